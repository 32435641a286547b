import {html} from 'lit';
import {OWN} from '../configure/block-settings.ts';
import {isExample} from '../configure/typed.ts';
import '../shared/copy-button.ts';
import {copyText} from '../shared/copy.ts';
import {download} from '../shared/download.ts';
import {ListLoader, LOADING} from '../shared/list-loader.ts';
import {IS_NARROW, PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {contentOf} from './content.ts';
import {emailTemplate, htmlOf, signatureTemplate} from './email-templates.ts';
import {emlOf} from './eml.ts';
import './message-editor.ts';
import './picture-card.ts';
import {emailText, mailtoOf, messageText, signatureText} from './plain-texts.ts';
import {ACCOUNTS, FOLDED, SCHOOL, SETTINGS} from './settings.ts';
import {TEXTS} from './texts.ts';
import type {Outcome} from '../shared/copy-button.ts';
import type {Content} from './content.ts';

/** The page where a school prepares messages for managers, teachers, parents and students. */
export class MessagePage extends PageElement {
  readonly #settings = new PageSettings(this, SETTINGS);
  readonly #loader = new ListLoader(this, this.#settings);
  /**
   * Fixed at the start: a tablet's on-screen keyboard also makes the window low, and must not replace the field it types
   * into.
   */
  readonly #isNarrow = IS_NARROW.matches;

  constructor() {
    super();
    document.title = TEXTS.title;
    // Links from elsewhere may pass the list as a search parameter, as other tools do.
    const list = new URLSearchParams(location.search).get('list');
    if (list && !this.#settings.values['src']) this.#settings.start('src', list);
  }

  #settingsTemplate() {
    const settings = this.#settings;
    const groups = [
      ...[SCHOOL, OWN, ACCOUNTS].map((group) => settings.groupTemplate(group)),
      settings.foldedTemplate(FOLDED),
    ];
    // Leaves a phone's first screen to the results.
    const folded = html`<details class="group" id="all-settings">
      <summary><h2>${TEXTS.allSettings}</h2></summary>
      ${groups}
    </details>`;
    return settings.formTemplate(TEXTS.settings, this.#isNarrow ? folded : groups);
  }

  /**
   * A preview of what is copied, with the button that copies it.
   * @param more content next to the button
   */
  #previewCard(id: string, heading: string, preview: unknown, text: string, more: unknown = '') {
    const copy = () => {
      const shown = this.#shown(id);
      return copyText(shown, {text, html: htmlOf(shown)});
    };
    return html`<section class="card">
      <h2>${heading}</h2>
      <div class="preview" id=${id} role="group" aria-label=${heading} tabindex="0">${preview}</div>
      <div class="actions">
        <copy-button id="copy-${id}" .text=${TEXTS.copy} .label="${TEXTS.copy}: ${heading}" .copy=${copy}></copy-button>
        ${more}
      </div>
    </section>`;
  }

  #resultsTemplate(content: Content) {
    const saveDraft = (): Promise<Outcome> => {
      const draft = emlOf(content, htmlOf(this.#shown('email')));
      download(new Blob([draft], {type: 'message/rfc822'}), TEXTS.draftFile);
      return Promise.resolve('downloaded');
    };
    const ways = html`<copy-button
        name="download-email"
        look="quiet"
        .text=${TEXTS.draft}
        .copy=${saveDraft}
      ></copy-button>
      <a class="quiet" id="mailto" href=${mailtoOf(content)}>${TEXTS.mailto}</a>`;
    const signature = signatureTemplate(content);
    return html`<section class="card">
        <h2>${TEXTS.message}</h2>
        <message-editor .text=${messageText(content)}></message-editor>
      </section>
      <picture-card class="card" .content=${content} .settings=${this.#settings}></picture-card>
      ${this.#previewCard('email', TEXTS.email, emailTemplate(content), emailText(content), ways)}
      ${this.#previewCard('signature', TEXTS.signature, signature, signatureText(content))}`;
  }

  #shown(id: string): HTMLElement {
    return this.querySelector<HTMLElement>('#' + id) ?? this;
  }

  protected override render(): unknown {
    const {values} = this.#settings;
    const {status, lists} = this.#loader;
    const content = contentOf(values, lists);
    const reason = status === 'loading' ? LOADING : TEXTS.empty;
    return html`<site-header page="message.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.page}</h1>
        ${this.#settingsTemplate()}
        <div class="results" tabindex="-1">
          ${this.#loader.failureTemplate()}
          <p class="notes" role="status">${isExample(values) ? TEXTS.example : ''}</p>
          ${content.owners.length ? this.#resultsTemplate(content) : html`<p id="empty">${reason}</p>`}
        </div>
      </main>`;
  }
}

customElements.define('message-page', MessagePage);
