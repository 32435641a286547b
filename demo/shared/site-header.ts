import {html, nothing} from 'lit';
import {LANGUAGE, localized} from './language.ts';
import {PageElement} from './page-element.ts';
import type {Language} from './language.ts';

const TEXTS = localized({
  ru: {pages: 'Страницы', languages: 'Язык'},
  en: {pages: 'Pages', languages: 'Language'},
});

const PAGES = [
  {file: 'index.html', name: localized({ru: 'Настроить', en: 'Configure'}), hasSettings: true},
  {file: 'list.html', name: localized({ru: 'Список', en: 'List'}), hasSettings: false},
  {file: 'poster.html', name: localized({ru: 'Плакат', en: 'Poster'}), hasSettings: true},
  {file: 'message.html', name: localized({ru: 'Разослать', en: 'Hand on'}), hasSettings: true},
  {file: 'developers.html', name: localized({ru: 'Разработчикам', en: 'Developers'}), hasSettings: false},
];

const LANGUAGES: readonly {readonly language: Language; readonly label: string; readonly name: string}[] = [
  {language: 'ru', label: 'RU', name: 'Русский'},
  {language: 'en', label: 'EN', name: 'English'},
];

/** The search of the pages' addresses: it keeps the language. */
export const SEARCH = LANGUAGE === 'ru' ? '' : `?lang=${LANGUAGE}`;

/** Gives a link the settings of this page as they are when it is followed, with whichever button. */
export const keepSettings = (event: Event): void => {
  (event.currentTarget as HTMLAnchorElement).hash = location.hash;
};

/** The navigation and the languages, at the top of each page. It also makes the pages available offline. */
export class SiteHeader extends PageElement {
  static override properties = {page: {}};

  declare page: string;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = LANGUAGE;
    // There is no service worker on http, and none for a page in somebody's frame; the page works without.
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
        <nav aria-label=${TEXTS.pages}>
          ${PAGES.map((page) => {
            const takesSettings = current?.hasSettings && page.hasSettings;
            return html`<a
              href="${page.file}${SEARCH}"
              aria-current=${page === current ? 'page' : nothing}
              @click=${takesSettings ? keepSettings : nothing}
              @auxclick=${takesSettings ? keepSettings : nothing}
              >${page.name}</a
            >`;
          })}
        </nav>
        <div class="languages" role="group" aria-label=${TEXTS.languages}>
          ${LANGUAGES.map(
            ({language, label, name}) =>
              html`<a
                href="?lang=${language}"
                hreflang=${language}
                lang=${language}
                title=${name}
                aria-current=${language === LANGUAGE ? 'true' : nothing}
                @click=${keepSettings}
                >${label}</a
              >`,
          )}
        </div>
      </header>
    `;
  }
}

customElements.define('site-header', SiteHeader);
