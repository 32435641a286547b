import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {button} from './fields.ts';
import {isRemark} from './problem-words.ts';
import {counted, problemWords} from './say.ts';
import type {Part} from './fields.ts';
import type {ListProblem} from './problem-words.ts';
import type {Store, View} from './store.ts';

/** The account that a problem is of. */
const accountOf = ({at}: ListProblem): number => Number(/^accounts\[(\d+)\]/.exec(at)?.[1] ?? NaN);

/** Places that have a field, which says it. */
const HAS_FIELD = /^(accounts\[|withdrawn\[|include\[|networks\[|owner\.(name|url|logo|accent)|title)/;

/** How much is wrong with the list, with the way to the first fault; what has no field of its own is said here. */
export function problemsPart(store: Store, focus: (key: string) => void): Part {
  const element = create('div', {class: 'problems', role: 'status'});
  let shown = '';

  const go = (problem: ListProblem): void => {
    const index = accountOf(problem);
    const field = problem.at.replace(`accounts[${index}]`, '');
    focus(
      field
        ? `accounts[${index}]${/^\.(title|description)/.test(field) ? field.replace(/^(\.\w+)$/, '$1.ru') : field}`
        : `row-${index}`,
    );
    store.look({kind: 'account', index});
  };

  const lines = ({problems}: View): HTMLElement[] => {
    const faults = problems.filter((problem) => !isRemark(problem));
    const inAccount = faults.find((problem) => !Number.isNaN(accountOf(problem)));
    const words = counted(faults.length, ['ошибка', 'ошибки', 'ошибок'], ['fault', 'faults']);
    const general = problems.filter(
      (problem) => !HAS_FIELD.test(problem.at) || (isRemark(problem) && !problem.at.startsWith('accounts[')),
    );
    return [
      ...(faults.length
        ? [
            create(
              'p',
              {class: 'faults'},
              create('b', {}, words),
              ...(inAccount
                ? [' ', button(spoken({ru: 'Показать', en: 'Show'}), () => go(inAccount), {id: 'show-fault'})]
                : []),
            ),
          ]
        : []),
      ...general.map((problem) =>
        create(
          'p',
          {class: isRemark(problem) ? 'remark' : 'fault'},
          ...(problem.at ? [create('code', {}, problem.at), ' '] : []),
          problemWords(problem),
        ),
      ),
    ];
  };
  return {
    element,
    show(view) {
      const state = JSON.stringify(view.problems);
      if (state === shown) return;
      shown = state;
      element.replaceChildren(...lines(view));
    },
  };
}
