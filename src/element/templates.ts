import {html, nothing, render} from 'lit';
import {colorOn} from '../networks/scheme.ts';
import {localize} from '../accounts/text.ts';
import {formatDay} from '../i18n/texts.ts';
import {fillList} from './fill-list.ts';
import type {TemplateResult} from 'lit';
import type {Account, Entry, EntryLink} from '../accounts/select.ts';
import type {Localized} from '../accounts/text.ts';
import type {Texts} from '../i18n/texts.ts';
import type {Looks} from './looks.ts';
import type {View} from './view.ts';

/** How the block looks and speaks, and what it does when it is used. */
export interface Manner extends Looks {
  readonly texts: Texts;
  /** The language of `texts`. */
  readonly language: string;
  /** The reader's language, a BCP 47 tag: that of `texts` where the page names none. */
  readonly tag: string;
  readonly headingLevel: string;
  readonly target: string;
  readonly onOpen: (event: Event, account: Account) => void;
  readonly onRetry: () => void;
}

/** The whole block but its entries, which `fillEntries` puts in. */
export const blockOf = (view: View, manner: Manner) =>
  html`<section
    part="block"
    class=${`block ${manner.scheme}${manner.isSeamless ? ' seamless' : ''}`}
    lang=${manner.language}
    aria-labelledby=${view.heading.text ? 'heading' : nothing}
    aria-label=${view.heading.text ? nothing : manner.texts.label}
    .style=${manner.style}
  >
    ${headerOf(view, manner)}
    <ul class="entries" role="list"></ul>
    ${statusOf(view, manner)}${footerOf(view, manner)}
  </section>`;

/** The language of words that are in another one than the block. */
const langOf = ({lang}: Localized, {language}: Manner) => (lang && lang !== language ? lang : nothing);

/** One template for each level: a tag's name can't be an expression. */
const HEADINGS: Readonly<Record<string, (words: unknown, lang: unknown) => TemplateResult>> = {
  2: (words, lang) => html`<h2 id="heading" part="heading" lang=${lang}>${words}</h2>`,
  3: (words, lang) => html`<h3 id="heading" part="heading" lang=${lang}>${words}</h3>`,
  4: (words, lang) => html`<h4 id="heading" part="heading" lang=${lang}>${words}</h4>`,
  5: (words, lang) => html`<h5 id="heading" part="heading" lang=${lang}>${words}</h5>`,
  6: (words, lang) => html`<h6 id="heading" part="heading" lang=${lang}>${words}</h6>`,
};

/** Heading, name and emblem. */
function headerOf({heading, brand, logo}: View, manner: Manner) {
  if (!heading.text && !brand && !logo) return nothing;
  const words = html`<slot name="heading">${heading.text}</slot>`;
  return html`<div class="header" part="header">
    ${logo ? html`<img part="logo" src=${logo} alt="" @load=${showIfLoaded} @error=${showIfLoaded} />` : nothing}
    <div>
      ${heading.text ? HEADINGS[manner.headingLevel]?.(words, langOf(heading, manner)) : nothing}
      ${brand ? html`<p class="brand" part="brand" lang=${langOf(brand, manner)}>${brand.text}</p>` : nothing}
    </div>
  </div>`;
}

/** A picture that can't be had leaves no broken frame. */
const showIfLoaded = ({target, type}: Event) => {
  (target as HTMLElement).hidden = type === 'error';
};

/** What stands below the accounts there are: bones of those to come, or a sentence where there are none. */
function statusOf({status, entries}: View, {texts, onRetry}: Manner) {
  if (status === 'loading') {
    return html`<div class="status" part="status" role="status" aria-label=${texts.loading}>
      ${bones}${bones}${bones}
    </div>`;
  }
  if (entries.length || (status !== 'failed' && status !== 'empty')) return nothing;
  return html`<div class="status" part="status" role="status">
    ${texts[status]}
    ${status === 'failed' ? html`<button type="button" @click=${onRetry}>${texts.retry}</button>` : nothing}
  </div>`;
}

const bones = html`<p class="bone"></p>
  <p class="bone"></p>`;

/** Who keeps the list, and since when it is so: always there, so that nobody takes the list for the school's. */
function footerOf({owner, updated}: View, manner: Manner) {
  if (!owner) return nothing;
  const {texts, language, tag} = manner;
  const name = localize(owner.name, tag);
  const words = html`<span lang=${langOf(name, manner)}>${name.text}</span>`;
  return html`<p class="footer" part="footer">
    <slot name="footer">
      ${texts.keptBy}
      ${owner.url ? html`<a href=${owner.url}>${words}</a>` : words}${
        updated ? ` · ${texts.updated} ${formatDay(updated, language)}` : nothing
      }
    </slot>
  </p>`;
}

/** Puts the entries into the block's list; those that are there already stay what they are. */
export const fillEntries = (list: Element, entries: readonly Entry[], manner: Manner): void => {
  fillList(
    list,
    entries,
    ({title}) => title.text,
    (node, entry) => {
      node.className = 'entry';
      node.part.value = 'entry';
      render(entryOf(entry, manner), node);
      fillList(
        node.querySelector('ul') as Element,
        entry.links,
        ({account}) => account.key,
        (item, link) => {
          render(linkOf(link, entry.title.text, manner), item);
        },
      );
    },
  );
};

const entryOf = ({title, description}: Entry, manner: Manner) =>
  html`<div class="words">
      <p class="title" part="title" lang=${langOf(title, manner)}>${title.text}</p>
      ${
        description
          ? html`<p class="description" part="description" lang=${langOf(description, manner)}>${description.text}</p>`
          : nothing
      }
    </div>
    <ul class="links" role="list"></ul>`;

function linkOf({account, note}: EntryLink, title: string, {texts, tag, surface, target, onOpen}: Manner) {
  const {network, href} = account;
  const name = localize(network.name, tag).text;
  const isNewWindow = target === '_blank';
  const label = [note ? `${name} ${note}` : name, title, isNewWindow ? texts.newWindow : ''];
  return html`<a
    class="link"
    part="link"
    href=${href}
    target=${target}
    rel="noopener"
    aria-label=${label.filter(Boolean).join(', ')}
    .style=${`--brand:${colorOn(surface, network)}`}
    @click=${(event: Event) => {
      onOpen(event, account);
    }}
    >${iconOf(network.icon, network.short ?? /^.{0,2}/u.exec(name)?.[0] ?? '')}
    <span part="name">${name} ${note ? html`<span class="note">${note}</span>` : nothing}</span></a
  >`;
}

/** A network's icon, or its short name in a tile. */
const iconOf = (path: string | undefined, short: string) =>
  path
    ? html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`
    : html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" rx="7" />
        <text x="12" y="15.5" text-anchor="middle" font-size=${short.length > 2 ? 8.5 : 11}>${short}</text>
      </svg>`;
