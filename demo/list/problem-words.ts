import {capital, faultPhrase} from './fault-phrase.ts';
import type {ProblemCode} from '../../dist/index.js';
import type {TextProblem} from '../../dist/list-problems.js';

/** What is wrong at a place of the list that is edited: to the block, or to those who read it. */
export interface ListProblem {
  readonly at: string;
  readonly code: ProblemCode | TextProblem['code'];
  /** What stands there, where that has to be named. */
  readonly value?: string;
  /** What was meant, where that is known. */
  readonly meant?: string;
}

/** Words in both languages of the demo. */
export interface Both {
  readonly ru: string;
  readonly en: string;
}

/** What is wrong and what to do, for each code of `parse`. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Both>> = {
  'not-a-url': {
    ru: 'Это не адрес. Скопируйте его из адресной строки браузера целиком, без пробелов.',
    en: 'This is no address. Copy all of it from the browser’s address bar, without spaces.',
  },
  'not-https': {
    ru: 'Адрес должен начинаться с https:// — иначе блок его не покажет.',
    en: 'The address has to begin with https://, else the block does not show it.',
  },
  'user-or-port': {
    ru: 'В адресе есть имя пользователя или порт. Оставьте только https://сайт/страница.',
    en: 'The address holds a user name or a port. Leave https://site/page only.',
  },
  'refused-network': {
    ru: 'Facebook, Instagram и Threads блок не показывает никогда: решение суда от 21.03.2022, 72-ФЗ. Уберите аккаунт.',
    en: 'The block never shows Facebook, Instagram or Threads: court ruling of 21.03.2022, 72-FZ. Remove the account.',
  },
  'foreign-host': {
    ru: 'Адрес не этой сети. Проверьте адрес или выберите другую сеть.',
    en: 'This address is not of this network. Check the address or choose another network.',
  },
  'not-an-account': {
    ru: 'Это не страница аккаунта, а главная, вход или перенаправление. Откройте сам аккаунт и скопируйте его адрес.',
    en: 'This is a front page, a sign-in or a redirect. Open the account itself and copy its address.',
  },
  'not-a-list': {
    ru: 'Блоку нечего показать: в списке нет ни одной верной записи. Исправьте записи или добавьте новую.',
    en: 'The block has nothing to show: no entry of the list is right. Correct the entries or add one.',
  },
  invalid: {
    ru: 'Значение не подходит. Исправьте его или очистите поле.',
    en: 'This value does not fit. Correct it or empty the field.',
  },
  'unsafe-text': {
    ru: 'В тексте есть невидимые управляющие знаки, блок их уберёт. Наберите текст заново.',
    en: 'The text holds invisible control characters, which the block takes out. Type the text anew.',
  },
  missing: {
    ru: 'Здесь пусто, а значение обязательно. Заполните поле.',
    en: 'This is empty and has to be there. Fill it in.',
  },
  'too-many': {
    ru: 'Записей больше, чем блок читает: последние не видны. Уберите лишние.',
    en: 'There are more items than the block reads: the last ones are not shown. Remove some.',
  },
  'unknown-key': {
    ru: 'Этот ключ блок не знает и пропустит. В файле он останется.',
    en: 'The block does not know this key and passes it over. It stays in the file.',
  },
  'newer-version': {
    ru: 'Список новее, чем умеет этот блок: он прочтён, насколько понятен.',
    en: 'This list is newer than this block: it was read as far as it is understood.',
  },
  'unknown-network': {
    ru: 'Такой сети блок не знает. Выберите сеть из списка.',
    en: 'The block knows no such network. Choose one of the list.',
  },
  reserved: {
    ru: 'Имя, код или адрес встроенной сети занят. Дайте своей сети другие.',
    en: 'This name, id or host is that of a built-in network. Give your network others.',
  },
  duplicate: {
    ru: 'Такая запись в списке уже есть: показана будет только первая. Уберите одну из двух.',
    en: 'The list has this entry already: only the first one is shown. Remove one of them.',
  },
  'foreign-origin': {
    ru: 'Файл должен лежать на том же сервере, что и список. Положите его рядом и впишите имя.',
    en: 'The file has to be on the server of the list. Put it beside the list and write its name.',
  },
};

/** What is said of one field in particular, by code and key. */
const OF_FIELDS: Readonly<Record<string, Both | undefined>> = {
  'missing title': {
    ru: 'Напишите, чей это аккаунт: без названия блок его не покажет.',
    en: 'Say whose account it is: without a title the block does not show it.',
  },
  'invalid hosts': {
    ru: 'Здесь нужен один хост латинскими буквами, без https:// и без косой черты.',
    en: 'This has to be a host alone, in Latin letters, without https:// and slashes.',
  },
  'missing url': {ru: 'Вставьте ссылку на аккаунт.', en: 'Paste the account’s link.'},
  'missing network': {ru: 'Выберите сеть.', en: 'Choose the network.'},
  'missing name': {
    ru: 'Напишите, кто ведёт список: без названия блок не покажет владельца.',
    en: 'Say who keeps the list: without a name the block does not show its owner.',
  },
  'missing version': {
    ru: 'В файле нет версии формата. Допишите в JSON "version": 1.',
    en: 'The file lacks the format’s version. Add "version": 1 to the JSON.',
  },
  'invalid accent': {ru: 'Цвет пишется как #1b5fa8. Выберите его в палитре.', en: 'A colour is written as #1b5fa8.'},
  'invalid title': {
    ru: 'Название пустое или длиннее 300 знаков. Напишите его короче.',
    en: 'The title is empty or longer than 300 characters. Make it shorter.',
  },
  'invalid verifiedAt': {ru: 'Такого дня нет. Выберите дату.', en: 'There is no such day. Choose a date.'},
  'invalid updated': {
    ru: 'Такого дня нет. При сохранении дата станет сегодняшней.',
    en: 'There is no such day. Saving sets today’s date.',
  },
  'foreign-host owner.url': {
    ru: 'Здесь нужен собственный сайт, а не страница в сети.',
    en: 'This has to be the owner’s own site, no page of a network.',
  },
};

