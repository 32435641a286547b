import {localize, titleKey} from '../../list/text.ts';
import {isRecord} from '../../list/read.ts';
import {textFaults} from '../../list-faults/text-faults.ts';
import type {Text} from '../../list/model.ts';
import type {Finding} from './finding.ts';

/** Latin letters and the Cyrillic ones that look the same, in the same order. */
const LATIN = 'aceopxykmthbABCEHKMOPTXYë';
const CYRILLIC = 'асеорхукмтнвАВСЕНКМОРТХУё';

const inCyrillic = (text: string): string =>
  text.replace(/[a-zë]/gi, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

/** A title as people remember it: no case, one kind of quotation marks and dashes, no space beside a sign. */
const plain = (title: string): string =>
  inCyrillic(titleKey(title))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/["'`«»‘’‚“”„]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A word of both alphabets in which every Latin letter could be a Cyrillic one by mistake. */
function mixedWord(title: string): string | undefined {
  const words = title.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? [];
  return words.find(
    (word) => /\p{Script=Cyrillic}/u.test(word) && inCyrillic(word) !== word && !/[a-zë]/i.test(inCyrillic(word)),
  );
}

/** Titles by language, with their places. */
function titlesOf(value: unknown): {readonly at: string; readonly title: string}[] {
  const accounts = isRecord(value) && Array.isArray(value['accounts']) ? (value['accounts'] as unknown[]) : [];
  return accounts.flatMap((account, index) => {
    const title = isRecord(account) ? account['title'] : undefined;
    const isText =
      typeof title === 'string' || (isRecord(title) && Object.values(title).every((one) => typeof one === 'string'));
    const text = isText ? localize(title as Text, 'ru').text : '';
    return text ? [{at: `accounts[${index}].title`, title: titleKey(text)}] : [];
  });
}

/** Titles that are another one's only for those who look at them: in the block they are two rows. */
function alike(value: unknown): Finding[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return titlesOf(value).flatMap(({at, title}): Finding[] => {
    if (told.has(title)) return [];
    told.add(title);
    const key = plain(title);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, title);
      const word = mixedWord(title);
      return word === undefined ? [] : [{code: 'mixed-letters', at, value: word}];
    }
    const isOfLetters = titleKey(inCyrillic(other)) === titleKey(inCyrillic(title));
    return [{code: isOfLetters ? 'look-alike' : 'nearly-same', at, value: title}];
  });
}

/** What is wrong with the words of a list, which no block can know. */
export const textFindings = (value: unknown): Finding[] => [
  ...textFaults(value).map(({code, at, value: found, meant}): Finding => ({
    code,
    at,
    value: found,
    ...(meant !== undefined && {advice: {code: 'write', value: meant}}),
  })),
  ...alike(value),
];
