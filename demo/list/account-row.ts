import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {knownNetwork, linkOf} from './guess.ts';
import {iconOf, signOf} from './icon.ts';
import {networkById} from '../../dist/index.js';
import {isSame} from './edits.ts';
import {isRemark, problemsAt} from './problem-words.ts';
import {at, isObject, itemsAt, wordsAt} from './raw.ts';
import {restrictionOf} from './restricted.ts';
import {dayWords, networkWords, problemWords} from './say.ts';
import {anyTextIn} from './text.ts';
import type {Part} from './fields.ts';
import type {View} from './store.ts';

/** What stands beside the network's name: the account's own there. */
export function nameOf({list}: View, index: number): string {
  const account = list.accounts[index];
  const {handle} = linkOf(list, account) ?? {};
  return handle ? '@' + handle : wordsAt(account, ['url']).replace(/^https:\/\/(www\.)?/, '');
}

/** An account in words: for those who hear of it. */
export function accountWords(view: View, index: number): string {
  const {list} = view;
  const network = networkWords(list, wordsAt(list, ['accounts', index, 'network']));
  return [network, nameOf(view, index), anyTextIn(at(list, ['accounts', index, 'title']))].filter(Boolean).join(', ');
}

/** What the block makes of an account's withdrawal, and of its network. */
function remarksOf({list}: View, index: number): string[] {
  const account = list.accounts[index] ?? null;
  const isWithdrawn = itemsAt(list, ['withdrawn']).some((url) => typeof url === 'string' && isSame(list, account, url));
  const restriction = restrictionOf(wordsAt(account, ['network']));
  return [
    ...(isWithdrawn
      ? [spoken({ru: 'Этот аккаунт отозван ниже, поэтому не показан.', en: 'Withdrawn below, so it is not shown.'})]
      : []),
    ...(restriction
      ? [
          `${spoken(restriction.words)} ${spoken(restriction.source)} ${dayWords(restriction.date).replace(/\.?$/, '.')}`,
        ]
      : []),
  ];
}

/** The line of an account that unfolds its fields. */
export function accountRow(index: number, isOpen: boolean, press: () => void): Part {
  const icon = create('span', {class: 'row-icon'});
  const network = create('span', {class: 'network'});
  const name = create('span', {class: 'handle'});
  const mark = create('span', {class: 'mark'});
  const line = create(
    'button',
    {type: 'button', class: 'row', 'data-key': `row-${index}`, 'aria-expanded': String(isOpen)},
    icon,
    create('span', {class: 'row-words'}, network, ' ', name),
    mark,
    signOf('fold'),
  );
  line.addEventListener('click', press);
  const faults = create('p', {class: 'fault'});
  const remarks = create('p', {class: 'remark'});
  let shown = '';
  return {
    element: create('div', {class: 'row-box'}, line, faults, remarks),
    show(view) {
      const {list, good} = view;
      const account = list.accounts[index];
      const id = wordsAt(account, ['network']);
      const known = good?.networks?.find((one) => one.id === id) ?? networkById(id) ?? knownNetwork(list, id);
      if (shown !== id + String(known?.icon)) {
        shown = id + String(known?.icon);
        icon.replaceChildren(iconOf(known));
      }
      network.textContent = isObject(account) ? networkWords(list, id) || '—' : '—';
      name.textContent = nameOf(view, index);
      const place = `accounts[${index}]`;
      const problems = problemsAt(view.problems, place);
      const isBad = problems.some((problem) => !isRemark(problem));
      mark.textContent = isBad ? spoken({ru: 'не показан', en: 'not shown'}) : '';
      // Unfolded, each stands beside its field; what is of no field stands here.
      const here = problems.filter(({at: where}) =>
        isOpen
          ? !/\.(url|network|title|description|level|audience|source|verifiedAt)\b/.test(where.slice(place.length))
          : true,
      );
      faults.textContent = [...new Set(here.map(problemWords))].join('\n');
      remarks.textContent = isOpen ? remarksOf(view, index).join('\n') : '';
    },
  };
}
