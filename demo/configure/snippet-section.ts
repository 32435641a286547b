import {html, nothing} from 'lit';
import {copyText} from '../shared/copy.ts';
import {filesFolder} from '../shared/files-address.ts';
import {isLocal} from '../shared/folder.ts';
import {highlight} from '../shared/highlight.ts';
import {PageElement} from '../shared/page-element.ts';
import {SettingChangeEvent} from '../shared/setting-change.ts';
import {keepSettings, SEARCH} from '../shared/site-header.ts';
import {FORM, formOf, INSIDE, SITE, TRACK} from './demo-settings.ts';
import {copyTextsFor, warningsFor} from './make-snippet.ts';
import {settingField} from './setting-field.ts';
import {nextForm, siteOf, stepsOf} from './sites.ts';
import {TEXTS} from './texts.ts';
import {isExample} from './typed.ts';
import type {Copied} from '../shared/copy.ts';
import type {Made} from './make-snippet.ts';
import type {Values} from './setting.ts';
import type {CopyTexts} from './texts.ts';

/** How long the button says that the snippet is copied, in milliseconds. */
const DONE = 2_500;

/** The parts of the snippet, with the end of their ids. */
const SUFFIXES = {page: '', template: '-template'};
type Part = keyof typeof SUFFIXES;

/** How copying went, and what the visitor reads of it. */
interface Result {
  readonly part: Part;
  readonly texts: CopyTexts;
  readonly copied: Copied;
}

const isBrief = ({texts, copied}: Result): boolean => copied === 'copied' && texts === TEXTS.copy.plain;

/** The snippet to copy, the questions that it depends on, and where it goes. */
export class SnippetSection extends PageElement {
  static override properties = {values: {attribute: false}, made: {attribute: false}, result: {state: true}};

  declare values: Values;
  declare made: Made;
  declare private result: Result | undefined;
  #timer = 0;

  async #copy(part: Part): Promise<void> {
    const code = this.querySelector<HTMLElement>(`#code${SUFFIXES[part]}`);
    if (!code) return;
    // Editors take the links alone as links, in their view of code as code.
    const copying = copyText(code, this.made.snippet?.kind === 'static' ? {html: code.textContent} : {});
    clearTimeout(this.#timer);
    // Empty in between, so that a second time is announced, too.
    this.result = undefined;
    await this.updateComplete;
    this.result = {part, copied: await copying, texts: copyTextsFor(this.values, filesFolder())};
    this.#timer = window.setTimeout(() => (this.result = undefined), isBrief(this.result) ? DONE : 4 * DONE);
  }

  protected override render(): unknown {
    const {values, result} = this;
    const {snippet, message, hasFailed} = this.made;
    return html`
      <div class="sites" id="sites">${settingField(SITE, values)}</div>
      <div class="local" id="local" ?hidden=${isExample(values) || !isLocal(location)}>
        <files-address></files-address>
      </div>
      <div class="box" id="box">
        <p class="notes" id="example" .textContent=${warningsFor(values).join('\n')}></p>
        <div class="failure" id="code-fault" role="alert" ?hidden=${!message}>
          <p>${message}</p>
          <button
            type="button"
            class="quiet"
            id="code-retry"
            ?hidden=${!hasFailed}
            @click=${() => this.dispatchEvent(new Event('retry'))}
          >
            ${TEXTS.tryAgain}
          </button>
        </div>
        ${this.#part('page', snippet?.page, snippet?.template !== undefined)}
        ${this.#part('template', snippet?.template)}
        <p
          class="status ${!result || isBrief(result) ? 'unseen' : ''}"
          id="copy-status"
          role="status"
          .textContent=${result ? result.texts[result.copied] : ''}
        ></p>
      </div>
      ${this.#after()}
      <details class="others">
        <summary>${TEXTS.snippet.others}</summary>
        <div class="more" id="more">${[FORM, TRACK, INSIDE].map((setting) => settingField(setting, values))}</div>
      </details>
    `;
  }

  #part(part: Part, code: string | undefined, isFirst = false): unknown {
    const suffix = SUFFIXES[part];
    const {name, code: label, copy} = TEXTS.snippet[part];
    const result = this.result?.part === part ? this.result : undefined;
    const isDone = result?.copied === 'copied';
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
          ?data-partly=${isDone && result.texts.done === TEXTS.copy.isPartial}
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
        class="gone quiet"
        id="gone"
        .textContent=${next === undefined ? back : form === 'tag' ? isGone : isGoneToo}
        @click=${() => this.dispatchEvent(new SettingChangeEvent(FORM.name, next ?? ''))}
      ></button>
    </div>`;
  }
}

customElements.define('snippet-section', SnippetSection);
