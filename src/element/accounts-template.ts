import {html, nothing, render} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {localize} from '../list/text.ts';
import {WEBSITE} from '../networks/networks.ts';
import {colorOn} from '../networks/colors.ts';
import {formatUrl} from './address-decoder.ts';
import {headingTemplate} from './heading-template.ts';
import {langOf} from './render-context.ts';
import type {LocalizedText} from '../list/text.ts';
import type {Entry, EntryLink, Group} from '../list/entries.ts';
import type {Network} from '../networks/network.ts';
import type {RenderContext} from './render-context.ts';

/*
 * These templates bind `.style` as a property: `styleMap` and `style="…"` write the attribute, which `style-src 'self'`
 * forbids (tests/tag/old-and-strict-pages.test.ts).
 *
 * `keyed` replaces the element of an entry or a link when another one takes its position, so that nobody presses an
 * account that has just turned into another. `repeat`, which moves elements, costs 565 bytes more, and a list seldom
 * changes while it is being read.
 */

/** Renders all accounts, by group and entry. */
export const accountsTemplate = (context: RenderContext) =>
  context.visibleGroups.map((group) => groupTemplate(group, context));

function groupTemplate({level, entries}: Group, context: RenderContext) {
  const {hasHeading, headingLevel, isGrouped, texts} = context;
  const groupLevel = headingLevel + (hasHeading ? 1 : 0);
  return html`<div part="group">
    ${isGrouped ? headingTemplate(groupLevel, 'group-heading', nothing, nothing, texts[level ?? 'other']) : nothing}
    <ul part="entries" role="list" .style=${styleInPage('list-style:none;padding:0', context)}>
      ${entries.map((entry) => keyed(entry.title.text, entryTemplate(entry, context)))}
    </ul>
  </div>`;
}

function entryTemplate({title, description, links}: Entry, context: RenderContext) {
  const titleStyle = styleInPage('margin:.75em 0 0;font-weight:bold', context);
  return html`<li part="entry">
    <div part="words">
      <p part="title" lang=${langOf(title, context)} .style=${titleStyle}><bdi .textContent=${title.text}></bdi></p>
      ${description ? descriptionTemplate(description, context) : nothing}
    </div>
    <ul part="links" role="list" .style=${styleInPage('padding-inline-start:1.2em', context)}>
      ${links.map((link) => keyed(link.account.key, linkTemplate(link, title.text, context)))}
    </ul>
  </li>`;
}

const descriptionTemplate = (text: LocalizedText, context: RenderContext) =>
  html`<p part="description" lang=${langOf(text, context)} .style=${styleInPage('margin:0', context)}>
    <bdi .textContent=${text.text}></bdi>
  </p>`;

/**
 * Underlined even if the page's links are not, large enough to tap, and with the browser's focus ring, which bvi
 * removes: WCAG 2.2, 1.4.1, 2.5.5 and 2.4.7.
 */
const LINK_IN_PAGE =
  'display:inline-flex;max-width:100%;min-width:44px;padding:max(.25em,22px - .5em) 0;text-decoration:underline;outline:revert!important';

function linkTemplate({account, suffix}: EntryLink, title: string, context: RenderContext) {
  const {texts, language, target, isPrinting, qrCodesFailed, onOpen, scheme} = context;
  const {network, href} = account;
  const name = localize(network.name, language);
  // Formatted ahead of time: during printing it would be too late to load the decoder.
  const address = formatUrl(href);
  const isInPage = scheme === 'inherit';
  const label = [suffix ? name.text + ' ' + suffix : name.text, title, target === '_blank' ? texts.newWindow : ''];
  const icon = isInPage ? nothing : iconTemplate(network, name.text);
  return html`<li>
    <a
      part="link"
      href=${href}
      target=${target || nothing}
      rel="noopener"
      aria-label=${label.filter(Boolean).join(', ')}
      .style=${isInPage ? LINK_IN_PAGE : networkStyle(network, context)}
      @click=${(event: Event) => {
        onOpen(event, account);
      }}
      >${icon}<span
        ><span part="name" lang=${langOf(name, context)} .textContent=${name.text}></span>
        ${suffix ? noteTemplate(suffix) : nothing}</span
      ></a
    >
    ${isPrinting || qrCodesFailed ? addressTemplate(address) : nothing}
  </li>`;
}

const noteTemplate = (suffix: string) => html`<bdi part="note" .textContent=${suffix}></bdi>`;

const addressTemplate = (address: string) => html`<span part="address" .textContent=${address}></span>`;

/**
 * Renders a network's icon, or a tile with its short name. The style sheet draws the name, so that screen readers
 * ignore it.
 */
function iconTemplate({icon, short}: Network, name: string) {
  if (icon) return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>`;
  const letters = short ?? /^.{0,2}/u.exec(name)?.[0] ?? '';
  const size = letters.length > 2 ? 'long' : '';
  return html`<i part="icon" class="tile ${size}" data-short=${letters} aria-hidden="true"></i>`;
}

/**
 * Prepares the templates that only entries beyond the limit need. Lit prepares a template in a Trusted Types callback,
 * and Chromium runs none during a page's own `print()` (tests/low-vision/paper.slow-node-test.ts).
 */
export const prepareForPaper = (context: RenderContext) =>
  render(
    [
      descriptionTemplate({text: ''}, context),
      noteTemplate(''),
      addressTemplate(''),
      iconTemplate(WEBSITE, ''),
      iconTemplate({...WEBSITE, icon: ''}, ''),
    ],
    new DocumentFragment(),
  );

/** The style of an element in the page's own tree, which the block's style sheets don't reach. */
const styleInPage = (style: string, {scheme}: RenderContext): string => (scheme === 'inherit' ? style : '');

/** A network's colour, and its tint for hovered links. */
function networkStyle(network: Network, {surface, isMono}: RenderContext): string {
  if (isMono) return '';
  const color = colorOn(surface, network);
  return `--brand:${color};--tint:${color.replace(')', ',.12)')}`;
}
