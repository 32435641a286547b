import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {accountEditor, TITLES} from './account-editor.ts';
import {accountRow, accountWords} from './account-row.ts';
import {reorder} from './edits.ts';
import {orderOfOwners, orderWithin} from './groups.ts';
import {signOf} from './icon.ts';
import {note} from './note.ts';
import {ownerEditor} from './owner-editor.ts';
import {at, wordsAt} from './raw.ts';
import {gripOf} from './reorder.ts';
import {anyTextIn} from './text.ts';
import {LEVEL_WORDS} from './fields.ts';
import type {Part} from './fields.ts';
import type {Group} from './groups.ts';
import type {Open, Snapshot} from './history.ts';
import type {Movable} from './reorder.ts';
import type {Store, View} from './store.ts';

const HINT = 'grip-hint';

const titleOf = ({list}: View, [first]: Group): string =>
  anyTextIn(at(list, ['accounts', first ?? -1, 'title'])) || spoken({ru: 'Без названия', en: 'Without a title'});

const levelOf = ({list}: View, [first]: Group): string => {
  const level = wordsAt(list, ['accounts', first ?? -1, 'level']);
  return level ? (LEVEL_WORDS.find(([id]) => id === level)?.[1] ?? level) : '';
};

const isOpenAt = (open: Open, index: number): boolean => open?.kind === 'account' && open.index === index;

/** The accounts by their owners: each line unfolds to be edited. */
export class AccountsView implements Part {
  readonly element: HTMLElement;
  readonly #store: Store;
  readonly #list = create('ul', {class: 'owners'});
  readonly #titles = create('datalist', {id: TITLES});
  #parts: Part[] = [];
  #shape: Pick<Snapshot, 'groups' | 'open'> | undefined;
  /** What has the focus after the next change. */
  #next = '';

  constructor(store: Store) {
    this.#store = store;
    const hint = spoken({ru: 'Стрелки вверх и вниз меняют место', en: 'The arrow keys move it'});
    this.element = create('div', {}, create('p', {id: HINT, hidden: true}, hint), this.#list, this.#titles);
  }

  /** Says what has the focus after the next change: where it was is gone. */
  readonly focus = (key: string): void => {
    this.#next = key;
  };

  show(view: View): void {
    const {groups, open} = view.snapshot;
    const last = document.activeElement;
    const hadFocus = this.#list.contains(last) ? (last?.getAttribute('data-key') ?? '') : '';
    // Typing leaves both as they are; with new ones, each line stands for another account.
    if (groups !== this.#shape?.groups || open !== this.#shape.open) {
      this.#shape = {groups, open};
      this.#parts = [];
      this.#list.replaceChildren(...groups.map((group, place) => this.#owner(view, group, place)));
    }
    for (const part of this.#parts) part.show(view);
    const titles = new Set(groups.map(([first]) => anyTextIn(at(view.list, ['accounts', first ?? -1, 'title']))));
    titles.delete('');
    this.#titles.replaceChildren(...[...titles].map((value) => create('option', {value})));
    this.#refocus(this.#next || hadFocus);
    this.#next = '';
  }

  #refocus(key: string): void {
    if (!key) return;
    const wanted = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (wanted === document.activeElement) return;
    wanted?.focus();
  }

  #owner(view: View, group: Group, place: number): HTMLElement {
    const {groups, open} = view.snapshot;
    const item = create('li', {class: 'owner'});
    const key = `owner-${place}`;
    const isOpen = open?.kind === 'owner' && open.places.join() === group.join();
    const title = create('span', {class: 'owner-title'});
    const level = create('span', {class: 'owner-level'});
    const head = create(
      'button',
      {type: 'button', class: 'owner-head', 'data-key': key, 'aria-expanded': String(isOpen)},
      title,
      level,
      signOf('fold'),
    );
    head.addEventListener('click', () => this.#store.look(isOpen ? undefined : {kind: 'owner', places: group}));
    this.#parts.push({
      element: head,
      show: (now) => {
        title.textContent = titleOf(now, group);
        level.textContent = levelOf(now, group);
      },
    });
    const grip = this.#grip(item, {
      nameIn: (now) => titleOf(now, group),
      key: `grip-${place}`,
      place,
      count: groups.length,
      move: (to) => {
        this.focus(`grip-${to}`);
        this.#store.edit(reorder(orderOfOwners(groups, place, to)));
      },
    });
    item.append(create('div', {class: 'owner-line'}, grip, create('h3', {}, head)));
    if (isOpen) item.append(this.#part(ownerEditor(this.#store, group, key, this.focus)));
    item.append(create('ul', {class: 'accounts'}, ...group.map((index) => this.#account(view, group, index, place))));
    return item;
  }

  #account(view: View, group: Group, index: number, owner: number): HTMLElement {
    const {groups, open} = view.snapshot;
    const isOpen = isOpenAt(open, index);
    const item = create('li', {class: 'account'});
    const place = group.indexOf(index);
    const row = accountRow(index, isOpen, () => this.#store.look(isOpen ? undefined : {kind: 'account', index}));
    const line = create('div', {class: 'account-line'}, this.#part(row));
    if (group.length > 1) {
      line.prepend(
        this.#grip(item, {
          nameIn: (now) => accountWords(now, index),
          key: `grip-${owner}-${place}`,
          place,
          count: group.length,
          move: (to) => {
            this.focus(`grip-${owner}-${to}`);
            this.#store.edit(reorder(orderWithin(groups, owner, place, to)));
          },
        }),
      );
    }
    item.append(line);
    if (isOpen) item.append(this.#part(accountEditor(this.#store, index, this.focus)));
    return item;
  }

  #part(part: Part): HTMLElement {
    this.#parts.push(part);
    return part.element;
  }

  /** A grip that is named after what it moves, and says where that is then. */
  #grip(
    item: HTMLElement,
    {nameIn, move, ...where}: Omit<Movable, 'hintId'> & {readonly nameIn: (view: View) => string},
  ): HTMLElement {
    const grip = gripOf(item, {
      ...where,
      hintId: HINT,
      move: (to) => {
        const {view} = this.#store;
        const name = view ? nameIn(view) : '';
        move(to);
        const {count} = where;
        note(spoken({ru: `${name}: место ${to + 1} из ${count}`, en: `${name}: place ${to + 1} of ${count}`}), () =>
          this.#store.undo(),
        );
      },
    });
    this.#parts.push({
      element: grip,
      show: (view) => grip.setAttribute('aria-label', `${spoken({ru: 'Переместить', en: 'Move'})}: ${nameIn(view)}`),
    });
    return grip;
  }
}
