import {parse} from '../../dist/index.js';
import {rootCauses, suggest, textProblems} from '../../dist/list-problems.js';
import {changesBetween} from './changes.ts';
import {at, languagesOf} from './raw.ts';
import {toText} from './saving.ts';
import {isChanged} from './snapshot.ts';
import type {AccountList} from '../../dist/index.js';
import type {Finding} from '../../dist/list-problems.js';
import type {Change} from './changes.ts';
import type {Json, RawList} from './raw.ts';
import type {Snapshot} from './snapshot.ts';

/** Everything derived from a list that takes a while to compute. */
export interface Review {
  readonly snapshot: Snapshot;
  /** The part of the list that blocks show. */
  readonly good: AccountList | undefined;
  readonly problems: readonly Finding[];
  readonly languages: readonly string[];
  /** The contents of the list's file. */
  readonly text: string;
  readonly bytes: number;
  readonly changes: readonly Change[];
  readonly isChanged: boolean;
}

/** The value at a position that `parse` reports: `accounts[3].url`. */
const valueAt = (list: RawList, position: string): Json | undefined => at(list, position.match(/[^.[\]]+/g) ?? []);

/** What blocks show of a list, and its problems: one finding per root cause. */
export function examine(list: RawList, source: string): Pick<Review, 'good' | 'problems'> {
  const {list: good, problems} = parse(list, source || undefined);
  const causes = rootCauses(problems, list).map((problem): Finding => {
    const suggestion = suggest(problem, valueAt(list, problem.at));
    return suggestion ? {...problem, suggestion} : problem;
  });
  return {good, problems: [...causes, ...textProblems(list)]};
}

export function review(snapshot: Snapshot): Review {
  const {list, file} = snapshot;
  const text = toText(list);
  return {
    snapshot,
    ...examine(list, file.source),
    languages: languagesOf(list),
    text,
    bytes: new Blob([text]).size,
    changes: changesBetween(file.saved, list),
    isChanged: isChanged(snapshot),
  };
}
