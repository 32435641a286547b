import {html, nothing} from 'lit';
import {checkLink} from '../../dist/index.js';
import {addAddress, removeAddress, restore} from './edits.ts';
import {colorField, languagesIn, localizedFields, openIf, plainField} from './fields.ts';
import {networkIcon} from '../shared/icons.ts';
import {tidyAddress} from './links.ts';
import {anyTextIn} from './raw.ts';
import {counted, languageName, problemText, problemTextAt} from './messages.ts';
import {accountIndexOf, isRemark, problemsAt} from './review.ts';
import {at, itemsAt, textAt} from './raw.ts';
import {TEXTS} from './texts.ts';
import './text-fields.ts';
import type {TemplateResult} from 'lit';
import type {Finding} from '../../dist/list-problems.js';
import type {Form} from './fields.ts';
import type {ListStore} from './list-store.ts';
import type {Json} from './raw.ts';

/** Languages that schools here teach in; any other may be typed. */
const OFFERED = ['en', 'tt', 'ba', 'cv', 'sah', 'os', 'ce', 'udm', 'mhr', 'myv', 'tyv', 'bua', 'xal', 'kbd', 'av'];

/** A BCP 47 tag as far as lists need it. */
const LANGUAGE_CODE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/**
 * A section that is folded away.
 * @param count how much is in it
 * @param keys the keys of the list that it holds: what is wrong with them unfolds it
 */
function section(
  {review}: Form,
  heading: string,
  count: number,
  keys: readonly string[],
  content: unknown,
): TemplateResult {
  const isWrong = keys.some((key) => problemsAt(review.problems, key).length > 0);
  return html`<details class="section" ?open=${openIf(isWrong)}>
    <summary>
      <h2>${heading}</h2>
      <span class="count">${count || ''}</span>
    </summary>
    ${content}
  </details>`;
}

const headAndOwner = (form: Form): TemplateResult => html`
  ${localizedFields(form, ['title'], TEXTS.blockHeading)}
  ${localizedFields(form, ['owner', 'name'], TEXTS.ownerName, {hint: TEXTS.ownerNameHint})}
  ${plainField(form, ['owner', 'url'], TEXTS.ownerUrl, {isAddress: true, placeholder: 'https://'}, {tidy: tidyAddress})}
  ${plainField(form, ['owner', 'logo'], TEXTS.ownerLogo, {
    isAddress: true,
    placeholder: 'emblem.svg',
    hint: TEXTS.ownerLogoHint,
  })}
  ${colorField(form, ['owner', 'accent'], TEXTS.ownerAccent)}
`;

/** The addresses that a key of the list holds, and a field for one more. */
function addresses(
  {store, list, review}: Form,
  key: 'withdrawn' | 'include',
  texts: {readonly about: string; readonly label: string; readonly remove: string; readonly removed: string},
): TemplateResult {
  const accept = (text: string): string => {
    if (!text) return TEXTS.addressMissing;
    // A list may be named by a path, an account can't.
    const address = key === 'withdrawn' ? tidyAddress(text) : text;
    const checked = key === 'withdrawn' && checkLink(address);
    if (typeof checked === 'string') return problemText({at: '', code: checked});
    store.edit(addAddress(key, address));
    return '';
  };
  const remove = (index: number): void => {
    store.edit(key === 'withdrawn' ? restore(index, store.knownLists) : removeAddress(key, index));
    store.showToast(texts.removed, () => store.undo());
    store.focus(`${key}-new`);
  };
  const row = (url: Json, index: number): TemplateResult => {
    const text = typeof url === 'string' ? url : JSON.stringify(url);
    return html`<li>
      <span class="url">${text}</span>
      <button
        type="button"
        class="plain"
        aria-label="${texts.remove}: ${text}"
        data-key="${key}-${index}"
        @click=${() => remove(index)}
      >
        ${texts.remove}
      </button>
      <p class="fault">${problemTextAt(review.problems, `${key}[${index}]`)}</p>
    </li>`;
  };
  return html`
    <p class="about">${texts.about}</p>
    <ul class="urls" ?hidden=${!itemsAt(list, [key]).length}>
      ${itemsAt(list, [key]).map(row)}
    </ul>
    <add-field .name="${key}-new" .label=${texts.label} .placeholder=${'https://'} .accept=${accept}></add-field>
  `;
}

