import {blocksOf, until} from '../helpers/blocks.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** The list editor, open in a frame. */
export interface ListPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The element with this id. */
  byId(id: string): HTMLElement;
  /** The element with this data-key: `row-0`, `accounts[0].title.ru`. */
  byKey(key: string): HTMLElement;
  /** The visible text of matching elements. */
  words(selector: string): string[];
  press(selector: string): Promise<void>;
  /** Replaces a field's text and leaves the field. */
  type(selector: string, text: string): Promise<void>;
  /** Pastes into a field. */
  paste(selector: string, text: string): Promise<void>;
  /** Waits until the page has rendered its state. */
  settle(): Promise<void>;
  /** Chooses a file with the file picker. */
  pick(text: BlobPart, name?: string): void;
  /** Drops a file on the page. */
  drop(text: BlobPart, name?: string): void;
  /** The text of the JSON tab. */
  json(): string;
  /** The text of the file that «Скачать», or another way to save, produces. */
  save(start?: () => void): Promise<string>;
  block(): OfficialAccounts;
  reload(): Promise<void>;
  /** Closes the tab, or simulates a crash. */
  close(): void;
}

const frames: HTMLIFrameElement[] = [];
export const LIST_ADDRESS = new URL('/dist/demo/', location.href).href;

const isReady = (frame: HTMLIFrameElement): boolean => {
  const page = frame.contentDocument;
  return Boolean(page?.querySelector('[data-started]') && page.querySelector('#form, #loading'));
};
const isShown = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.querySelector('#form') != null;

/** Opens the page without drafts from other tests. */
export async function openList(
  search = '',
  {address = LIST_ADDRESS, width = 1366, height = 768, isShownAtOnce = true, keepsDrafts = false} = {},
): Promise<ListPage> {
  if (!keepsDrafts) localStorage.clear();
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address + 'list.html' + search;
  frames.push(frame);
  document.body.append(frame);
  await until('the page has started', () => isReady(frame));
  if (isShownAtOnce) {
    await until('a list is shown', () => isShown(frame) && blocksOf(frame.contentDocument!).length);
  }
  return pageIn(frame);
}

function pageIn(frame: HTMLIFrameElement): ListPage {
  const inside = (): Document => frame.contentDocument!;
  const found = (selector: string): HTMLElement => {
    const element = inside().querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`found no ${selector}`);
    return element;
  };
  const settle = async (): Promise<void> => {
    await (found('list-page') as HTMLElement & {readonly updateComplete: Promise<boolean>}).updateComplete;
  };
  const filesOf = (text: BlobPart, name: string): DataTransfer => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, {type: 'application/json'}));
    return transfer;
  };
  return {
    get window() {
      return frame.contentWindow as ListPage['window'];
    },
    get document() {
      return inside();
    },
    byId: (id) => found('#' + CSS.escape(id)),
    byKey: (key) => found(`[data-key="${key}"]`),
    words: (selector) =>
      [...inside().querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    press(selector) {
      found(selector).click();
      return settle();
    },
    type(selector, text) {
      const field = found(selector) as HTMLInputElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
      return settle();
    },
    paste(selector, text) {
      const event = new Event('paste', {bubbles: true, cancelable: true});
      // Firefox ignores clipboard data in synthetic events.
      Object.defineProperty(event, 'clipboardData', {value: {getData: () => text}});
      found(selector).dispatchEvent(event);
      return settle();
    },
    settle,
    pick(text, name = 'accounts.json') {
      const input = found('#pick') as HTMLInputElement;
      input.files = filesOf(text, name).files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    drop(text, name = 'accounts.json') {
      const event = new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: filesOf(text, name)});
      found('main').dispatchEvent(event);
    },
    json: () => (found('#json-text') as HTMLTextAreaElement).value,
    async save(start = () => found('#save').click()) {
      const page = frame.contentWindow as ListPage['window'];
      const files: Blob[] = [];
      // The test browsers would really download the file.
      page.HTMLAnchorElement.prototype.click = () => undefined;
      page.URL.createObjectURL = (file) => (files.push(file as Blob), 'blob:none');
      start();
      await settle();
      return (await files[0]?.text()) ?? '';
    },
    block: () => blocksOf(inside())[0]!,
    close: () => frame.remove(),
    async reload() {
      inside().documentElement.removeAttribute('data-started');
      frame.contentWindow!.location.reload();
      await until('the page has started again', () => isReady(frame) && isShown(frame));
    },
  };
}

/** The drafts in the browser's storage. */
export const keptDrafts = (): [key: string, text: string][] =>
  Object.entries<string>(localStorage).filter(([key]) => key.startsWith('official-accounts/draft/'));

/** Closes what `openList` opened. */
export function closeLists(): void {
  for (const frame of frames.splice(0)) frame.remove();
  localStorage.clear();
}
