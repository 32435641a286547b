import {html, nothing} from 'lit';
import {version} from '../../package.json' with {type: 'json'};
import '../shared/copy-button.ts';
import {copyText} from '../shared/copy.ts';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {HERE, isLocal} from '../shared/folder.ts';
import {highlight} from '../shared/highlight.ts';
import {LANGUAGE, localized} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import '../shared/site-header.ts';
import {EXAMPLES, sampleText} from './examples.ts';
import {liveTemplate} from './live-example.ts';
import type {Example} from './examples.ts';

const TEXTS = localized({
  ru: {
    title: 'Разработчикам: блок официальных аккаунтов в готовых страницах',
    page: 'Разработчикам',
    contents: 'Примеры',
    manifest: 'Все атрибуты, события, части и свойства: custom-elements.json',
    schema: 'Формат списка: JSON Schema',
    copy: 'Скопировать',
    code: 'Код',
    loading: 'Загружаем код…',
    notLoaded: 'Код не загрузился. Попробовать ещё раз',
  },
  en: {
    title: 'For developers: the block of official accounts in pages to copy',
    page: 'Developers',
    contents: 'Examples',
    manifest: 'All attributes, events, parts and properties: custom-elements.json',
    schema: 'The list’s format: JSON Schema',
    copy: 'Copy',
    code: 'Code',
    loading: 'Loading the code…',
    notLoaded: 'The code could not be loaded. Try again',
  },
});

/** The example at this share of the viewport's height is the current one. */
const TOP = 0.15;

const fileOf = (path: string): string => path.replace(/#.*/, '');

/** The text of a sample file; empty if it can't be loaded. */
const loadText = (file: string): Promise<string> =>
  fetch('developers/' + file)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');

/** Scrolls to the example in the URL hash: the browser looked for it before it was rendered at its final size. */
function goToExample(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The page with examples for developers to copy. */
export class DevelopersPage extends PageElement {
  static override properties = {
    current: {state: true},
    texts: {state: true},
    isLoading: {state: true},
    opened: {state: true},
  };

  declare current: string | undefined;
  /** The texts of the sample files by path; undefined while they are loading. */
  declare texts: ReadonlyMap<string, string> | undefined;
  declare isLoading: boolean;
  /** What was last opened in the events example. */
  declare opened: string | undefined;

  constructor() {
    super();
    document.title = TEXTS.title;
    filesAddress.watch(this);
    void this.#load().then(goToExample);
  }

  protected override firstUpdated(): void {
    const examples = [...this.querySelectorAll('.example')];
    const observer = new IntersectionObserver(
      () => {
        this.current = examples.find((one) => one.getBoundingClientRect().bottom > TOP * innerHeight)?.id;
      },
      {rootMargin: `${-100 * TOP}% 0px 0px`},
    );
    for (const example of examples) observer.observe(example);
    goToExample();
    document.documentElement.setAttribute('data-started', '');
  }

  readonly #load = async (): Promise<void> => {
    const files = [...new Set(Object.values(EXAMPLES).flatMap(({files}) => Object.values(files).map(fileOf)))];
    this.isLoading = true;
    const texts = new Map(await Promise.all(files.map(async (file) => [file, await loadText(file)] as const)));
    // The button to try again is about to go, and the focus with it.
    const button = document.activeElement;
    const code = button?.matches('.again') ? (button.nextElementSibling as HTMLElement) : undefined;
    if (code && texts.get(fileOf(code.id))) code.focus({preventScroll: true});
    this.isLoading = false;
    this.texts = texts;
    await this.updateComplete;
  };

  /** Announced once for the page, and the text of each file's button to try again. */
  get #status(): string {
    if (this.isLoading) return TEXTS.loading;
    return [...(this.texts?.values() ?? [])].includes('') ? TEXTS.notLoaded : '';
  }

  #contentsTemplate() {
    return html`<nav class="contents" aria-label=${TEXTS.contents}>
      <ul>
        ${Object.entries(EXAMPLES).map(
          ([id, {title}]) =>
            html`<li><a href="#${id}" aria-current=${id === this.current ? 'true' : nothing}>${title}</a></li>`,
        )}
      </ul>
      <p><a href="custom-elements.json">${TEXTS.manifest}</a></p>
      <p><a href="account-list.schema.json">${TEXTS.schema}</a></p>
    </nav>`;
  }

  #fileTemplate(name: string, path: string, title: string) {
    const label = `${title}, ${name}`;
    const text = this.texts?.get(fileOf(path));
    const folder = (isLocal(location) ? filesFolder() : undefined) ?? HERE;
    const code = sampleText(path, text ?? '', folder, version);
    return html`<div class="file">
      <p class="file-name">${name}</p>
      <copy-button
        .text=${TEXTS.copy}
        .label="${TEXTS.copy}: ${label}"
        .copy=${() => copyText(document.getElementById(path) ?? this)}
      ></copy-button>
      <button type="button" class="quiet again" ?hidden=${text !== ''} @click=${this.#load}>${this.#status}</button>
      <pre class="code" id=${path} tabindex="0" role="region" aria-label="${TEXTS.code}: ${label}">
${path.endsWith('.html') ? highlight(code) : code}</pre>
    </div>`;
  }

  #exampleTemplate(id: string, example: Example) {
    const {title, files, [LANGUAGE]: about} = example;
    return html`<section class="example" id=${id} aria-labelledby="${id}-title">
      <h2 id="${id}-title" tabindex="-1">${title}</h2>
      <div class="about">${about.split('\n').map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      <div class="files">${Object.entries(files).map(([name, path]) => this.#fileTemplate(name, path, title))}</div>
      <div class="at-work">
        ${liveTemplate(example, (opened) => (this.opened = opened))}
        ${id === 'events' ? html`<output class="event">${this.opened}</output>` : nothing}
      </div>
    </section>`;
  }

  protected override render(): unknown {
    return html`<site-header page="developers.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.page}</h1>
        <p class="unseen" role="status">${this.#status}</p>
        ${this.#contentsTemplate()}
        <div class="examples">
          ${isLocal(location) ? html`<files-address class="local"></files-address>` : nothing}
          ${Object.entries(EXAMPLES).map(([id, example]) => this.#exampleTemplate(id, example))}
        </div>
      </main>`;
  }
}

customElements.define('developers-page', DevelopersPage);
