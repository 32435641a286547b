import {localize, titleKey} from '../list/text.ts';
import {isRecord} from '../list/read.ts';
import type {Text} from '../list/model.ts';
import type {Finding} from './finding.ts';

/** Latin letters and the Cyrillic ones that look the same, in the same order. */
const LATIN = 'aceopxykmthbABCEHKMOPTXYë';
const CYRILLIC = 'асеорхукмтнвАВСЕНКМОРТХУё';

const inCyrillic = (text: string): string =>
  text.replace(/[a-zë]/gi, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

/**
 * A title as people remember it: without case, quotation marks, and spaces next to punctuation; with one kind of dash.
 */
const simplified = (title: string): string =>
  inCyrillic(titleKey(title))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/["'`«»‘’‚“”„]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A word with letters of both alphabets in which every Latin letter may stand for a Cyrillic one. */
function mixedWord(title: string): string | undefined {
  const words = title.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? [];
  return words.find(
    (word) => /\p{Script=Cyrillic}/u.test(word) && inCyrillic(word) !== word && !/[a-zë]/i.test(inCyrillic(word)),
  );
}

/** The title of each account, with its path. */
function titlesOf(list: unknown): {readonly at: string; readonly title: string}[] {
  const accounts = isRecord(list) && Array.isArray(list['accounts']) ? (list['accounts'] as unknown[]) : [];
  return accounts.flatMap((account, index) => {
    const title = isRecord(account) ? account['title'] : undefined;
    const isText =
      typeof title === 'string' || (isRecord(title) && Object.values(title).every((one) => typeof one === 'string'));
    const text = isText ? localize(title as Text, 'ru').text : '';
    return text ? [{at: `accounts[${index}].title`, title: titleKey(text)}] : [];
  });
}

/** Titles that only a program can tell apart: the block shows them as two rows. */
export function similarTitles(list: unknown): Finding[] {
  const first = new Map<string, string>();
  const checked = new Set<string>();
  return titlesOf(list).flatMap(({at, title}): Finding[] => {
    if (checked.has(title)) return [];
    checked.add(title);
    const key = simplified(title);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, title);
      const word = mixedWord(title);
      return word === undefined ? [] : [{code: 'mixed-letters', at, value: word, isHint: true}];
    }
    return titleKey(inCyrillic(other)) === titleKey(inCyrillic(title))
      ? [{code: 'look-alike', at, value: title}]
      : [{code: 'nearly-same', at, value: title, isHint: true}];
  });
}
