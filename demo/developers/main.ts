import {html, nothing} from 'lit';
import {version} from '../../package.json' with {type: 'json'};
import '../shared/copy-button.ts';
import {copyText} from '../shared/copy.ts';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {HERE, isLocal} from '../shared/folder.ts';
import {highlight} from '../shared/highlight.ts';
import {localized} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import '../shared/site-header.ts';
import {EXAMPLES, sampleText} from './examples.ts';
import './live-example.ts';
import type {Example, SampleFile} from './examples.ts';

const TEXTS = localized({
  ru: {
    title: 'Разработчикам: блок официальных аккаунтов в готовых страницах',
    page: 'Разработчикам',
    contents: 'Примеры',
    manifest: 'Все атрибуты, события, части и свойства: custom-elements.json',
    schema: 'Формат списка: JSON Schema',
    copy: 'Скопировать',
    code: 'Код',
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
    notLoaded: 'The code could not be loaded. Try again',
  },
});

/** The part of the window in which an example is the current one. */
const TOP = {rootMargin: '-15% 0px -55%'};

const fileOf = (path: string): string => path.replace(/#.*/, '');

/** Scrolls to the example in the address: it was not there yet, or not of its size, when the browser looked for it. */
function goToExample(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The page of examples that developers copy. */
export class DevelopersPage extends PageElement {
  static override properties = {current: {state: true}};

  declare current: string | undefined;
  readonly #inView = new Set<string>();
  /** The files of samples by their path; null where one could not be loaded. */
  readonly #files = new Map<string, string | null>();

  constructor() {
    super();
    filesAddress.watch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = TEXTS.title;
    const paths = EXAMPLES.flatMap(({files}) => files.map(({path}) => fileOf(path)));
    void Promise.all([...new Set(paths)].map((path) => this.#load(path))).then(goToExample);
  }

  protected override firstUpdated(): void {
    const observer = new IntersectionObserver((changes) => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) this.#inView.add(target.id);
        else this.#inView.delete(target.id);
      }
      this.current = EXAMPLES.find(({id}) => this.#inView.has(id))?.id;
    }, TOP);
    for (const section of this.querySelectorAll('.example')) observer.observe(section);
    goToExample();
    document.documentElement.setAttribute('data-started', '');
  }

  async #load(path: string): Promise<void> {
    this.#files.delete(path);
    this.requestUpdate();
    const response = await fetch(new URL(`developers/${path}`, HERE)).catch(() => undefined);
    this.#files.set(path, response?.ok ? await response.text() : null);
    this.requestUpdate();
    await this.updateComplete;
  }

  #contentsTemplate() {
    return html`<nav class="contents" aria-label=${TEXTS.contents}>
      <ul>
        ${EXAMPLES.map(
          ({id, title}) =>
            html`<li><a href="#${id}" aria-current=${id === this.current ? 'true' : nothing}>${title}</a></li>`,
        )}
      </ul>
      <p><a href="custom-elements.json">${TEXTS.manifest}</a></p>
      <p><a href="account-list.schema.json">${TEXTS.schema}</a></p>
    </nav>`;
  }

  #fileTemplate(file: SampleFile, title: string) {
    const label = `${title}, ${file.name}`;
    const path = fileOf(file.path);
    const text = this.#files.get(path);
    const folder = (isLocal(location) ? filesFolder() : undefined) ?? HERE;
    const code = sampleText(file, text ?? '', folder, version);
    const id = `code-${file.path.replace(/\W+/g, '-')}`;
    return html`<div class="file">
      <p class="file-name">${file.name}</p>
      <copy-button
        .text=${TEXTS.copy}
        .label="${TEXTS.copy}: ${label}"
        .copy=${() => copyText(this.querySelector<HTMLElement>('#' + id) ?? this)}
      ></copy-button>
      <button type="button" class="quiet again" ?hidden=${text !== null} @click=${() => void this.#load(path)}>
        ${TEXTS.notLoaded}
      </button>
      <pre class="code" id=${id} tabindex="0" role="region" aria-label="${TEXTS.code}: ${label}">
${path.endsWith('.html') ? highlight(code) : code}</pre>
    </div>`;
  }

  #exampleTemplate(example: Example) {
    const {id, title, about, files} = example;
    return html`<section class="example" id=${id} aria-labelledby="${id}-title">
      <h2 id="${id}-title" tabindex="-1">${title}</h2>
      <div class="about">${about.split('\n').map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      <div class="files">${files.map((file) => this.#fileTemplate(file, title))}</div>
      <live-example .example=${example}></live-example>
    </section>`;
  }

  protected override render(): unknown {
    return html`<site-header page="developers.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.page}</h1>
        ${this.#contentsTemplate()}
        <div class="examples">
          ${isLocal(location) ? html`<files-address class="local"></files-address>` : nothing}
          ${EXAMPLES.map((example) => this.#exampleTemplate(example))}
        </div>
      </main>`;
  }
}

customElements.define('developers-page', DevelopersPage);
