import {html} from 'lit';
import {networkById} from '../../dist/index.js';
import {networkIcon, pageIcon} from '../shared/icons.ts';
import {isAccountOf, knownNetwork, linkOf} from './links.ts';
import {anyTextIn} from './raw.ts';
import {formatDay, nameOfNetwork, problemTexts} from './messages.ts';
import {isRemark, problemsAt} from './review.ts';
import {at, itemsAt, textAt} from './raw.ts';
import {RESTRICTIONS, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Form} from './fields.ts';
import type {RawList} from './raw.ts';

/** An account's name in its network, or its address where it has none. */
function handleOf(list: RawList, index: number): string {
  const account = list.accounts[index];
  const {handle} = linkOf(list, account) ?? {};
  return handle ? '@' + handle : textAt(account, ['url']).replace(/^https:\/\/(www\.)?/, '');
}

/** What an account is called where it stands alone. */
export const accountName = (list: RawList, index: number): string =>
  [
    nameOfNetwork(list, textAt(list, ['accounts', index, 'network'])),
    handleOf(list, index),
    anyTextIn(at(list, ['accounts', index, 'title'])),
  ]
    .filter(Boolean)
    .join(', ');

/** What the block makes of an account's withdrawal and of its network. */
function remarksOn(list: RawList, index: number): string {
  const account = list.accounts[index] ?? null;
  const withdrawn = itemsAt(list, ['withdrawn']).filter((url) => typeof url === 'string');
  const restriction = RESTRICTIONS.find(({networks}) => networks.includes(textAt(account, ['network'])));
  return [
    withdrawn.some((url) => isAccountOf(list, account, url)) && TEXTS.isWithdrawn,
    restriction && `${restriction.text} ${restriction.source} ${formatDay(restriction.date).replace(/\.?$/, '.')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Problems that have a field of their own in the editor of an account. */
const HAS_FIELD = /^\.(url|network|title|description|level|audience|source|verifiedAt)\b/;

/** The line of an account that unfolds its fields. */
export function accountRow({store, list, review}: Form, index: number, isOpen: boolean): TemplateResult {
  const id = textAt(list, ['accounts', index, 'network']);
  const network = review.good?.networks?.find((one) => one.id === id) ?? networkById(id) ?? knownNetwork(list, id);
  const position = `accounts[${index}]`;
  const problems = problemsAt(review.problems, position);
  const here = problems.filter((problem) => !isOpen || !HAS_FIELD.test(problem.at.slice(position.length)));
  return html`<div class="row-box">
    <button
      type="button"
      class="row"
      data-key="row-${index}"
      aria-expanded=${isOpen}
      @click=${() => store.unfold(isOpen ? undefined : {kind: 'account', index})}
    >
      ${networkIcon(network)}
      <span class="row-words"
        ><span class="network">${nameOfNetwork(list, id) || '—'}</span>
        <span class="handle">${handleOf(list, index)}</span></span
      ><span class="mark">${problems.every(isRemark) ? '' : TEXTS.notShown}</span>${pageIcon('fold')}
    </button>
    <p class="fault">${problemTexts(here)}</p>
    <p class="remark">${isOpen ? remarksOn(list, index) : ''}</p>
  </div>`;
}