/** The key that a problem's place ends with: `accounts[3].title.ru` → `title`. */
function fieldOf(at: string): string {
  const keys = at.replace(/\[\d+\]/g, '').split('.');
  return keys.find((key) => ['title', 'name', 'description'].includes(key)) ?? keys.at(-1) ?? '';
}

const isTextFault = (code: ListProblem['code']): code is TextProblem['code'] => !Object.hasOwn(PROBLEM_WORDS, code);

/** What is wrong with words, with what to do. */
function textFaultWords(code: TextProblem['code'], value?: string): Both {
  const {ru, en} = faultPhrase(code, value);
  return {ru: capital(ru), en: capital(en)};
}

/** A problem in words, with what to do. */
export function wordsOf({at, code, value, meant}: ListProblem): Both {
  const {ru, en} = isTextFault(code)
    ? textFaultWords(code, value)
    : (OF_FIELDS[`${code} ${at}`] ?? OF_FIELDS[`${code} ${fieldOf(at)}`] ?? PROBLEM_WORDS[code]);
  return meant === undefined ? {ru, en} : {ru: `${ru} Впишите: ${meant}`, en: `${en} Write: ${meant}`};
}

/** Whether a problem costs nothing that was meant to be shown. */
export const isRemark = ({code}: ListProblem): boolean =>
  code === 'unknown-key' || code === 'newer-version' || isTextFault(code);

/** Those of one place and what lies in it: a title's are also those of its languages. */
export const problemsAt = (problems: readonly ListProblem[], place: string): readonly ListProblem[] =>
  problems.filter(({at}) => at === place || (at.startsWith(place) && /^[.[]/.test(at.slice(place.length))));
