import {html, nothing} from 'lit';
import {checkLink} from '../../dist/index.js';
import {networkIcon, pageIcon} from '../shared/icons.ts';
import {plainButton} from '../shared/plain-button.ts';
import {addField} from './add-field.ts';
import {addAddress, removeAddress, restore} from './edits.ts';
import {colorField, faultAt, localizedFields, openIf, plainField} from './fields.ts';
import {tidyAddress} from './links.ts';
import {counted, isRemark, languageName, problemsAt, problemText} from './messages.ts';
import {anyTextIn, at, FIRST, formatPath, itemsAt, textAt} from './raw.ts';
import {store} from './store.ts';
import {AUDIENCES, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Finding} from '../../dist/list-problems.js';
import type {Json} from './raw.ts';

/** Languages in which schools here teach; people can type any other. */
const OFFERED = ['en', 'tt', 'ba', 'cv', 'sah', 'os', 'ce', 'udm', 'mhr', 'myv', 'tyv', 'bua', 'xal', 'kbd', 'av'];

/** A BCP 47 tag, as far as lists need one. */
const LANGUAGE_CODE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * A collapsible section.
 * @param keys the list's keys in this section: a problem with one of them expands it
 */
function section(heading: string, count: number, keys: readonly string[], content: unknown): TemplateResult {
  const isWrong = keys.some((key) => problemsAt(store.state.review.problems, key).length > 0);
  return html`<details class="section" ?open=${openIf(isWrong)}>
    <summary>
      <h2>${heading}</h2>
      <span class="count">${count || ''}</span>
      ${pageIcon('fold')}
    </summary>
    ${content}
  </details>`;
}

const headAndOwner = (): TemplateResult => html`
  ${localizedFields(['title'], TEXTS.blockHeading)}
  ${localizedFields(['owner', 'name'], TEXTS.ownerName, {hint: TEXTS.ownerNameHint})}
  ${plainField(['owner', 'url'], TEXTS.ownerUrl, {isAddress: true, placeholder: 'https://', tidy: tidyAddress})}
  ${plainField(['owner', 'logo'], TEXTS.ownerLogo, {
    isAddress: true,
    placeholder: 'emblem.svg',
    hint: TEXTS.ownerLogoHint,
  })}
  ${colorField(['owner', 'accent'], TEXTS.ownerAccent)}
`;

/** The addresses under a key of the list, and a field to add one. */
function addresses(key: 'withdrawn' | 'include'): TemplateResult {
  const {about, label, remove, removed} = TEXTS.addresses[key];
  const isWithdrawn = key === 'withdrawn';
  const items = itemsAt(store.list, [key]);
  const accept = (text: string): string => {
    if (!text) return TEXTS.addressMissing;
    // A list's address may be a relative path, an account's may not.
    const address = isWithdrawn ? tidyAddress(text) : text;
    const checked = isWithdrawn && checkLink(address);
    if (typeof checked === 'string') return problemText({at: '', code: checked});
    store.edit(addAddress(key, address));
    return '';
  };
  const removeAt = (index: number): void => {
    const {snapshot, history} = store.state;
    const known = [snapshot.file.saved, ...history.past.map(({list}) => list)];
    store.editAndTell(isWithdrawn ? restore(index, known) : removeAddress(key, index), removed, `${key}-new`);
  };
  const row = (url: Json, index: number): TemplateResult => {
    const text = typeof url === 'string' ? url : JSON.stringify(url);
    return html`<li>
      <span class="url">${text}</span>
      <button
        type="button"
        class="plain"
        aria-label="${remove}: ${text}"
        data-key="${key}-${index}"
        @click=${() => removeAt(index)}
      >
        ${remove}
      </button>
      <p class="fault">${faultAt(`${key}[${index}]`)}</p>
    </li>`;
  };
  return html`
    <p class="about">${about}</p>
    <ul class="urls" ?hidden=${!items.length}>
      ${items.map(row)}
    </ul>
    ${addField({name: `${key}-new`, label, placeholder: 'https://', accept})}
  `;
}

