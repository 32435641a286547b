import {nothing} from 'lit';
import {limitGroups} from '../list/entries.ts';
import {textsLanguageFor, textsFor} from './texts.ts';
import {languageOf} from '../host-page/ancestors.ts';
import {pageBackgroundOf, appearanceOf} from './appearance.ts';
import {count, option} from './options.ts';
import {toView} from './view.ts';
import type {OwnLink} from '../list/own.ts';
import type {Group} from '../list/entries.ts';
import type {Account} from '../list/select.ts';
import type {LocalizedText} from '../list/text.ts';
import type {Texts} from './texts.ts';
import type {ListState} from '../loading/list-state.ts';
import type {Appearance} from './appearance.ts';
import type {View, DisplayOptions} from './view.ts';

/** The element's properties that are rendered. */
interface ElementProperties extends DisplayOptions {
  readonly lang: string;
  readonly theme: string;
  readonly tone: string;
  readonly layout: string;
  readonly target: string;
  readonly headingLevel: number;
  readonly limit: number;
  readonly qr: boolean;
}

/** The block's own state. */
interface BlockState {
  /** Whether the visitor has asked for all entries. */
  readonly isExpanded: boolean;
  /** Whether the page is being printed; then all entries are shown, with their addresses. */
  readonly isPrinting: boolean;
  /** Whether the QR codes could not be loaded; then the addresses are shown. */
  readonly qrCodesFailed: boolean;
}

/** The handlers of links and buttons, and what the page provides. */
interface Actions {
  readonly onOpen: (event: Event, account: Account) => void;
  readonly onRetry: () => void;
  readonly onMore: () => void;
  readonly onQrCodes: () => void;
  /** Whether the page fills a slot. */
  readonly fills: (slot: string) => boolean;
}

/** Everything that the templates read. */
export interface RenderContext extends View, Appearance, BlockState, Actions {
  /** The groups up to the limit. */
  readonly visibleGroups: readonly Group[];
  readonly texts: Texts;
  /** The language of `texts`, which has no region. */
  readonly textsLanguage: string;
  /** The reader's language, a BCP 47 tag; the one of `texts` if the page names none. */
  readonly language: string;
  /** Whether there is a heading, from the list or from the page. */
  readonly hasHeading: boolean;
  readonly headingLevel: number;
  readonly layout: string;
  readonly isMono: boolean;
  /** Empty leaves it to the page's `<base target>`. */
  readonly target: string;
  /** The number of entries that are shown until the visitor expands the list; 0 shows all. */
  readonly limit: number;
  /** Whether the block offers the QR codes of its accounts. */
  readonly wantsQrCodes: boolean;
}

/** Derives what is rendered. Reads computed styles, so the element must be connected. */
export function toRenderContext(
  host: HTMLElement & ElementProperties,
  lists: ListState,
  ownLinks: readonly OwnLink[],
  block: BlockState,
  actions: Actions,
): RenderContext {
  const root = host.shadowRoot as ShadowRoot;
  const pageLanguage = host.lang || languageOf(host);
  const textsLanguage = textsLanguageFor(pageLanguage);
  const language = pageLanguage || textsLanguage;
  const view = toView(lists, ownLinks, host, language);
  // Paper is white.
  const theme = block.isPrinting && host.theme !== 'inherit' ? 'light' : host.theme;
  const limit = count('limit', host.limit);
  const isCut = limit > 0 && !block.isExpanded && !block.isPrinting;
  return {
    ...view,
    ...appearanceOf(root, pageBackgroundOf(root), option('theme', theme), view.accent),
    ...block,
    ...actions,
    visibleGroups: limitGroups(view.groups, isCut ? limit : Infinity),
    texts: textsFor(language),
    textsLanguage,
    language,
    hasHeading: !!view.heading.text || actions.fills('heading'),
    headingLevel: Number(option('heading-level', String(host.headingLevel))),
    layout: option('layout', host.layout),
    isMono: option('tone', host.tone) === 'mono',
    target: option('target', host.target),
    limit,
    wantsQrCodes: host.qr && !!view.count,
  };
}

/** The `lang` attribute of a text in a different language from the block's. */
export const langOf = ({lang}: LocalizedText, {textsLanguage}: RenderContext) =>
  lang && lang !== textsLanguage ? lang : nothing;
