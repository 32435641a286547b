import {html, nothing} from 'lit';
import {NETWORKS} from '../../dist/index.js';
import {LANGUAGE} from '../shared/language.ts';
import {forAll, remove, set, setText, toggle, withdraw, withdrawableUrl} from './edits.ts';
import {checkboxes, localizedFields, openIf, plainField, selectField} from './fields.ts';
import {knownNetwork, networkOf, tidyAddress} from './links.ts';
import {anyTextIn, textIn} from './raw.ts';
import {nameOfNetwork} from './messages.ts';
import {problemsAt} from './review.ts';
import {at, formatPath, isObject, itemsAt, textAt} from './raw.ts';
import {dayOf} from './saving.ts';
import {AUDIENCES, LEVELS, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Edit} from './edits.ts';
import type {Form} from './fields.ts';
import type {Entry} from './history.ts';
import type {Path, RawList} from './raw.ts';

/** The id of the titles that the list has. */
export const TITLES = 'titles';

/** Sets a link, and its network as far as the link tells it. */
const setLink =
  (path: Path, text: string): Edit =>
  (snapshot) => {
    const linked = set([...path, 'url'], text || undefined)(snapshot);
    const network = networkOf(linked.list, text);
    const current = textAt(linked.list, [...path, 'network']);
    // A feed lies on any host: whether it is one is for the list's owner to say.
    const isFree = (current === 'rss' || current === 'website') && (network === 'website' || network === 'rss');
    return network && !isFree ? set([...path, 'network'], network)(linked) : linked;
  };

function networkChoices(list: RawList): (readonly [id: string, name: string])[] {
  const own = itemsAt(list, ['networks']).map((network) => textAt(network, ['id']));
  const all = [...NETWORKS.filter(({refused}) => !refused).map(({id}) => id), ...own];
  return all.filter((id) => knownNetwork(list, id)).map((id) => [id, nameOfNetwork(list, id)]);
}

/** While an account has no title: the list's owner as one. */
function ownerButton({store, list}: Form, path: Path): TemplateResult | typeof nothing {
  const owner = at(list, ['owner', 'name']);
  const name = textIn(owner, LANGUAGE) || anyTextIn(owner);
  if (!name || anyTextIn(at(list, path))) return nothing;
  const putIn = (): void => {
    store.edit(set(path, isObject(owner) ? {...owner} : owner));
    store.focus(formatPath(path) + '.ru');
  };
  return html`<button type="button" class="plain owner-title-button" @click=${putIn}>${TEXTS.putIn(name)}</button>`;
}

/** Another position for those who don't drag. */
export function positionField(
  label: string,
  position: number,
  count: number,
  move: (to: number) => void,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  return html`<label class="field position"
    ><span class="label">${label}</span
    ><select @change=${(event: Event) => move((event.target as HTMLSelectElement).selectedIndex)}>
      ${Array.from(
        {length: count},
        (_, index) => html`<option .selected=${index === position}>${TEXTS.positionOf(index + 1, count)}</option>`,
      )}
    </select></label
  >`;
}

/**
 * The fields of one account.
 * @param neighbour the key of what gets the focus when the account is gone
 */
export function accountEditor(
  form: Form,
  index: number,
  neighbour: string,
  position: TemplateResult | typeof nothing,
): TemplateResult {
  const {store, list, review} = form;
  const path = ['accounts', index];
  const removeBy = (edit: Edit, text: string): void => {
    store.edit(edit);
    store.showToast(text, () => store.undo());
    store.focus(neighbour);
  };
  const close = (): void => {
    store.unfold(undefined);
    store.focus(`row-${index}`);
  };
  const isWrong = ['source', 'verifiedAt'].some(
    (key) => problemsAt(review.problems, formatPath([...path, key])).length > 0,
  );
  return html`<div class="account-editor" role="group" aria-label=${TEXTS.account}>
    ${plainField(
      form,
      [...path, 'url'],
      TEXTS.link,
      {isAddress: true, placeholder: 'https://vk.com/…'},
      {edit: (text) => setLink(path, text), tidy: tidyAddress},
    )}
    ${localizedFields(form, [...path, 'title'], TEXTS.title, {
      isRequired: true,
      datalist: TITLES,
      hint: TEXTS.titleHint,
    })}
    ${ownerButton(form, [...path, 'title'])} ${localizedFields(form, [...path, 'description'], TEXTS.description)}
    ${selectField(form, [...path, 'network'], TEXTS.network, networkChoices(list))}
    ${selectField(form, [...path, 'level'], TEXTS.level, Object.entries(LEVELS))}
    ${checkboxes(form, [...path, 'audience'], TEXTS.audience, TEXTS.audienceHint, AUDIENCES, (id, isOn) =>
      toggle([...path, 'audience'], id, isOn, Object.keys(AUDIENCES)),
    )}
    ${position}
    <details class="for-owner" ?open=${openIf(isWrong)}>
      <summary>${TEXTS.sourceAndDay}</summary>
      ${plainField(form, [...path, 'source'], TEXTS.source, {hint: TEXTS.sourceHint})}
      ${plainField(form, [...path, 'verifiedAt'], TEXTS.verifiedAt, {type: 'date', max: dayOf(new Date())})}
    </details>
    <div class="actions">
      <button type="button" class="quiet" data-key="done-${index}" @click=${close}>${TEXTS.done}</button>
      <button
        type="button"
        class="plain"
        data-key="remove-${index}"
        @click=${() => removeBy(remove(index), TEXTS.removed)}
      >
        ${TEXTS.remove}
      </button>
      <button
        type="button"
        class="plain danger"
        title=${TEXTS.withdrawTitle}
        ?disabled=${withdrawableUrl(list, index) === undefined}
        @click=${() => removeBy(withdraw(index), TEXTS.withdrawn)}
      >
        ${TEXTS.withdraw}
      </button>
    </div>
  </div>`;
}

/** The fields that all accounts of an entry have in common. */
export function entryEditor(
  form: Form,
  entry: Entry,
  key: string,
  position: TemplateResult | typeof nothing,
): TemplateResult {
  const {store} = form;
  const [first = 0] = entry;
  const close = (): void => {
    store.unfold(undefined);
    store.focus(key);
  };
  return html`<div class="account-editor" role="group" aria-label=${TEXTS.entry}>
    ${localizedFields(
      form,
      ['accounts', first, 'title'],
      TEXTS.entryTitle,
      {},
      {
        key,
        edit: (language, text) => forAll(entry, (index) => setText(['accounts', index, 'title'], language, text)),
      },
    )}
    ${selectField(form, ['accounts', first, 'level'], TEXTS.level, Object.entries(LEVELS), {
      key: `${key}.level`,
      edit: (level) => forAll(entry, (index) => set(['accounts', index, 'level'], level || undefined)),
    })}
    ${position}
    <div class="actions">
      <button type="button" class="quiet" data-key="${key}-done" @click=${close}>${TEXTS.done}</button>
    </div>
  </div>`;
}
