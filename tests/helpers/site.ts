import {blocksOf, settled, until} from './blocks.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** The server's response for one path of a site. */
export interface Answer {
  readonly body?: string;
  /** Default: utf-8. */
  readonly encoding?: 'utf-8' | 'windows-1251';
  /** A built file as the body. */
  readonly dist?: string;
  /** Any project file as the body, such as a library in node_modules. */
  readonly file?: string;
  /** Replacements in the built file. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
  /** Code that the site appends to the built file. */
  readonly append?: string;
  /** The name of a minifier in minifiers.mjs, applied to the built file. */
  readonly minifier?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the server never responds. */
  readonly hang?: boolean;
  /** The response delay in milliseconds. */
  readonly delay?: number;
}

/** A page that is open in a frame. */
export interface OpenPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly address: string;
  /** The requested paths, and the text of content security policy reports. */
  log(): Promise<string[]>;
}

const SCRIPT = {'content-type': 'text/javascript'};
const JSON_TYPE = {'content-type': 'application/json'};

/** The script and its list, as on a school's or department's server. */
export const PUBLISHED: Readonly<Record<string, Answer>> = {
  'official-accounts.js': {dist: 'official-accounts.js', headers: SCRIPT},
  'official-accounts.mjs': {dist: 'official-accounts.mjs', headers: SCRIPT},
  'v1/official-accounts.js': {dist: 'v1/official-accounts.js', headers: SCRIPT},
  'v1/official-accounts.mjs': {dist: 'v1/official-accounts.mjs', headers: SCRIPT},
  'accounts.json': {dist: 'accounts.json', headers: JSON_TYPE},
};

export const page = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  body,
  headers: {'content-type': 'text/html; charset=utf-8', ...headers},
});

export const json = (value: unknown): Answer => ({body: JSON.stringify(value), headers: JSON_TYPE});

const frames: HTMLIFrameElement[] = [];

/** Serves a site: the published files plus the test's own. Returns its URL. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<string> {
  const response = await fetch('/site/', {method: 'POST', body: JSON.stringify({...PUBLISHED, ...answers})});
  return new URL(await response.text(), location.href).href;
}

/** Serves a site and opens its index.html in a frame as wide as a page column. */
export async function open(answers: Readonly<Record<string, Answer>>, width = 760): Promise<OpenPage> {
  const address = await serve(answers);
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = address + 'index.html';
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return {
    window: frame.contentWindow as OpenPage['window'],
    document: frame.contentDocument!,
    address,
    log: () => logOf(address),
  };
}

/** An open page and its blocks. */
export interface OpenBlocks extends OpenPage {
  readonly blocks: readonly OfficialAccounts[];
  /** The first block. */
  readonly block: OfficialAccounts;
}

/** Opens a Russian page with this markup, including `<body>`, and waits until its blocks are settled. */
export async function openBlocks(
  markup: string,
  answers: Readonly<Record<string, Answer>> = {},
  width?: number,
): Promise<OpenBlocks> {
  const index = page(`<!doctype html><html lang=ru><meta charset=utf-8>${markup}`);
  const opened = await open({'index.html': index, ...answers}, width);
  const blocks = () => blocksOf(opened.document);
  await until('there is a block', () => blocks().length);
  await Promise.all(blocks().map(settled));
  return {...opened, blocks: blocks(), block: blocks()[0]!};
}

/** Replaces the server's responses from now on. */
export async function put(url: string, answer: Answer): Promise<void> {
  await fetch(url, {method: 'PUT', body: JSON.stringify(answer)});
}

/** The paths requested from a site. */
export const logOf = async (address: string): Promise<string[]> =>
  (await (await fetch(address + 'log')).json()) as string[];

/** Closes what `open` opened. */
export function closeAll(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
