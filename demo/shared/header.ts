import {LANGUAGE} from './language.ts';

/** Pages that know each other's settings: what is set on one holds on the other. */
const IS_SET = /\/((index|poster)\.html)?$/;

/** Gives a link the settings of this page, as they are when it is followed, by whichever button. */
function takeSettings(link: HTMLAnchorElement): void {
  for (const press of ['click', 'auxclick']) {
    link.addEventListener(press, () => {
      link.hash = location.hash;
    });
  }
}

/**
 * Makes the header's links keep the reader's language, and the language's links the page as it is set.
 * The links themselves stand in each page. Keeps the pages for when there is no network.
 */
export function startHeader(): void {
  // Not there on http, and not for a page in somebody's frame; what it fails by is no matter of the page's.
  if (top === self) (navigator as Partial<Navigator>).serviceWorker?.register('offline.js').catch(() => undefined);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.top nav a, .top .home')) {
    if (LANGUAGE !== 'ru') link.search = `?lang=${LANGUAGE}`;
    if (IS_SET.test(location.pathname) && IS_SET.test(link.pathname)) takeSettings(link);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.top [hreflang]')) {
    if (link.hreflang === LANGUAGE) link.setAttribute('aria-current', 'true');
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
}
