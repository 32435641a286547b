import {html, nothing} from 'lit';
import {localize} from '../list/text.ts';
import {formatDay} from './texts.ts';
import {accountsTemplate} from './accounts-template.ts';
import {headingTemplate} from './heading-template.ts';
import {langOf} from './render-context.ts';
import type {Owner} from '../list/model.ts';
import type {LocalizedText} from '../list/text.ts';
import type {RenderContext} from './render-context.ts';

/** Renders the block. If it inherits the page's appearance, page-portal.ts renders the accounts into a slot. */
export function blockTemplate(context: RenderContext) {
  const {scheme, layout, isSeamless, textsLanguage, hasHeading, texts, style} = context;
  return html`<section
    part="block"
    class="block ${scheme} ${layout} ${isSeamless ? 'seamless' : ''}"
    lang=${textsLanguage}
    aria-labelledby=${hasHeading ? 'heading' : nothing}
    aria-label=${hasHeading ? nothing : texts.label}
    .style=${style}
  >
    ${headerTemplate(context)}
    <div class="groups">${scheme === 'inherit' ? SLOT : accountsTemplate(context)}</div>
    ${statusTemplate(context)} ${moreTemplate(context)} ${footerTemplate(context)}
  </section>`;
}

const SLOT = html`<slot name="accounts"></slot>`;

/** A no-break space reserves a line for the name. */
const BLANK = {text: '\xa0'};

/** Renders the emblem, the heading, the name, and the button for the QR codes. */
function headerTemplate(context: RenderContext) {
  const {status, heading, hasHeading, headingLevel, brand, logo, scheme, wantsQrCodes} = context;
  const name = brand ?? (status === 'loading' ? BLANK : undefined);
  if (!hasHeading && !name && !logo && !wantsQrCodes) return nothing;
  return html`<div part="header">
    ${logo && scheme !== 'inherit' ? logoTemplate(logo) : nothing}
    <div>
      ${
        hasHeading
          ? headingTemplate(headingLevel, 'heading', 'heading', langOf(heading, context), headingTextTemplate(context))
          : nothing
      }
      ${name ? brandTemplate(name, context) : nothing}
    </div>
    ${wantsQrCodes ? qrButtonTemplate(context) : nothing}
  </div>`;
}

const headingTextTemplate = ({heading}: RenderContext) =>
  html`<slot name="heading"><bdi .textContent=${heading.text}></bdi></slot>`;

const brandTemplate = (name: LocalizedText, context: RenderContext) =>
  html`<p part="brand" lang=${langOf(name, context)}><bdi .textContent=${name.text}></bdi></p>`;

const logoTemplate = (logo: string) =>
  html`<img part="logo" src=${logo} alt="" @load=${showIfLoaded} @error=${showIfLoaded} />`;

/** Hides an image that can't be loaded. */
const showIfLoaded = ({target, type}: Event) => {
  (target as HTMLElement).hidden = type === 'error';
};

const qrButtonTemplate = ({texts, onQrCodes}: RenderContext) =>
  html`<button part="qr-button" type="button" aria-label=${texts.codes} @click=${onQrCodes}>
    <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 3h8v8h-8zm2 2v4h4v-4zm8-2h8v8h-8zm2 2v4h4v-4zm-12 8h8v8h-8zm2 2v4h4v-4zm8-2h4v4h-4zm4 4h4v4h-4z" />
    </svg>
    <span .textContent=${texts.codes}></span>
  </button>`;

/**
 * Renders what is below the accounts: a skeleton while they load, or a message. The element is always present, because
 * assistive technology announces only what is inserted into it later.
 */
function statusTemplate(context: RenderContext) {
  const {status, count, texts, qrCodesFailed} = context;
  const isLoading = status === 'loading';
  const isBare = !count && (status === 'failed' || status === 'empty');
  const message = isBare ? texts[status] : qrCodesFailed ? texts.noCodes : '';
  return html`<div part="status" role="status" tabindex="-1" aria-label=${isLoading ? texts.loading : nothing}>
    ${message ? messageTemplate(message, isBare && status === 'failed', context) : isLoading ? SKELETON : nothing}
  </div>`;
}

const messageTemplate = (message: string, canRetry: boolean, context: RenderContext) =>
  html`<p><bdi .textContent=${message}></bdi> ${canRetry ? retryTemplate(context) : nothing}</p>`;

const retryTemplate = ({texts, onRetry}: RenderContext) =>
  html`<button type="button" @click=${onRetry} .textContent=${texts.retry}></button>`;

/** Has the same parts as an entry, and so the same height. */
const SKELETON_ENTRY = html`<li part="entry">
  <div part="words"><p part="title" class="skeleton"></p></div>
  <div part="links">
    <p part="link"><i class="skeleton"></i></p>
  </div>
</li>`;

const SKELETON = html`<ul part="entries" aria-hidden="true">
  ${SKELETON_ENTRY}${SKELETON_ENTRY}${SKELETON_ENTRY}
</ul>`;

function moreTemplate({count, limit, isExpanded, texts, onMore}: RenderContext) {
  if (!limit || count <= limit) return nothing;
  const label = isExpanded ? texts.less : [texts.more, `(${count})`].join(' ');
  return html`<button part="more-button" type="button" aria-expanded=${isExpanded} @click=${onMore}>
    <bdi .textContent=${label}></bdi>
  </button>`;
}

/**
 * Renders who keeps the list and when it was updated. Always visible, so that nobody mistakes the list for the
 * school's.
 */
function footerTemplate(context: RenderContext) {
  const {status, owner, texts, fills} = context;
  const isFilled = fills('footer');
  // While the list loads, another sentence of similar length reserves the space.
  if (status === 'loading' && !isFilled)
    return html`<p part="footer" aria-hidden="true"><span class="skeleton">${texts.failed}</span></p>`;
  if (!owner && !isFilled) return nothing;
  return html`<p part="footer">
    <slot name="footer"><bdi>${owner ? ownerTemplate(owner, context) : nothing}</bdi></slot>
  </p>`;
}

// The spaces are part of the values, because minifiers drop those between two expressions.
function ownerTemplate({name, url}: Owner, context: RenderContext) {
  const {texts, updated, language, textsLanguage} = context;
  const ownerName = localize(name, language);
  const nameTemplate = html`<span lang=${langOf(ownerName, context)} .textContent=${ownerName.text}></span>`;
  const linkedName = url ? html`<a href=${url}>${nameTemplate}</a>` : nameTemplate;
  const date = updated ? '\xa0· ' + texts.updated + ' ' + formatDay(updated, textsLanguage) : '';
  return html`<span .textContent=${texts.keptBy + ' '}></span>${linkedName}<span .textContent=${date}></span>`;
}
