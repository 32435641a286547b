import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {BrowserWindow} from '../helpers/windows.mjs';

/** A page of another site, in another encoding: only the script's own words are to be read. */
export const pageOf = (folder: string, track: string): string =>
  `<!doctype html><html lang="ru"><meta charset="windows-1251"><body><script async charset="utf-8" src="${folder}/${track}/official-accounts.js"></script>`;

const SEEN = `(() => {
  const root = (document.querySelector('official-accounts') || {}).shadowRoot;
  const links = root ? Array.from(root.querySelectorAll('a[part=link]'), (link) => link.href) : [];
  const heading = root && root.querySelector('[part=heading]');
  return {links, heading: heading ? heading.textContent.trim() : ''};
})()`;

export interface Seen {
  readonly links: string[];
  readonly heading: string;
}

export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** What the page's block shows, once it shows something and `isDone`. */
export async function seenIn(window: BrowserWindow, isDone: () => boolean): Promise<Seen> {
  let seen: Seen = {links: [], heading: ''};
  for (let tries = 0; tries < 100 && !(seen.links.length && isDone()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = (await window.evaluate(SEEN)) as Seen;
  }
  return seen;
}
