import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {addressOf} from '../accounts/address.ts';
import {localize} from '../accounts/text.ts';
import {colorOn} from '../networks/scheme.ts';
import {headingTemplate} from './heading-template.ts';
import {langOf} from './render-context.ts';
import type {Localized} from '../accounts/text.ts';
import type {Entry, EntryLink, Group} from '../accounts/select.ts';
import type {Network} from '../networks/network.ts';
import type {RenderContext} from './render-context.ts';

/*
 * `.style` is bound as a property in these templates: `styleMap` and `style="…"` write the attribute, which a page forbids
 * by `style-src 'self'` (tests/embed/old-and-strict-pages.test.ts).
 */

/** All accounts, by group and entry. */
export const accountsTemplate = (context: RenderContext) =>
  repeat(
    context.visibleGroups,
    ({level}) => level,
    (group) => groupTemplate(group, context),
  );

function groupTemplate({level, entries}: Group, context: RenderContext) {
  const {heading, headingLevel, isGrouped, texts} = context;
  const groupLevel = headingLevel + (heading.text ? 1 : 0);
  return html`<div part="group">
    ${isGrouped ? headingTemplate(groupLevel, 'group-heading', nothing, nothing, texts[level ?? 'other']) : nothing}
    <ul part="entries" role="list" .style=${styleInPage('list-style:none;padding:0', context)}>
      ${repeat(
        entries,
        ({title}) => title.text,
        (entry) => entryTemplate(entry, context),
      )}
    </ul>
  </div>`;
}

function entryTemplate({title, description, links}: Entry, context: RenderContext) {
  const titleStyle = styleInPage('margin:.75em 0 0;font-weight:bold', context);
  return html`<li part="entry">
    <div part="words">
      <p part="title" lang=${langOf(title, context)} .style=${titleStyle}><bdi>${title.text}</bdi></p>
      ${description ? descriptionTemplate(description, context) : nothing}
    </div>
    <ul part="links" role="list" .style=${styleInPage('padding-inline-start:1.2em', context)}>
      ${repeat(
        links,
        ({account}) => account.key,
        (link) => linkTemplate(link, title.text, context),
      )}
    </ul>
  </li>`;
}

function descriptionTemplate(words: Localized, context: RenderContext) {
  const style = styleInPage('margin:0', context);
  return html`<p part="description" lang=${langOf(words, context)} .style=${style}><bdi>${words.text}</bdi></p>`;
}

/** Underlined where the page underlines no links, and large enough to hit: WCAG 2.2, 1.4.1 and 2.5.5. */
const LINK_IN_PAGE =
  'display:inline-flex;max-width:100%;min-width:44px;padding:max(.25em,22px - .5em) 0;text-decoration:underline';

function linkTemplate({account, note}: EntryLink, title: string, context: RenderContext) {
  const {texts, tag, target, isPrinting, qrCodesFailed, onOpen, scheme} = context;
  const {network, href} = account;
  const name = localize(network.name, tag);
  const isInPage = scheme === 'inherit';
  const label = [note ? name.text + ' ' + note : name.text, title, target === '_blank' ? texts.newWindow : ''];
  const icon = isInPage ? nothing : iconTemplate(network, name.text);
  const noteWords = note ? noteTemplate(note) : nothing;
  return html`<li>
    <a
      part="link"
      href=${href}
      target=${target}
      rel="noopener"
      aria-label=${label.filter(Boolean).join(', ')}
      .style=${isInPage ? LINK_IN_PAGE : networkStyle(network, context)}
      @click=${(event: Event) => {
        onOpen(event, account);
      }}
      >${icon}<span><span part="name" lang=${langOf(name, context)}>${name.text}</span> ${noteWords}</span></a
    >
    ${isPrinting || qrCodesFailed ? addressTemplate(href, context) : nothing}
  </li>`;
}

const noteTemplate = (note: string) => html`<span part="note"><bdi>${note}</bdi></span>`;

const addressTemplate = (href: string, {decodeHost}: RenderContext) =>
  html`<span part="address">${addressOf(href, decodeHost)}</span>`;

/** A network's icon, or its short name in a tile, which the style sheet draws so that nobody hears it read as a word. */
function iconTemplate({icon, short}: Network, name: string) {
  if (icon) return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>`;
  const letters = short ?? /^.{0,2}/u.exec(name)?.[0] ?? '';
  const size = letters.length > 2 ? 'long' : '';
  return html`<i part="icon" class="tile ${size}" data-short=${letters} aria-hidden="true"></i>`;
}

/** The style of an element that stands in the page's own tree, where no style sheet of the block reaches it. */
const styleInPage = (style: string, {scheme}: RenderContext): string => (scheme === 'inherit' ? style : '');

/** A network's colour, and a tint of it for the link's hover. */
function networkStyle(network: Network, {surface, isMono}: RenderContext): string {
  if (isMono) return '';
  const color = colorOn(surface, network);
  return `--brand:${color};--tint:${color.replace(')', ',.12)')}`;
}
