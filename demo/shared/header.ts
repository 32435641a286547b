import {LANGUAGE} from './language.ts';

/**
 * Makes the header's links keep the reader's language, and the language's links the page as it is set.
 * The links themselves stand in each page.
 */
export function startHeader(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.top nav a, .top .home')) {
    if (LANGUAGE !== 'ru') link.search = `?lang=${LANGUAGE}`;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.top [hreflang]')) {
    if (link.hreflang === LANGUAGE) link.setAttribute('aria-current', 'true');
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
}
