import {version} from '../../package.json' with {type: 'json'};
import {HERE, isLocal} from '../shared/folder.ts';
import {listUrls, loadLists} from '../shared/load-lists.ts';
import {accountsLeftOut, hostsElsewhere, isExample, toLists} from './typed.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {formOf} from './demo-settings.ts';
import {toSnippet} from './snippet.ts';
import {toStaticSnippet} from './static-snippet.ts';
import {TEXTS} from './texts.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AccountList} from '../../dist/index.js';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';
import type {CopyTexts} from './texts.ts';

/** The page that shows a list as it is now, to those who only read it. */
const LIST_PAGE = 'poster.html';

/** What was loaded, by address; what failed is loaded again. */
const loaded = new Map<string, Promise<unknown>>();

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = loaded.get(key) as Promise<T> | undefined;
  if (known) return known;
  const promise = load();
  loaded.set(key, promise);
  promise.catch(() => loaded.delete(key));
  return promise;
}

/** The lists that the block will show, as they are now. */
function listsFor(values: Values): Promise<readonly AccountList[]> {
  const urls = listUrls(values);
  return once(urls.join(' '), () =>
    loadLists(urls).catch((error: unknown) => {
      throw new Error(TEXTS.errors.list((error as Error).message));
    }),
  );
}

async function makeStatic(values: Values, folder: string): Promise<Snippet> {
  const lists = await listsFor(values);
  const {urls} = toLists(values['src'] ?? '', HERE);
  const hash = urls.length ? '#' + new URLSearchParams({src: urls.join(' ')}).toString() : '';
  const currentPage = new URL(LIST_PAGE + hash, folder).href;
  return {kind: 'static', page: toStaticSnippet({values, lists, currentPage, today: new Date()})};
}

/** Whether the browser computes hashes on this page, as it does with https and on this machine; the types say it always does. */
const canHash = (): boolean => (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;

/** The hash of the very file that is served, as the `integrity` of a script tag. */
const hashOfScript = (): Promise<string> =>
  once('hash', async () => {
    const response = await fetch(new URL(`${version}/official-accounts.js`, HERE)).catch(() => undefined);
    if (!response?.ok) throw new Error(TEXTS.errors.hash(version));
    const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
    return 'sha384-' + btoa(String.fromCharCode(...new Uint8Array(hash)));
  });

/**
 * The snippet for what is set, at once where nothing has to be loaded for it.
 * @param folder the folder that holds the published files for the school's site
 * @throws an error for the visitor to read, in the promise
 */
function makeSnippet(values: Values, folder: string): Snippet | Promise<Snippet> {
  const form = formOf(values);
  if (form === 'static') return makeStatic(values, folder);
  const isExact = values['track'] === 'exact';
  const options = {values, folder, track: isExact ? version : 'v1'};
  const needsHash = isExact && canHash();
  const needsLists = values['inside'] === 'all';
  if (!needsHash && !needsLists) return toSnippet(form, options);
  return Promise.all([needsHash ? hashOfScript() : undefined, needsLists ? listsFor(values) : undefined]).then(
    ([integrity, lists]) => toSnippet(form, {...options, integrity, lists}),
  );
}

/** What one has to know of a snippet before using it. */
export function warningsFor(values: Values): string[] {
  const {warnings} = TEXTS;
  const hosts = hostsElsewhere(toLists(values['src'] ?? '', HERE).urls, HERE);
  const isExact = values['track'] === 'exact' && formOf(values) !== 'static';
  return [
    ...(isExample(values) ? [warnings.example] : []),
    ...(hosts.length ? [warnings.elsewhere(hosts.join(', '))] : []),
    ...(isExact ? [warnings.exact(version)] : []),
    ...(isExact && !canHash() ? [warnings.noHash] : []),
  ];
}

/** What the visitor reads once the snippet is copied. */
export function copyTextsFor(values: Values, folder: string | undefined): CopyTexts {
  const {copy} = TEXTS;
  const isSampleName = BLOCK_SETTINGS.some(
    ({name, initial, default: fallback}) => initial !== fallback && values[name] === initial,
  );
  const isOnlyHere = isLocal(location) && folder === undefined;
  const kind = isExample(values) ? 'example' : isOnlyHere ? 'local' : isSampleName ? 'sampleName' : 'plain';
  const texts = copy[kind];
  const links = accountsLeftOut(values);
  if (!links.length) return texts;
  const leftOut = copy.leftOut(links);
  return {
    done: copy.isPartial,
    copied: kind === 'plain' ? leftOut : `${leftOut}. ${texts.copied}`,
    selected: `${leftOut}. ${texts.selected}`,
  };
}

export interface Made {
  /** As it runs here, for the preview. */
  readonly preview?: Snippet | undefined;
  /** As it runs on the school's site; undefined until it is made, and where it can't be. */
  readonly snippet?: Snippet | undefined;
  /** Why there is none, or that it takes a while. */
  readonly message: string;
  readonly hasFailed: boolean;
}

/** Makes the snippets for what is set; the page that they are made for renders again once they are there. */
export class SnippetController implements ReactiveController {
  made: Made = {message: '', hasFailed: false};
  readonly #host: ReactiveControllerHost;
  #order: {readonly values: Values; readonly folder: string} | undefined;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#order = undefined;
  }

  /** @param folder the folder that holds the published files for the school's site */
  make(values: Values, folder = HERE): void {
    if (values === this.#order?.values && folder === this.#order.folder) return;
    const order = {values, folder};
    this.#order = order;
    clearTimeout(this.#timer);
    const preview = makeSnippet(values, HERE);
    const snippet = folder === HERE ? preview : makeSnippet(values, folder);
    if (!(preview instanceof Promise) && !(snippet instanceof Promise)) {
      this.#set({preview, snippet, message: '', hasFailed: false});
      return;
    }
    // Only where it takes a while: it would flash.
    this.#timer = window.setTimeout(() => this.#set({message: TEXTS.snippet.loading}), 300);
    Promise.all([preview, snippet]).then(
      ([preview, snippet]) => {
        if (order === this.#order) this.#set({preview, snippet, message: '', hasFailed: false});
      },
      (error: unknown) => {
        const {message} = error as Error;
        if (order === this.#order) this.#set({snippet: undefined, message, hasFailed: true});
      },
    );
  }

  readonly retry = (): void => {
    this.#order = undefined;
    this.#host.requestUpdate();
  };

  #set(change: Partial<Made>): void {
    clearTimeout(this.#timer);
    this.made = {...this.made, ...change};
    this.#host.requestUpdate();
  }
}