/** The networks that the list defines. They can only be edited as JSON. */
const ownNetworks = (): TemplateResult => html`
  <p class="about">${TEXTS.ownNetworksAbout}</p>
  <ul class="networks">
    ${itemsAt(store.list, ['networks']).map((network, index) => {
      const id = textAt(network, ['id']);
      return html`<li>
        ${networkIcon(store.state.review.good?.networks?.find((one) => one.id === id))}
        <span class="network">${anyTextIn(at(network, ['name'])) || id}</span>
        <span class="handle">${itemsAt(network, ['hosts']).map(String).join(', ')}</span>
        <p class="fault">${faultAt(`networks[${index}]`)}</p>
      </li>`;
    })}
  </ul>
`;

function languages(): TemplateResult {
  const accept = (typed: string): string => {
    // Blocks look a language up as pages write it: «EN» would never be found.
    const language = typed.replace(/^[a-z]+/i, (primary) => primary.toLowerCase());
    if (store.languages.includes(language)) return TEXTS.languageIsThere;
    if (!LANGUAGE_CODE.test(language)) return TEXTS.languageWrong;
    store.update({addedLanguages: [...store.state.addedLanguages, language]});
    return '';
  };
  return html`
    <p class="about">${TEXTS.languagesAbout(store.languages.map(languageName).join(', '))}</p>
    ${addField({name: 'language', label: TEXTS.languageCode, placeholder: 'en', datalist: 'languages', accept})}
    <datalist id="languages">
      ${OFFERED.map((language) => html`<option value=${language}>${languageName(language)}</option>`)}
    </datalist>
  `;
}

/** Everything in a list except the accounts. */
export function sections(): TemplateResult {
  const count = (key: string): number => itemsAt(store.list, [key]).length;
  return html`
    ${section(TEXTS.headAndOwner, 0, ['title', 'owner'], headAndOwner())}
    ${section(TEXTS.withdrawnAccounts, count('withdrawn'), ['withdrawn'], addresses('withdrawn'))}
    ${section(TEXTS.include, count('include'), ['include'], addresses('include'))}
    ${section(TEXTS.ownNetworks, count('networks'), ['networks'], ownNetworks())}
    ${section(TEXTS.languages, store.languages.length, [], languages())}
  `;
}

/** Problems that a field reports. */
const HAS_FIELD = /^(accounts\[|withdrawn\[|include\[|networks\[|owner\.(name|url|logo|accent)|title)/;

/** The path of the account that a problem belongs to, if any. */
const accountPathOf = ({at}: Finding): string | undefined => /^accounts\[\d+\]/.exec(at)?.[0];

/** The `data-key` of the control that reports a problem of an account. */
function controlKey(position: string, index: number): string {
  if (position === formatPath(['accounts', index])) return `row-${index}`;
  if (/\.(title|description)$/.test(position)) return `${position}.${FIRST}`;
  // A field with several controls: the first of them.
  return position.replace(/\.audience\b.*/, `.audience.${Object.keys(AUDIENCES)[0] ?? ''}`);
}

/** Expands the account with the problem and focuses the field. */
function showProblem({at}: Finding, accountPath: string): void {
  const index = Number(accountPath.match(/\d+/));
  store.unfold({kind: 'account', index});
  store.focus(controlKey(at, index));
}

/** The number of errors with a link to the first one, and the problems that no field reports. */
export function problemSummary(): TemplateResult {
  const {problems} = store.state.review;
  const faults = problems.filter((problem) => !isRemark(problem));
  const first = faults.find(accountPathOf);
  const general = problems.filter(
    (problem) => !HAS_FIELD.test(problem.at) || (isRemark(problem) && !accountPathOf(problem)),
  );
  return html`<div class="problems" role="status">
    ${
      faults.length
        ? html`<p class="faults">
            <b>${counted(faults.length, 'fault')}</b>
            ${first && plainButton(TEXTS.showFault, () => showProblem(first, accountPathOf(first) ?? ''), 'show-fault')}
          </p>`
        : nothing
    }
    ${general.map(
      (problem) =>
        html`<p class=${isRemark(problem) ? 'remark' : 'fault'}>
          ${problem.at ? html`<code>${problem.at}</code> ` : nothing}${problemText(problem)}
        </p>`,
    )}
  </div>`;
}
