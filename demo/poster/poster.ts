import {toLists} from './old/clean.ts';
import {ListFault, loadLists} from './old/lists.ts';
import {isExample} from './old/make-code.ts';
import {byId} from '../shared/dom.ts';
import {HERE} from '../shared/folder.ts';
import {LANGUAGE} from '../shared/language.ts';
import {selectionOf} from './accounts.ts';
import {startChoice} from './choice.ts';
import {startPanel} from './panel.ts';
import {startPaper} from './paper.ts';
import {readAddress, toHash} from './settings.ts';
import {headingOf, showSheet} from './sheet.ts';
import {notesOn, tellRoom, WORDS} from './told.ts';
import type {AccountList} from '../../dist/index.js';
import type {Address} from './settings.ts';

/** How long the address of a list is let be typed, in milliseconds. */
const PAUSE = 400;

/** The list where none is named. */
const DEFAULT = new URL('accounts.json', HERE).href;

const urlsIn = ({values}: Address): string => toLists(values['src'] ?? '', HERE).urls.join(' ') || DEFAULT;

/** Runs the page. */
export function startPoster(): void {
  const sheet = byId('sheet', HTMLElement);
  const emblem = byId('emblem', HTMLImageElement);
  const print = byId('print', HTMLButtonElement);
  const fault = byId('fault', HTMLElement);
  const notes = byId('notes', HTMLElement);
  const title = document.title;
  let address = readAddress(location.hash);
  let lists: readonly AccountList[] = [];
  let loaded = '';
  let timer = 0;
  let emblemFails = false;

  const showPanel = startPanel(
    () => address.values,
    (name, value) => {
      address = {...address, values: {...address.values, [name]: value}};
      show();
    },
  );
  const showChoice = startChoice((chosen) => {
    address = {...address, chosen};
    show();
  });
  const layPaper = startPaper();

  function show(): void {
    const wanted = address.rest.get('lang') ?? address.values['lang'];
    const language = wanted === 'ru' || wanted === 'en' ? wanted : LANGUAGE;
    layPaper(address.values['sheet'] === 'landscape' ? 'landscape' : 'portrait');
    const selection = selectionOf(address, lists, language);
    const order = {values: address.values, items: selection.shown, lists, language};
    showChoice(selection);
    const width = showSheet(sheet, emblem, order);
    // What the browser calls the file that it saves.
    document.title = [headingOf(order), (address.values['brand'] ?? '').trim()].filter(Boolean).join(' — ');
    if (!selection.shown.length) document.title = title;
    print.disabled = !selection.shown.length;
    byId('empty', HTMLElement).hidden = selection.shown.length > 0 || loaded === '';
    byId('room', HTMLElement).textContent = tellRoom(selection, width);
    notes.textContent = notesOn(selection, width, isExample(address.values), emblemFails).join('\n');
    // Safari throws where a page does this too often; the next time will do.
    try {
      history.replaceState(history.state, '', location.pathname + location.search + toHash(address));
    } catch {
      // See above.
    }
    if (urlsIn(address) !== loaded) {
      clearTimeout(timer);
      timer = window.setTimeout(() => void load(), loaded ? PAUSE : 0);
    }
  }

  async function load(): Promise<void> {
    const urls = urlsIn(address);
    if (urls === loaded) return;
    loaded = urls;
    fault.hidden = true;
    const slow = window.setTimeout(() => {
      byId('room', HTMLElement).textContent = WORDS.loading;
    }, 300);
    let found: readonly AccountList[] = [];
    try {
      found = await loadLists(urls.split(' '));
    } catch (error) {
      if (urls !== loaded) return;
      byId('fault-words', HTMLElement).textContent = WORDS.fault(error instanceof ListFault ? error.url : urls);
      fault.hidden = false;
    } finally {
      clearTimeout(slow);
    }
    if (urls !== loaded) return;
    lists = found;
    show();
    document.documentElement.setAttribute('data-started', '');
  }

  const tellEmblem = (fails: boolean): void => {
    emblem.hidden = fails;
    emblemFails = fails;
    show();
  };
  emblem.addEventListener('load', () => tellEmblem(false));
  emblem.addEventListener('error', () => tellEmblem(true));
  print.addEventListener('click', () => window.print());
  byId('again', HTMLButtonElement).addEventListener('click', () => {
    loaded = '';
    show();
  });
  byId('reset', HTMLButtonElement).addEventListener('click', () => {
    address = readAddress('');
    showPanel();
    show();
  });
  addEventListener('hashchange', () => {
    address = readAddress(location.hash);
    showPanel();
    show();
  });
  byId('settings', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  showPanel();
  show();
}
