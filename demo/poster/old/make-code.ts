import {version} from '../../../package.json' with {type: 'json'};
import {spoken} from '../../shared/language.ts';
import {HERE} from '../../shared/folder.ts';
import {hostsElsewhere, toLists} from './clean.ts';
import {codeOf} from './code.ts';
import {canHash, integrityOf} from './integrity.ts';
import {ListFault, loadLists} from './lists.ts';
import {staticCode} from './static.ts';
import {formOf} from './take-settings.ts';
import type {AccountList} from '../../../dist/index.js';
import type {Code} from './code.ts';
import type {Setting, Values} from './settings.ts';

/** Why there is no code, in words. */
export class CodeFault extends Error {}

/** The list that the block takes where the code names none. */
const DEFAULT = 'accounts.json';

/** Where the list is seen as it is now, by those who only read it. */
const LIVING = 'poster.html';

/** Answers that need not be asked for again; what failed is. */
const kept = new Map<string, Promise<unknown>>();

function keep<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) return known;
  const asked = ask();
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}

/** The lists that the block will show, as they are now. */
async function listsOf(values: Values): Promise<readonly AccountList[]> {
  const {urls} = toLists(values['src'] ?? '', HERE);
  const wanted = urls.length ? urls : [new URL(DEFAULT, HERE).href];
  try {
    return await keep(wanted.join(' '), () => loadLists(wanted));
  } catch (error) {
    const url = error instanceof ListFault ? error.url : wanted.join(' ');
    throw new CodeFault(
      spoken({
        ru: `Список не загрузился: ${url}. Без него ссылок не собрать.`,
        en: `The list could not be loaded: ${url}. There are no links without it.`,
      }),
    );
  }
}

async function linksAlone(values: Values, folder: string): Promise<Code> {
  const lists = await listsOf(values);
  const {urls} = toLists(values['src'] ?? '', HERE);
  const src = urls.length ? '#' + new URLSearchParams({src: urls.join(' ')}).toString() : '';
  const living = new URL(LIVING + src, folder).href;
  return {kind: 'static', page: staticCode({values, lists, living, today: new Date()})};
}

async function hashOf(): Promise<string> {
  const url = new URL(`${version}/official-accounts.js`, HERE).href;
  try {
    return await keep(url, () => integrityOf(url));
  } catch {
    throw new CodeFault(
      spoken({
        ru: `Файл версии ${version} не загрузился: подпись не посчитать.`,
        en: `The file of version ${version} could not be loaded: there is no hash without it.`,
      }),
    );
  }
}

/**
 * The code for what is set, at once where nothing has to be loaded for it.
 * @param folder the folder that holds the published files for the school's site
 * @throws {CodeFault} in the promise
 */
export function makeCode(values: Values, settings: readonly Setting[], folder: string): Code | Promise<Code> {
  const form = formOf(values);
  if (form === 'static') return linksAlone(values, folder);
  const isExact = values['track'] === 'exact';
  const order = {values, settings, folder, track: isExact ? version : 'v1'};
  const wantsHash = isExact && canHash();
  const wantsLists = values['inside'] === 'all';
  if (!wantsHash && !wantsLists) return codeOf(form, order);
  const loaded = Promise.all([wantsHash ? hashOf() : undefined, wantsLists ? listsOf(values) : undefined]);
  return loaded.then(([integrity, lists]) => codeOf(form, {...order, integrity, lists}));
}

/** Whether the code shows an example's accounts: a school could take them for its own. */
export const isExample = (values: Values): boolean => (values['src'] ?? '').includes('example-list.json');

/** What one has to know of a code before one takes it. */
export function notesOn(values: Values): string[] {
  const notes: string[] = [];
  if (isExample(values)) {
    notes.push(
      spoken({
        ru: 'Пример: аккаунты выдуманы, на сайт его не ставьте',
        en: 'An example: its accounts are invented, don’t put it on a site',
      }),
    );
  }
  const hosts = hostsElsewhere(toLists(values['src'] ?? '', HERE).urls, HERE);
  if (hosts.length) {
    notes.push(
      spoken({
        ru: `Список не с этого сайта, а с ${hosts.join(', ')}: проверьте, что ему можно доверять`,
        en: `The list isn’t this site’s but of ${hosts.join(', ')}: make sure that you trust it`,
      }),
    );
  }
  if (values['track'] === 'exact' && formOf(values) !== 'static') {
    notes.push(
      spoken({
        ru: `Скрипт ${version} не изменится: новых сетей и исправлений, в том числе защиты, не будет, пока вы не замените код`,
        en: `Script ${version} never changes: no new networks and no fixes, security fixes neither, until you replace the code`,
      }),
    );
    if (!canHash()) {
      notes.push(
        spoken({
          ru: 'Подписи (integrity) нет: браузер считает её только на страницах с https://',
          en: 'Without a hash (integrity): browsers compute it on pages with https:// only',
        }),
      );
    }
  }
  return notes;
}
