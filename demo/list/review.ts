import {parse} from '../../dist/index.js';
import {causesOf, hostMeant, textFaults} from '../../dist/list-faults.js';
import {changesBetween} from './changes.ts';
import {isChanged} from './history.ts';
import {languagesOf} from './localized-text.ts';
import {textAt} from './raw.ts';
import {bytesOf, toText} from './saving.ts';
import type {AccountList, Problem} from '../../dist/index.js';
import type {Change} from './changes.ts';
import type {Snapshot} from './history.ts';
import type {ListProblem} from './problems.ts';
import type {RawList} from './raw.ts';

/** What follows from a list and takes a while to find out. */
export interface Review {
  readonly snapshot: Snapshot;
  /** The part of the list that blocks show. */
  readonly good: AccountList | undefined;
  readonly problems: readonly ListProblem[];
  readonly languages: readonly string[];
  /** The list as its file. */
  readonly text: string;
  readonly bytes: number;
  readonly changes: readonly Change[];
  readonly isChanged: boolean;
}

/** Adds the host that was meant to a problem with a host in Cyrillic or with a whole address in its stead. */
function withSuggestion(list: RawList, problem: Problem): ListProblem {
  const [, network, host] = /^networks\[(\d+)\]\.hosts\[(\d+)\]$/.exec(problem.at) ?? [];
  if (problem.code !== 'invalid' || host === undefined) return problem;
  const meant = hostMeant(textAt(list, ['networks', Number(network), 'hosts', Number(host)]));
  return meant === undefined ? problem : {...problem, meant};
}

/** What blocks show of a list, and what is wrong with it: one problem for one fault. */
export function examine(list: RawList, source: string): Pick<Review, 'good' | 'problems'> {
  const {list: good, problems} = parse(list, source || undefined);
  const known = causesOf(problems, list).map((problem) => withSuggestion(list, problem));
  return {good, problems: [...known, ...textFaults(list)]};
}

export function review(snapshot: Snapshot): Review {
  const {list, file} = snapshot;
  const text = toText(list);
  return {
    snapshot,
    ...examine(list, file.source),
    languages: languagesOf(list),
    text,
    bytes: bytesOf(text),
    changes: changesBetween(file.saved, list),
    isChanged: isChanged(snapshot),
  };
}
