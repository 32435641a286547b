import {html, nothing} from 'lit';
import {NETWORKS} from '../../dist/index.js';
import {LANGUAGE} from '../shared/language.ts';
import {plainButton} from '../shared/plain-button.ts';
import {joinOwner, remove, set, withdraw, withdrawableUrl} from './edits.ts';
import {audienceField, choiceField, faultAt, localizedFields, openIf, plainField} from './fields.ts';
import {knownNetwork, networkOf, tidyAddress} from './links.ts';
import {nameOfNetwork} from './messages.ts';
import {anyTextIn, at, FIRST, formatPath, itemsAt, textAt, textsOf} from './raw.ts';
import {today} from './saving.ts';
import {store} from './store.ts';
import {LEVELS, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Edit} from './edits.ts';
import type {Path} from './raw.ts';
import type {Entry} from './snapshot.ts';

/** Sets an account's link, and its network if the link determines it. */
function setLink(index: number, text: string): Edit {
  const to = (name: string): Path => ['accounts', index, name];
  return (list) => {
    const linked = set(to('url'), text || undefined)(list);
    const network = networkOf(linked, text);
    // Any host can serve a feed: only the list's owner knows whether a link is one.
    const isFree = [network, textAt(linked, to('network'))].every((id) => id === 'rss' || id === 'website');
    return network && !isFree ? set(to('network'), network)(linked) : linked;
  };
}

function networkChoices(): (readonly [id: string, name: string])[] {
  const {list} = store;
  const own = itemsAt(list, ['networks']).map((network) => textAt(network, ['id']));
  const all = [...NETWORKS.filter(({refused}) => !refused).map(({id}) => id), ...own];
  return all.filter((id) => knownNetwork(list, id)).map((id) => [id, nameOfNetwork(list, id)]);
}

/** Fills in level and audience when an account of its own gets the title of other accounts. */
function joinByTitle({target}: Event, index: number): void {
  const isTitle = (target as HTMLElement).dataset['key']?.startsWith(formatPath(['accounts', index, 'title']));
  const isAlone = store.state.snapshot.entries.some((entry) => entry.length === 1 && entry[0] === index);
  const joined = joinOwner(index)(store.list);
  if (isTitle && isAlone && joined !== store.list) store.edit(() => joined);
}

/** Fills a missing title with the name of the list's owner. */
function ownerButton(index: number): TemplateResult | typeof nothing {
  const path = ['accounts', index, 'title'];
  const owner = at(store.list, ['owner', 'name']);
  const name = textAt(textsOf(owner), [LANGUAGE]) || anyTextIn(owner);
  if (!name || anyTextIn(at(store.list, path))) return nothing;
  const putIn = (): void => {
    store.edit((list) => joinOwner(index)(set(path, owner)(list)));
    store.focus(formatPath([...path, FIRST]));
  };
  return plainButton(TEXTS.putIn(name), putIn, 'owner-title');
}

/** @param focus the key of the element to focus afterwards */
function doneButton(key: string, focus: string): TemplateResult {
  const close = (): void => {
    store.unfold();
    store.focus(focus);
  };
  return html`<button type="button" class="quiet" data-key=${key} @click=${close}>${TEXTS.done}</button>`;
}

/** After an account is removed: the key of the next account's row or, if it was the last, of the previous one. */
function neighbourOf(index: number): string {
  const order = store.state.snapshot.entries.flat();
  const position = order.indexOf(index);
  const neighbour = order[position + 1] ?? order[position - 1];
  return neighbour === undefined ? 'paste' : `row-${neighbour > index ? neighbour - 1 : neighbour}`;
}

/** The fields of an account. */
export function accountEditor(index: number, position: unknown): TemplateResult {
  const to = (name: string): Path => ['accounts', index, name];
  const isWrong = ['source', 'verifiedAt'].some((key) => faultAt(formatPath(to(key))));
  const change = (event: Event): void => joinByTitle(event, index);
  return html`<div class="account-editor" role="group" aria-label=${TEXTS.account} @change=${change}>
    ${plainField(to('url'), TEXTS.link, {
      isAddress: true,
      placeholder: 'https://vk.com/…',
      edit: (text) => setLink(index, text),
      tidy: tidyAddress,
    })}
    ${localizedFields(to('title'), TEXTS.title, {isRequired: true, datalist: 'titles', hint: TEXTS.titleHint})}
    ${ownerButton(index)} ${localizedFields(to('description'), TEXTS.description)}
    ${choiceField(to('network'), TEXTS.network, networkChoices())}
    ${choiceField(to('level'), TEXTS.level, Object.entries(LEVELS))} ${audienceField(to('audience'))} ${position}
    <details class="for-owner" ?open=${openIf(isWrong)}>
      <summary>${TEXTS.sourceAndDay}</summary>
      ${plainField(to('source'), TEXTS.source, {hint: TEXTS.sourceHint})}
      ${plainField(to('verifiedAt'), TEXTS.verifiedAt, {type: 'date', max: today()})}
    </details>
    <div class="actions">
      ${doneButton(`done-${index}`, `row-${index}`)}
      ${plainButton(TEXTS.remove, () => store.editAndTell(remove(index), TEXTS.removed, neighbourOf(index)), 'remove')}
      <button
        type="button"
        class="plain danger"
        title=${TEXTS.withdrawTitle}
        ?disabled=${withdrawableUrl(store.list, index) === undefined}
        @click=${() => store.editAndTell(withdraw(index), TEXTS.withdrawn, neighbourOf(index))}
      >
        ${TEXTS.withdraw}
      </button>
    </div>
  </div>`;
}

/** The fields that all accounts of an entry share. */
export function entryEditor([first = 0, ...others]: Entry, key: string, position: unknown): TemplateResult {
  const to = (name: string, index = first): Path => ['accounts', index, name];
  const toOthers = (name: string): Path[] => others.map((index) => to(name, index));
  return html`<div class="account-editor" role="group" aria-label=${TEXTS.entry}>
    ${localizedFields(to('title'), TEXTS.entryTitle, {}, toOthers('title'))}
    ${choiceField(to('level'), TEXTS.level, Object.entries(LEVELS), toOthers('level'))} ${position}
    <div class="actions">${doneButton(`${key}-done`, key)}</div>
  </div>`;
}
