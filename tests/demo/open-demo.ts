import {blocksOf, isSettled, until} from '../helpers/blocks.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** The built demo, open in a frame. */
export interface Demo {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The code for the page, as copied. */
  code(): string;
  /** The code for the template; empty if there is none. */
  template(): string | undefined;
  /** The page on the stage. */
  page(): Document;
  /** The block on the stage, once it matches the current code. */
  block(): Promise<OfficialAccounts>;
  /** Replaces a field's text and waits until the page has updated. */
  type(name: string, text: string): Promise<void>;
  /** Clicks the control of a value and waits until the page has updated. */
  press(name: string, value: string): Promise<void>;
  /** Clicks a button by id and waits until the page has updated. */
  click(id: string): Promise<void>;
  /** The fields of the school's own accounts, by row. */
  rows(): {readonly link: HTMLInputElement; readonly title: HTMLInputElement; readonly verdict: HTMLElement}[];
  /** Runs something that loads a demo page, and waits until that page has started. */
  load(go: () => void): Promise<void>;
  /** Opens the demo's current URL again. */
  reload(): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

export const ADDRESS = new URL('/dist/demo/', location.href).href;

/** The demo's shared chunk, by its hashed name. */
export const CHUNKS = ((await (await fetch('/dist/demo/files.json')).json()) as string[]).filter((name) =>
  /^common-.*\.js$/.test(name),
);

const isStarted = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.querySelector('[data-started]') != null;

/**
 * Opens the demo.
 * @param hash the settings in the URL, after a search if there is one
 * @param address where the demo is
 */
export async function openDemo(hash = '', {address = ADDRESS, width = 1366, height = 768} = {}): Promise<Demo> {
  // Remove what an earlier test has typed in the same tab.
  sessionStorage.clear();
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address + 'index.html' + hash;
  frames.push(frame);
  document.body.append(frame);
  await until('the demo has started', () => isStarted(frame));
  return demoIn(frame);
}

/** Waits until a page of Lit elements has rendered every pending change. */
export const rendered = (page: Document): Promise<void> =>
  until('the page has rendered', () =>
    [...page.querySelectorAll<Element & {isUpdatePending?: boolean}>('*')].every((element) => !element.isUpdatePending),
  );

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await rendered(input.ownerDocument);
}

function demoIn(frame: HTMLIFrameElement): Demo {
  const inside = (): Document => frame.contentDocument!;
  const code = (): string => inside().getElementById('code')!.textContent;
  const page = (): Document => inside().querySelector('iframe')!.contentDocument!;
  const field = (selector: string): HTMLInputElement => inside().querySelector<HTMLInputElement>(selector)!;
  const shownPage = (): string => field('[name=page]:checked').value;
  const load = async (go: () => void): Promise<void> => {
    inside().documentElement.removeAttribute('data-started');
    go();
    await until('the demo has started again', () => isStarted(frame));
  };
  return {
    get window() {
      return frame.contentWindow as Demo['window'];
    },
    get document() {
      return inside();
    },
    code,
    page,
    template: () =>
      inside().getElementById('part-template')!.hidden
        ? undefined
        : inside().getElementById('code-template')!.textContent,
    async block() {
      let block: OfficialAccounts | undefined;
      // Look it up each time: the stage may be about to load another one.
      await until('the block on the stage matches the code and is settled', () => {
        const isThere = page().location.pathname.endsWith(`/${shownPage()}.html`) && isShown(page(), code());
        block = isThere ? blocksOf(page())[0] : undefined;
        return block && isSettled(block);
      });
      return block!;
    },
    type: (name, text) => type(field(`[name="${name}"], #${name}`), text),
    async press(name, value) {
      field(`[name="${name}"][value="${value}"]`).click();
      await rendered(inside());
    },
    async click(id) {
      inside().getElementById(id)!.click();
      await rendered(inside());
    },
    rows: () =>
      [...inside().querySelectorAll<HTMLElement>('.row')].map((row) => ({
        link: row.querySelector<HTMLInputElement>('.link')!,
        title: row.querySelector<HTMLInputElement>('.title')!,
        verdict: row.querySelector<HTMLElement>('.verdict')!,
      })),
    load,
    reload: () => load(() => frame.contentWindow!.location.reload()),
  };
}

/** What a page's author pastes: a script, an element, a placeholder. */
const PASTED =
  'script:not([data-define]), official-accounts:not([data-inserted]), [data-official-accounts]:not(script)';

/** The block's configuration: its attributes, apart from the files' location, and the links inside. */
function saidBy(pasted: HTMLElement): string {
  const attributes = [...pasted.attributes].flatMap(({name, value}): string[] => {
    const own = pasted.localName === 'official-accounts' ? name : /^data-(?!official-accounts$)(.*)/.exec(name)?.[1];
    return own ? [`${own}=${own === 'src' ? value.replace(/.*\//, '') : value}`] : [];
  });
  const links = [...pasted.querySelectorAll('a[href]')].filter((link) => !link.closest('[slot]'));
  return [...attributes.sort(), ...links.map((link) => `${link.getAttribute('href')!} ${link.textContent}`)].join('\n');
}

/** Whether a page's only block is the one that the code describes. */
function isShown(page: Document, code: string): boolean {
  const place = page.getElementById('place');
  const pasted = [...(place?.querySelectorAll<HTMLElement>(`:scope > :is(${PASTED})`) ?? [])];
  const wanted = new DOMParser().parseFromString(`<body>${code}`, 'text/html').body.querySelector<HTMLElement>(PASTED);
  const [one] = pasted;
  return (
    wanted !== null &&
    pasted.length === 1 &&
    one?.localName === wanted.localName &&
    saidBy(one) === saidBy(wanted) &&
    blocksOf(page).length === 1
  );
}

/** Closes what `openDemo` opened. */
export function closeDemos(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
