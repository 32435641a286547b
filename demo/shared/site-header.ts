import {html, nothing} from 'lit';
import {LANGUAGE, say} from './language.ts';
import {PageElement} from './page-element.ts';
import type {Language} from './language.ts';

const PAGES = [
  {file: 'index.html', name: say('Настроить', 'Configure'), hasSettings: true},
  {file: 'list.html', name: say('Список', 'List'), hasSettings: false},
  {file: 'poster.html', name: say('Плакат', 'Poster'), hasSettings: true},
  {file: 'message.html', name: say('Разослать', 'Hand on'), hasSettings: true},
  {file: 'developers.html', name: say('Разработчикам', 'Developers'), hasSettings: false},
];

const LANGUAGES: Readonly<Record<Language, string>> = {ru: 'Русский', en: 'English'};

/** The search part of the pages' URLs, which keeps the language. */
export const SEARCH = LANGUAGE === 'ru' ? '' : `?lang=${LANGUAGE}`;

/** Adds the current settings of this page to a link when it is clicked, with any mouse button. */
export const keepSettings = (event: Event): void => {
  (event.currentTarget as HTMLAnchorElement).hash = location.hash;
};

/** The navigation and the language links at the top of each page. Also makes the pages available offline. */
export class SiteHeader extends PageElement {
  static override properties = {page: {}};

  declare page: string;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = LANGUAGE;
    // Service workers need https, and a framed page doesn't get one. The page works without it.
    if (top === self) (navigator as Partial<Navigator>).serviceWorker?.register('offline.js').catch(() => undefined);
  }

  protected override firstUpdated(): void {
    // On a phone the navigation is wider than the page.
    this.querySelector('[aria-current=page]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  protected override render(): unknown {
    const current = PAGES.find(({file}) => file === this.page);
    return html`
      <header class="top">
        <a class="home" href="index.html${SEARCH}">official-accounts</a>
        <nav aria-label=${say('Страницы', 'Pages')}>
          ${PAGES.map((page) => {
            const keep = current?.hasSettings && page.hasSettings ? keepSettings : nothing;
            return html`<a
              href="${page.file}${SEARCH}"
              aria-current=${page === current ? 'page' : nothing}
              @click=${keep}
              @auxclick=${keep}
              >${page.name}</a
            >`;
          })}
        </nav>
        <div class="languages" role="group" aria-label=${say('Язык', 'Language')}>
          ${Object.entries(LANGUAGES).map(
            ([language, name]) =>
              html`<a
                href="?lang=${language}"
                hreflang=${language}
                lang=${language}
                title=${name}
                aria-current=${language === LANGUAGE ? 'true' : nothing}
                @click=${keepSettings}
                >${language.toUpperCase()}</a
              >`,
          )}
        </div>
      </header>
    `;
  }
}

customElements.define('site-header', SiteHeader);
