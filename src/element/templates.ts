import {html, nothing} from 'lit';
import {localize} from '../accounts/text.ts';
import {formatDay} from '../i18n/texts.ts';
import {headingOf} from './headings.ts';
import {langOf} from './manner.ts';
import type {Owner} from '../accounts/model.ts';
import type {Manner} from './manner.ts';
import type {View} from './view.ts';

/** The whole block but its accounts, which `placeAccounts` puts in. */
export const blockOf = (view: View, manner: Manner) =>
  html`<section
    part="block"
    class=${`block ${manner.scheme} ${manner.layout}${manner.isSeamless ? ' seamless' : ''}`}
    lang=${manner.language}
    aria-labelledby=${view.heading.text ? 'heading' : nothing}
    aria-label=${view.heading.text ? nothing : manner.texts.label}
    .style=${manner.style}
  >
    ${headerOf(view, manner)}
    <div class="groups"></div>
    <slot name="accounts"></slot>
    ${statusOf(view, manner)}${moreOf(view, manner)}${footerOf(view, manner)}
  </section>`;

/** Of the height of a line, where words are still to come. */
const BLANK = {text: '\xa0'};

/** Emblem, heading and name, and the button for the codes. */
function headerOf({status, heading, brand, logo, count}: View, manner: Manner) {
  const {texts, headingLevel, scheme, hasCodes, onCodes} = manner;
  const name = brand ?? (status === 'loading' ? BLANK : undefined);
  const words = html`<slot name="heading"><bdi>${heading.text}</bdi></slot>`;
  if (!heading.text && !name && !logo && !hasCodes) return nothing;
  return html`<div part="header">
    ${
      logo && scheme !== 'inherit'
        ? html`<img part="logo" src=${logo} alt="" @load=${showIfLoaded} @error=${showIfLoaded} />`
        : nothing
    }
    <div>
      ${heading.text ? headingOf(headingLevel)('heading', 'heading', langOf(heading, manner), words) : nothing}
      ${name ? html`<p part="brand" lang=${langOf(name, manner)}><bdi>${name.text}</bdi></p>` : nothing}
    </div>
    ${
      hasCodes && count
        ? html`<button part="qr-button" type="button" aria-label=${texts.codes} @click=${onCodes}>
            <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M3 3h8v8h-8zm2 2v4h4v-4zm8-2h8v8h-8zm2 2v4h4v-4zm-12 8h8v8h-8zm2 2v4h4v-4zm8-2h4v4h-4zm4 4h4v4h-4z"
              />
            </svg>
            <span>${texts.codes}</span>
          </button>`
        : nothing
    }
  </div>`;
}

/** A picture that can't be had leaves no broken frame. */
const showIfLoaded = ({target, type}: Event) => {
  (target as HTMLElement).hidden = type === 'error';
};

/**
 * What stands below the accounts there are: bones of those to come, or a sentence where there are none. It is always there, as
 * assistive technology reads aloud only what comes into it.
 */
function statusOf({status, count}: View, {texts, isWithoutCodes, onRetry}: Manner) {
  const isLoading = status === 'loading';
  const isBare = !count && (status === 'failed' || status === 'empty');
  const words = isBare ? texts[status] : isWithoutCodes && texts.noCodes;
  const retry = isBare && status === 'failed' && html`<button type="button" @click=${onRetry}>${texts.retry}</button>`;
  const bones =
    isLoading &&
    html`<ul part="entries" aria-hidden="true">
      ${bone}${bone}${bone}
    </ul>`;
  return html`<div part="status" role="status" tabindex="-1" aria-label=${isLoading ? texts.loading : nothing}>
    ${words ? html`<p><bdi>${words}</bdi> ${retry || nothing}</p>` : bones || nothing}
  </div>`;
}

/** Of an entry's size, as it has an entry's parts. */
const bone = html`<li part="entry">
  <div part="words"><p part="title" class="bone"></p></div>
  <div part="links">
    <p part="link"><i class="bone"></i></p>
  </div>
</li>`;

function moreOf({count}: View, {limit, isExpanded, texts, onMore}: Manner) {
  if (!limit || count <= limit) return nothing;
  return html`<button part="more-button" type="button" aria-expanded=${isExpanded} @click=${onMore}>
    <bdi>${isExpanded ? texts.less : `${texts.more} (${count})`}</bdi>
  </button>`;
}

/** Who keeps the list, and since when it is so: always there, so that nobody takes the list for the school's. */
function footerOf({status, owner, updated}: View, manner: Manner) {
  // Where it is still to come, another sentence of its length holds its place.
  if (status === 'loading') {
    return html`<p part="footer" aria-hidden="true"><span class="bone">${manner.texts.failed}</span></p>`;
  }
  if (!owner) return nothing;
  return html`<p part="footer">
    <slot name="footer"><bdi>${keeperOf(owner, updated, manner)}</bdi></slot>
  </p>`;
}

function keeperOf({name, url}: Owner, updated: string | undefined, manner: Manner) {
  const {texts, language, tag} = manner;
  const local = localize(name, tag);
  const words = html`<span lang=${langOf(local, manner)}>${local.text}</span>`;
  return html`${texts.keptBy}
  ${url ? html`<a href=${url}>${words}</a>` : words}${
    updated ? html`&nbsp;· <span>${`${texts.updated} ${formatDay(updated, language)}`}</span>` : nothing
  }`;
}
