import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {OWN} from '../configure/block-settings.ts';
import {isExample, judge} from '../configure/typed.ts';
import {languageOf} from '../shared/accounts.ts';
import '../shared/copy-button.ts';
import {copyText} from '../shared/copy.ts';
import {download} from '../shared/download.ts';
import {ListLoader, LOADING} from '../shared/list-loader.ts';
import {PageElement} from '../shared/page-element.ts';
import {PageSettings} from '../shared/page-settings.ts';
import '../shared/site-header.ts';
import {contentOf} from './content.ts';
import {emailHtml, signatureHtml} from './email-html.ts';
import {emlOf} from './eml.ts';
import './message-editor.ts';
import './message-picture.ts';
import {emailText, mailtoOf, messageText, signatureText, subjectOf} from './plain-texts.ts';
import {ACCOUNTS, CODE, FOLDED, FORMAT, PAGE, SCHOOL, SETTINGS} from './settings.ts';
import {TEXTS} from './texts.ts';
import type {Content} from './content.ts';
import type {Target} from './picture-layout.ts';

/** HTML of ours as nodes. The page's policy lets scripts set styles, but no attributes. */
function toNodes(code: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code.replaceAll(' style="', ' data-style="');
  for (const element of template.content.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
  return template.content;
}

function targetsOf({page, owners, texts}: Content): Target[] {
  const accounts = owners.flatMap(({items}) =>
    items.map(({title, name, href, address}) => ({title: `${title.text}, ${name}`, href, address})),
  );
  return page ? [{title: texts.allAccounts, ...page}, ...accounts] : accounts;
}

/** The page on which a school makes what it sends to managers, teachers, parents and students. */
export class MessagePage extends PageElement {
  readonly #settings = new PageSettings(this, SETTINGS);
  readonly #loader = new ListLoader(this, this.#settings);

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = TEXTS.title;
    // Links from elsewhere may name the list in the search, as other tools do.
    const list = new URLSearchParams(location.search).get('list');
    if (list && !this.#settings.values['src']) this.#settings.set('src', list);
  }

  protected override updated(): void {
    if (this.#loader.status !== 'loading') document.documentElement.setAttribute('data-started', '');
  }

  #settingsTemplate() {
    const settings = this.#settings;
    const {fault = ''} = judge({link: settings.values[PAGE.name] ?? '', title: ''});
    return settings.formTemplate(TEXTS.settings, [
      settings.groupTemplate(SCHOOL),
      html`<p class="fault" aria-live="polite">${fault}</p>`,
      settings.groupTemplate(OWN),
      settings.groupTemplate(ACCOUNTS),
      settings.foldedTemplate(FOLDED),
    ]);
  }

  /** What is copied, as it looks; and the button that copies it. */
  #previewTemplate(id: string, label: string, code: string, text: string) {
    return html`<div class="preview" id=${id} role="group" aria-label=${label} tabindex="0">
        ${guard([code], () => toNodes(code))}
      </div>
      <copy-button
        id="copy-${id}"
        .text=${TEXTS.copy}
        .label="${TEXTS.copy}: ${label}"
        .copy=${() => copyText(this.querySelector<HTMLElement>('#' + id) ?? this, {text, html: code})}
      ></copy-button>`;
  }

  #emailTemplate(content: Content) {
    const code = emailHtml(content);
    const email = {subject: subjectOf(content), text: emailText(content), html: code, language: content.language};
    return html`<section class="card">
      <h2>${TEXTS.email}</h2>
      <div class="actions">
        ${this.#previewTemplate('email', TEXTS.emailPreview, code, email.text)}
        <button
          type="button"
          class="quiet"
          id="download-email"
          @click=${() => download(new Blob([emlOf(email)], {type: 'message/rfc822'}), TEXTS.draftFile)}
        >
          ${TEXTS.draft}
        </button>
        <a class="quiet" id="mailto" href=${mailtoOf(content)}>${TEXTS.mailto}</a>
      </div>
    </section>`;
  }

  #pictureTemplate(content: Content) {
    const settings = this.#settings;
    const targets = targetsOf(content);
    const target = targets.find(({href}) => href === settings.values[CODE.name]) ?? targets[0];
    return html`<section class="card picture-card">
      <h2>${TEXTS.picture}</h2>
      ${settings.fields([FORMAT])}
      <label class="label" for="code">${TEXTS.code}</label>
      <select id="code" @change=${({target}: Event) => settings.set(CODE.name, (target as HTMLSelectElement).value)}>
        ${targets.map(
          ({href, title, address}) =>
            html`<option value=${href} .selected=${live(href === target?.href)}>${title}: ${address}</option>`,
        )}
      </select>
      <message-picture
        .content=${content}
        .format=${settings.values[FORMAT.name] === 'tall' ? 'tall' : 'square'}
        .target=${target}
      ></message-picture>
    </section>`;
  }

  #resultsTemplate(content: Content) {
    return html`<section class="card">
        <h2>${TEXTS.message}</h2>
        <message-editor .text=${messageText(content)}></message-editor>
      </section>
      ${this.#pictureTemplate(content)} ${this.#emailTemplate(content)}
      <section class="card">
        <h2>${TEXTS.signature}</h2>
        <div class="actions">
          ${this.#previewTemplate('signature', TEXTS.signaturePreview, signatureHtml(content), signatureText(content))}
        </div>
      </section>`;
  }

  protected override render(): unknown {
    const {values} = this.#settings;
    const {status, lists} = this.#loader;
    const content = contentOf(values, lists, languageOf(values));
    return html`<site-header page="message.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.page}</h1>
        ${this.#settingsTemplate()}
        <div class="results">
          ${this.#loader.failureTemplate()}
          <p class="notes" role="status">${isExample(values) ? TEXTS.example : ''}</p>
          ${
            content.owners.length
              ? this.#resultsTemplate(content)
              : html`<p id="empty">${status === 'loading' ? LOADING : TEXTS.empty}</p>`
          }
        </div>
      </main>`;
  }
}

customElements.define('message-page', MessagePage);
