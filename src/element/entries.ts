import {html, nothing, render} from 'lit';
import {addressInWords} from '../accounts/address.ts';
import {localize} from '../accounts/text.ts';
import {colorOn} from '../networks/scheme.ts';
import {fillList} from './fill-list.ts';
import {headingOf} from './headings.ts';
import {langOf} from './manner.ts';
import type {LitElement} from 'lit';
import type {Localized} from '../accounts/text.ts';
import type {Entry, EntryLink} from '../accounts/select.ts';
import type {Network} from '../networks/network.ts';
import type {Manner} from './manner.ts';
import type {View} from './view.ts';

/**
 * Puts the accounts into the block. Where it takes all colours and sizes from the page, they stand in the page's own tree,
 * without icons: there a version for the visually impaired reaches them, and reads them aloud.
 * @returns what holds them
 */
export function placeAccounts(host: LitElement, view: View, manner: Manner): Element {
  const inside = host.renderRoot.querySelector('.groups') as Element;
  let outside = host.querySelector<HTMLElement>(':scope>[slot=accounts]');
  if (manner.scheme !== 'inherit') {
    outside?.remove();
    fillGroups(inside, view, manner);
    return inside;
  }
  inside.replaceChildren();
  if (!outside) {
    outside = document.createElement('div');
    outside.slot = 'accounts';
    host.append(outside);
  }
  // Where the page has no colour for links, the browser's own is one for white.
  outside.style.colorScheme = manner.ground;
  // In the page's tree its words would count as of the page's language.
  if (outside.lang !== manner.language) outside.lang = manner.language;
  fillGroups(outside, view, manner);
  return outside;
}

/** The entry at a place among all, from 0. */
export const entryAt = (place: Element, index: number): Element | undefined =>
  place.querySelectorAll('[part=entry]')[index];

/** Between what stands in lines of its own: what reads aloud takes the page's words as one text. */
const BREAK = ' ';

/** By group and by entry; those that are there already stay what they are. */
function fillGroups(place: Element, {groups, isGrouped, heading}: View, manner: Manner): void {
  const {limit, isExpanded, isOnPaper, headingLevel, texts} = manner;
  let left = isExpanded || isOnPaper || !limit ? Infinity : limit;
  fillList(
    place,
    groups,
    ({level}) => level ?? '',
    (node, {level, entries}) => {
      node.part.value ||= 'group';
      // Where there are none, the list would be one of nothing to who hears it.
      node.toggleAttribute('hidden', left < 1 || !entries.length);
      const words = isGrouped
        ? headingOf(headingLevel + (heading.text ? 1 : 0))('group-heading', nothing, nothing, texts[level ?? 'other'])
        : nothing;
      render(
        html`${words}${BREAK}
          <ul part="entries" role="list" .style=${plain(manner, 'list-style:none;padding:0')}></ul>`,
        node,
      );
      fillList(
        node.querySelector('ul') as Element,
        entries,
        ({title}) => title.text,
        (item, entry) => {
          item.toggleAttribute('hidden', left-- < 1);
          fillEntry(item, entry, manner);
        },
      );
    },
  );
}

function fillEntry(node: HTMLElement, {title, description, links}: Entry, manner: Manner): void {
  node.part.value ||= 'entry';
  render(
    html`<div part="words">
        ${wordsOf('title', title, manner, 'margin:.75em 0 0;font-weight:bold')}${BREAK}
        ${description ? wordsOf('description', description, manner, 'margin:0') : nothing}
      </div>
      ${BREAK}
      <ul part="links" role="list" .style=${plain(manner, 'padding-inline-start:1.2em')}></ul>`,
    node,
  );
  fillList(
    node.querySelector('ul') as Element,
    links,
    ({account}) => account.key,
    (item, link) => {
      render(linkOf(link, title.text, manner), item);
    },
  );
}

const wordsOf = (part: string, words: Localized, manner: Manner, style: string) =>
  html`<p part=${part} lang=${langOf(words, manner)} .style=${plain(manner, style)}><bdi>${words.text}</bdi></p>`;

/** The page's own look, but to be seen where it underlines none, and large enough to be hit: WCAG 2.2, 1.4.1 and 2.5.5. */
const PLAIN_LINK =
  'display:inline-flex;max-width:100%;min-width:44px;padding:max(.25em,22px - .5em) 0;text-decoration:underline';

function linkOf({account, note}: EntryLink, title: string, manner: Manner) {
  const {texts, tag, target, isOnPaper, isWithoutCodes, onOpen, scheme} = manner;
  const {network, href} = account;
  const named = localize(network.name, tag);
  const name = named.text;
  const isPlain = scheme === 'inherit';
  const label = [note ? `${name} ${note}` : name, title, target === '_blank' ? texts.newWindow : ''];
  return html`<a
      part="link"
      href=${href}
      target=${target}
      rel="noopener"
      aria-label=${label.filter(Boolean).join(', ')}
      .style=${isPlain ? PLAIN_LINK : styleOf(network, manner)}
      @click=${(event: Event) => {
        onOpen(event, account);
      }}
      >${isPlain ? nothing : iconOf(network.icon, network.short ?? /^.{0,2}/u.exec(name)?.[0] ?? '')}<span
        ><span part="name" lang=${langOf(named, manner)}>${name}</span> ${
          note ? html`<span part="note"><bdi>${note}</bdi></span>` : nothing
        }</span
      ></a
    >${isOnPaper || isWithoutCodes ? html`${BREAK}<span part="address">${addressInWords(href)}</span>` : BREAK}`;
}

/** In the page's own tree no style sheet of ours reaches an element: this is for that tree alone. */
const plain = ({scheme}: Manner, style: string): string => (scheme === 'inherit' ? style : '');

/** A network's colour, and a tint of it for the link's hover. */
function styleOf(network: Network, {surface, isMono}: Manner): string {
  const color = isMono ? '' : colorOn(surface, network);
  return color && `--brand:${color};--tint:${color.replace(')', ',.12)')}`;
}

/** A network's icon, or its short name in a tile: a mark, which the style sheet draws so that nobody is read it as a word. */
const iconOf = (path: string | undefined, short: string) =>
  path
    ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`
    : html`<i part="icon" class=${short.length > 2 ? 'tile long' : 'tile'} data-short=${short} aria-hidden="true"></i>`;
