import {localize, networkById} from '../../dist/index.js';
import {LANGUAGE, spoken} from '../shared/language.ts';
import {knownNetwork} from './guess.ts';
import {capital, faultPhrase} from './fault-phrase.ts';
import {wordsOf} from './problem-words.ts';
import type {Network} from '../../dist/index.js';
import type {FileKind} from '../../dist/list-problems.js';
import type {Change, Named} from './changes.ts';
import type {LoadFault} from './load.ts';
import type {Both, ListProblem} from './problem-words.ts';
import type {RawList} from './raw.ts';

/** A number with its noun: forms for one, few and many in Russian, one and many in English. */
export function counted(count: number, ru: readonly [string, string, string], en: readonly [string, string]): string {
  const form = new Intl.PluralRules(LANGUAGE).select(count);
  const noun = spoken({ru: ru[form === 'one' ? 0 : form === 'few' ? 1 : 2], en: en[form === 'one' ? 0 : 1]});
  return `${new Intl.NumberFormat(LANGUAGE).format(count)}\u00A0${noun}`;
}

/** A day in words. */
export const dayWords = (day: string | number): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', ...(typeof day === 'string' ? {timeZone: 'UTC'} : {})}).format(
    new Date(day),
  );

/** A moment in words. */
export const timeWords = (time: number): string =>
  new Intl.DateTimeFormat(LANGUAGE, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(time));

export const problemWords = (problem: ListProblem): string => spoken(wordsOf(problem));

export const networkName = (network: Network): string => localize(network.name, LANGUAGE).text;

/** A network of a list in words; its id where nobody knows it. */
export function networkWords(list: RawList, id: string): string {
  const network = networkById(id) ?? knownNetwork(list, id);
  return network ? networkName(network) : id;
}

const LOAD_FAULTS: Readonly<Record<Exclude<LoadFault['code'], FileKind | 'status' | 'not-json'>, Both>> = {
  'not-an-address': {
    ru: 'Это не адрес. Впишите адрес файла, например https://edu.example/accounts.json',
    en: 'This is no address. Write that of the file: https://edu.example/accounts.json',
  },
  offline: {ru: 'Нет связи с интернетом. Подключитесь и попробуйте ещё раз.', en: 'There is no connection. Try again.'},
  unreachable: {
    ru: 'Сервер не отвечает. Проверьте адрес или откройте файл со своего компьютера.',
    en: 'The server does not answer. Check the address, or open the file from your computer.',
  },
  'not-allowed': {
    ru: 'Сервер отвечает, но не разрешает другим сайтам читать этот файл (CORS) — или файла там нет. Так его не прочтут и сайты школ: попросите администратора добавить заголовок Access-Control-Allow-Origin: *. Пока откройте файл со своего компьютера.',
    en: 'The server answers but lets no other site read this file (CORS), or there is none. The schools’ sites can’t read it either: ask its administrator for the header Access-Control-Allow-Origin: *. Meanwhile open the file from your computer.',
  },
  'too-slow': {ru: 'Сервер не ответил за 15 секунд. Попробуйте позже.', en: 'No answer within 15 seconds. Try later.'},
  'too-large': {ru: 'Файл слишком велик, это не список аккаунтов.', en: 'This file is too large for a list.'},
  'not-utf-8': {
    ru: 'Файл сохранён не в UTF-8, буквы пропали бы. Откройте его в Блокноте и сохраните в кодировке UTF-8.',
    en: 'The file is not in UTF-8, so letters would be lost. Save it as UTF-8.',
  },
  'not-an-object': {ru: 'Это JSON, но не список аккаунтов.', en: 'This is JSON, but no list of accounts.'},
  'no-accounts': {
    ru: 'Это JSON, но не список аккаунтов: в нём нет массива accounts.',
    en: 'This is JSON, but no list of accounts: it has no array “accounts”.',
  },
};

const isFileKind = (code: LoadFault['code']): code is FileKind => !Object.hasOwn(LOAD_FAULTS, code);

/** Why a list could not be had or read. */
export function loadFaultWords(fault: LoadFault): string {
  if (fault.code === 'status') {
    const {status} = fault;
    if (status === 404 || status === 410)
      return spoken({
        ru: `По этому адресу нет файла (${status}). Проверьте адрес.`,
        en: `There is no file at this address (${status}). Check the address.`,
      });
    return spoken({ru: `Сервер ответил ошибкой ${status}.`, en: `The server answered with error ${status}.`});
  }
  if (fault.code !== 'not-json') {
    return isFileKind(fault.code) ? capital(spoken(faultPhrase(fault.code))) : spoken(LOAD_FAULTS[fault.code]);
  }
  const {line, column, code, value} = fault.fault;
  const {ru, en} = faultPhrase(code, value);
  return spoken({
    ru: `Ошибка в JSON: строка ${line}, столбец ${column} — ${ru}`,
    en: `A fault in the JSON: line ${line}, column ${column} — ${en}`,
  });
}

/** Names of the format's fields. */
const FIELDS: Readonly<Record<string, Both | undefined>> = {
  network: {ru: 'сеть', en: 'network'},
  url: {ru: 'ссылка', en: 'link'},
  title: {ru: 'название', en: 'title'},
  description: {ru: 'описание', en: 'description'},
  level: {ru: 'уровень', en: 'level'},
  audience: {ru: 'для кого', en: 'audience'},
  source: {ru: 'источник', en: 'source'},
  verifiedAt: {ru: 'дата проверки', en: 'day of the check'},
};

const LIST_FIELDS: Readonly<Record<string, Both | undefined>> = {
  title: {ru: 'заголовок блока', en: 'the block’s heading'},
  owner: {ru: 'владелец списка', en: 'the list’s owner'},
  include: {ru: 'включённые списки', en: 'included lists'},
  networks: {ru: 'свои сети', en: 'own networks'},
  ttl: {ru: 'срок обновления', en: 'time until sites update'},
};

const fieldWords = (field: string, names = FIELDS): string => {
  const words = names[field];
  return words ? spoken(words) : field;
};

const accountWords = (list: RawList, {network, title, name}: Named): string =>
  [title, [network && networkWords(list, network), name].filter(Boolean).join(' ')].filter(Boolean).join(' · ');

/** A change in words, its kind apart. */
export function changeWords(list: RawList, change: Change): {readonly kind: string; readonly text: string} {
  const kinds: Readonly<Record<Change['kind'], Both>> = {
    added: {ru: 'Добавлен', en: 'Added'},
    removed: {ru: 'Убран', en: 'Removed'},
    withdrawn: {ru: 'Отозван', en: 'Withdrawn'},
    returned: {ru: 'Больше не отозван', en: 'No longer withdrawn'},
    changed: {ru: 'Изменён', en: 'Changed'},
    field: {ru: 'Изменено', en: 'Changed'},
    order: {ru: 'Изменён порядок', en: 'Another order'},
  };
  const kind = spoken(kinds[change.kind]);
  if (change.kind === 'order') return {kind, text: ''};
  if (change.kind === 'field') return {kind, text: fieldWords(change.field, LIST_FIELDS)};
  const account = accountWords(list, change.account);
  if (change.kind !== 'changed') return {kind, text: account};
  return {kind, text: `${account} (${change.fields.map((field) => fieldWords(field)).join(', ')})`};
}