/** The networks that a list describes itself. They are changed in the JSON. */
const ownNetworks = ({list, review}: Form): TemplateResult => html`
  <p class="about">${TEXTS.ownNetworksAbout}</p>
  <ul class="networks">
    ${itemsAt(list, ['networks']).map((network, index) => {
      const id = textAt(network, ['id']);
      return html`<li>
        ${networkIcon(review.good?.networks?.find((one) => one.id === id))}
        <span class="network">${anyTextIn(at(network, ['name'])) || id}</span>
        <span class="handle">${itemsAt(network, ['hosts']).map(String).join(', ')}</span>
        <p class="fault">${problemTextAt(review.problems, `networks[${index}]`)}</p>
      </li>`;
    })}
  </ul>
`;

function languages(form: Form): TemplateResult {
  const {store} = form;
  const known = languagesIn(form);
  const accept = (language: string): string => {
    if (known.includes(language)) return TEXTS.languageIsThere;
    if (!LANGUAGE_CODE.test(language)) return TEXTS.languageWrong;
    store.update({addedLanguages: [...store.state.addedLanguages, language]});
    return '';
  };
  return html`
    <p class="about">${TEXTS.languagesAbout(known.map(languageName).join(', '))}</p>
    <add-field
      .name=${'language'}
      .label=${TEXTS.languageCode}
      .placeholder=${'en'}
      .datalist=${'languages'}
      .accept=${accept}
    ></add-field>
    <datalist id="languages">
      ${OFFERED.map((language) => html`<option value=${language}>${languageName(language)}</option>`)}
    </datalist>
  `;
}

/** All of a list but its accounts. */
export function sections(form: Form): TemplateResult {
  const count = (key: string): number => itemsAt(form.list, [key]).length;
  const withdrawn = {
    about: TEXTS.withdrawnAbout,
    label: TEXTS.withdrawnLabel,
    remove: TEXTS.restore,
    removed: TEXTS.restored,
  };
  const include = {
    about: TEXTS.includeAbout,
    label: TEXTS.includeLabel,
    remove: TEXTS.exclude,
    removed: TEXTS.excluded,
  };
  return html`
    ${section(form, TEXTS.headAndOwner, 0, ['title', 'owner'], headAndOwner(form))}
    ${section(form, TEXTS.withdrawnAccounts, count('withdrawn'), ['withdrawn'], addresses(form, 'withdrawn', withdrawn))}
    ${section(form, TEXTS.include, count('include'), ['include'], addresses(form, 'include', include))}
    ${section(form, TEXTS.ownNetworks, count('networks'), ['networks'], ownNetworks(form))}
    ${section(form, TEXTS.languages, languagesIn(form).length, [], languages(form))}
  `;
}

/** Problems whose fields report them. */
const HAS_FIELD = /^(accounts\[|withdrawn\[|include\[|networks\[|owner\.(name|url|logo|accent)|title)/;

/** Unfolds the account of a problem, and goes to its field. */
function showProblem(store: ListStore, problem: Finding, index: number): void {
  const field = problem.at.replace(`accounts[${index}]`, '');
  const isText = /^\.(title|description)$/.test(field);
  store.unfold({kind: 'account', index});
  store.focus(field ? problem.at + (isText ? '.ru' : '') : `row-${index}`);
}

/** How much is wrong, with the way to the first fault, and what no field reports. */
export function problemSummary({store, review: {problems}}: Form): TemplateResult {
  const faults = problems.filter((problem) => !isRemark(problem));
  const first = faults.find((problem) => accountIndexOf(problem) !== undefined);
  const general = problems.filter(
    (problem) => !HAS_FIELD.test(problem.at) || (isRemark(problem) && accountIndexOf(problem) === undefined),
  );
  return html`<div class="problems" role="status">
    ${
      faults.length
        ? html`<p class="faults">
            <b>${counted(faults.length, 'fault')}</b>
            ${
              first
                ? html`<button
                    type="button"
                    class="plain"
                    id="show-fault"
                    @click=${() => showProblem(store, first, accountIndexOf(first) ?? 0)}
                  >
                    ${TEXTS.showFault}
                  </button>`
                : nothing
            }
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
