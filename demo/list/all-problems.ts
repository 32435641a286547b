import {parse} from '../../dist/index.js';
import {hostIn, rootCauses, textProblems} from '../../dist/list-problems.js';
import {wordsAt} from './raw.ts';
import type {AccountList, Problem} from '../../dist/index.js';
import type {ListProblem} from './problem-words.ts';
import type {RawList} from './raw.ts';

/** With the host that was meant in place of an address, or of one in Cyrillic. */
function withMeant(list: RawList, problem: Problem): ListProblem {
  const [, network, host] = /^networks\[(\d+)\]\.hosts\[(\d+)\]$/.exec(problem.at) ?? [];
  if (problem.code !== 'invalid' || host === undefined) return problem;
  const meant = hostIn(wordsAt(list, ['networks', Number(network), 'hosts', Number(host)]));
  return meant === undefined ? problem : {...problem, meant};
}

/** What blocks show of a list, and all that is wrong with it: one problem for one fault. */
export function examined(
  list: RawList,
  source: string,
): {readonly good: AccountList | undefined; readonly problems: readonly ListProblem[]} {
  const {list: good, problems} = parse(list, source || undefined);
  const known = rootCauses(problems, list).map((problem) => withMeant(list, problem));
  const texts = textProblems(list).map(({at, code, value, suggestion}) => ({
    at,
    code,
    value,
    ...(suggestion && {meant: suggestion.value}),
  }));
  return {good, problems: [...known, ...texts]};
}
