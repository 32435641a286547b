import {html, nothing} from 'lit';
import {copyText} from '../shared/copy.ts';
import '../shared/files-address.ts';
import {filesAddress, filesFolder} from '../shared/files-address.ts';
import {isLocal} from '../shared/folder.ts';
import {highlight} from '../shared/highlight.ts';
import {PageElement} from '../shared/page-element.ts';
import {keepSettings, SEARCH} from '../shared/site-header.ts';
import {FORM, formOf, INSIDE, SITE, TRACK} from './demo-settings.ts';
import {copyTextsFor, warningsFor} from './make-snippet.ts';
import {settingField, SettingChangeEvent} from './setting-field.ts';
import {nextForm, siteOf, stepsOf} from './sites.ts';
import {TEXTS} from './texts.ts';
import {isExample} from './typed.ts';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';
import type {CopyTexts} from './texts.ts';

/** How long the button says that the snippet is copied, in milliseconds. */
const DONE = 2_500;

type Part = 'page' | 'template';

/** What the visitor reads after copying. */
interface Result {
  readonly part: Part;
  readonly texts: CopyTexts;
  readonly status: string;
  readonly isCopied: boolean;
}

/** What each part is called, and the end of its ids. */
const PARTS = {
  page: {suffix: '', name: TEXTS.snippet.page, code: TEXTS.snippet.pageCode, copy: TEXTS.snippet.copyPage},
  template: {
    suffix: '-template',
    name: TEXTS.snippet.template,
    code: TEXTS.snippet.templateCode,
    copy: TEXTS.snippet.copyTemplate,
  },
};

/** The snippet to copy, the questions that it depends on, and where it goes. */
export class SnippetSection extends PageElement {
  static override properties = {
    values: {attribute: false},
    snippet: {attribute: false},
    message: {},
    hasFailed: {attribute: false},
    result: {state: true},
  };

  declare values: Values;
  /** Undefined until it is made, and where it can't be. */
  declare snippet: Snippet | undefined;
  /** Why there is none, or that it takes a while. */
  declare message: string;
  /** Whether the visitor can try again. */
  declare hasFailed: boolean;

  declare private result: Result | undefined;

  #timer = 0;

  constructor() {
    super();
    this.values = {};
    this.message = '';
    this.hasFailed = false;
    filesAddress.watch(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy(part: Part): Promise<void> {
    const code = this.querySelector<HTMLElement>(`#code${PARTS[part].suffix}`);
    if (!code) return;
    // Editors take the links alone as links, in their view of code as code.
    const copying = copyText(code, this.snippet?.kind === 'static' ? {html: code.textContent} : {});
    clearTimeout(this.#timer);
    // Empty in between, so that a second time is announced, too.
    this.result = undefined;
    await this.updateComplete;
    const copied = await copying;
    const texts = copyTextsFor(this.values, filesFolder());
    this.result = {part, texts, status: texts[copied], isCopied: copied === 'copied'};
    const isBrief = this.result.isCopied && texts === TEXTS.copy.plain;
    this.#timer = window.setTimeout(() => (this.result = undefined), isBrief ? DONE : 4 * DONE);
  }

  #set(name: string, value: string): void {
    this.dispatchEvent(new SettingChangeEvent(name, value));
  }

  protected override render(): unknown {
    const {values, snippet, result} = this;
    const set = (name: string, value: string): void => this.#set(name, value);
    const isBrief = result?.isCopied && result.texts === TEXTS.copy.plain;
    return html`
      <div class="sites" id="sites">${settingField(SITE, values, set)}</div>
      <div class="local" id="local" ?hidden=${isExample(values) || !isLocal(location)}>
        <files-address></files-address>
      </div>
      <div class="box" id="box">
        <p class="example" id="example" .textContent=${warningsFor(values).join('\n')}></p>
        <div class="code-fault" id="code-fault" role="alert" ?hidden=${!this.message}>
          <p>${this.message}</p>
          <button
            type="button"
            id="code-retry"
            ?hidden=${!this.hasFailed}
            @click=${() => this.dispatchEvent(new Event('retry'))}
          >
            ${TEXTS.tryAgain}
          </button>
        </div>
        ${this.#part('page', snippet?.page, snippet?.template !== undefined)}
        ${this.#part('template', snippet?.template)}
        <p
          class="status ${!result || isBrief ? 'unseen' : ''}"
          id="copy-status"
          role="status"
          .textContent=${result?.status ?? ''}
        ></p>
      </div>
      ${this.#after()}
      <details class="others">
        <summary>${TEXTS.snippet.others}</summary>
        <div class="more" id="more">${[FORM, TRACK, INSIDE].map((setting) => settingField(setting, values, set))}</div>
      </details>
    `;
  }

  #part(part: Part, code: string | undefined, isFirst = false): unknown {
    const {suffix, name, code: label, copy} = PARTS[part];
    const result = this.result?.part === part ? this.result : undefined;
    const isDone = result?.isCopied ?? false;
    const describedBy = part === 'page' ? 'example' : nothing;
    return html`<div class="part" id="part${suffix}" ?hidden=${code === undefined} ?data-first=${isFirst}>
      <p class="part-name">${name}</p>
      <pre
        class="code"
        id="code${suffix}"
        tabindex="0"
        role="region"
        aria-label=${label}
        aria-describedby=${describedBy}
      >
${highlight(code ?? '')}</pre>
      <div class="actions">
        <button
          type="button"
          class="copy"
          id="copy${suffix}"
          aria-describedby=${describedBy}
          ?data-done=${isDone}
          ?data-partly=${isDone && result?.texts.done === TEXTS.copy.isPartial}
          @click=${() => void this.#copy(part)}
        >
          <span class="idle">${copy}</span>
          <span class="done" id="done${suffix}" aria-hidden="true">${result?.texts.done ?? TEXTS.copy.plain.done}</span>
        </button>
        ${
          part === 'page'
            ? html`<a class="hand-on" href="message.html${SEARCH}" @click=${keepSettings} @auxclick=${keepSettings}
                >${TEXTS.snippet.handOn}</a
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Where the snippet goes on the site, and what to do where the site's editor removes it. */
  #after(): unknown {
    const site = siteOf(this.values['site'] ?? '');
    if (!site) return nothing;
    const form = formOf(this.values);
    const next = nextForm(site, form);
    const {back, isGone, isGoneToo, steps} = TEXTS.snippet;
    return html`<div class="after" id="after">
      <ol class="steps" id="steps" aria-label=${steps}>
        ${stepsOf(site, form).map((step) => html`<li>${step}</li>`)}
      </ol>
      <button
        type="button"
        class="gone"
        id="gone"
        .textContent=${next === undefined ? back : form === 'tag' ? isGone : isGoneToo}
        @click=${() => this.#set('form', next ?? '')}
      ></button>
    </div>`;
  }
}

customElements.define('snippet-section', SnippetSection);

declare global {
  interface HTMLElementTagNameMap {
    'snippet-section': SnippetSection;
  }
}
