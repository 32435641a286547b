import {adoptStyles, LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import {addTexts} from './texts.ts';
import {warn} from '../loading/report.ts';
import {formatUrl} from './address-decoder.ts';
import {blockTemplate} from './block-template.ts';
import {AccountOpenEvent} from './events.ts';
import {ListController} from './list-controller.ts';
import {loadQrCodes} from './load-chunks.ts';
import {flag} from './options.ts';
import {PageController} from './page-controller.ts';
import {PagePortal} from './page-portal.ts';
import {insideSlots} from './placeholder.ts';
import {toRenderContext} from './render-context.ts';
import {allStyles} from './styles/all.ts';
import type {AccountList} from '../list/model.ts';
import type {Account} from '../list/select.ts';
import type {RenderContext} from './render-context.ts';

// Property options have no prototype: some pages put `attribute`, `state` or `type` on Object's, where Lit would read them
// (tests/hostile/prototypes.test.ts).

/** An attribute of text; its default is not reflected. */
const TEXT = {__proto__: null, reflect: true, useDefault: true};
/** Reactive state without an attribute. */
const STATE = {__proto__: null, state: true};

/**
 * Shows where to find the official accounts of a school, its region and its ministry, from lists that their owners keep.
 *
 * Links inside the element are the school's own accounts: they come first, and they are what a visitor sees where the
 * script doesn't run.
 *
 * @tagname official-accounts
 *
 * @slot - Links (`<a href>`) to the school's own accounts. A link's words are the title; without words of its own, `brand` is.
 * @slot fallback - The list's links, which the page itself shows for as long as the block has no list.
 * @slot heading - Stands in place of the heading's words.
 * @slot footer - Stands in place of the words on who keeps the list.
 * @slot accounts - The element itself puts the accounts there while `theme` is `inherit`, the page shows its version for the visually impaired, or the system sets the colours.
 *
 * @fires {AccountsLoadEvent} accounts-load - A list can be shown: `list`, `problems`, `from` (baked, stored, network, property).
 * @fires {AccountsErrorEvent} accounts-error - A list could not be had: `url`, `reason`. What was shown stays.
 * @fires {AccountOpenEvent} account-open - A visitor opens an account: `account`. Cancel it to stay on the page.
 *
 * @csspart block - The whole.
 * @csspart header - Emblem, heading and name.
 * @csspart logo - The emblem.
 * @csspart heading - The heading.
 * @csspart brand - The name below the heading.
 * @csspart qr-button - Opens the codes.
 * @csspart group - The entries of one level, or all of them.
 * @csspart group-heading - A level's heading.
 * @csspart entry - One owner with all links.
 * @csspart title - An owner's name.
 * @csspart description - What the accounts are about.
 * @csspart link - A link to an account.
 * @csspart icon - A network's icon or tile.
 * @csspart name - A network's name.
 * @csspart address - An account's address in words: on paper, and where the codes can't be loaded.
 * @csspart more-button - Shows the entries beyond `limit`, and hides them again.
 * @csspart footer - Who keeps the list, and since when it is so.
 * @csspart dialog - The window that shows the codes.
 * @csspart close-button - Closes it.
 * @csspart print-button - Prints all codes.
 * @csspart code - One account's code, with its name and its buttons.
 * @csspart copy-button - Copies an account's address.
 * @csspart send-button - Hands an account's address to another app; only where the browser can.
 * @csspart save-svg-button - Saves a code as a drawing.
 * @csspart save-png-button - Saves a code as a picture.
 * @csspart status - What stands there while a list loads, where it can't be had, and where it is empty.
 *
 * @cssproperty --oa-accent - Colour of focus and of the button. Its contrast is not adjusted, that of `accent` is.
 * @cssproperty [--oa-surface=#fff] - The block's background.
 * @cssproperty [--oa-text=#141a21] - Colour of titles and links.
 * @cssproperty [--oa-muted=#45515f] - Colour of names below the heading, descriptions and the footer.
 * @cssproperty [--oa-hairline=#dfe4ea] - Colour of the lines between entries.
 * @cssproperty [--oa-radius=0.75em] - Rounding of the block's corners.
 * @cssproperty [--oa-padding] - Space around the content. None where the page's background is the block's own.
 * @cssproperty [--oa-gap=0.75em] - Space between the parts.
 * @cssproperty [--oa-icon-size=1.467em] - Width and height of an icon.
 *
 * @cssstate loading - Nothing in hand, an answer is awaited.
 * @cssstate refreshing - Something in hand, an answer is awaited.
 * @cssstate ready - All that was asked for is shown.
 * @cssstate stale - What could be had is shown; a newer or a further list could not be.
 * @cssstate empty - The lists hold nothing that the page wants.
 * @cssstate failed - No list could be had; only the school's own accounts are shown, if there are any.
 */
export class OfficialAccounts extends LitElement {
  static override styles = allStyles;

  /** Teaches the blocks of this page another language, or other words: `addTexts('tt', {heading: '…', more: '…'})`. */
  static readonly addTexts = addTexts;

  static override properties = {
    src: TEXT,
    own: TEXT,
    brand: TEXT,
    logo: TEXT,
    accent: TEXT,
    heading: {__proto__: null, reflect: true},
    headingLevel: {__proto__: null, reflect: true, useDefault: true, type: Number, attribute: 'heading-level'},
    layout: TEXT,
    groupBy: {__proto__: null, reflect: true, useDefault: true, attribute: 'group-by'},
    limit: {__proto__: null, reflect: true, useDefault: true, type: Number},
    qr: {__proto__: null, reflect: true, converter: flag},
    only: TEXT,
    exclude: TEXT,
    levels: TEXT,
    audience: TEXT,
    theme: TEXT,
    tone: TEXT,
    target: TEXT,
    lang: TEXT,
    list: {__proto__: null, attribute: false},
    isExpanded: STATE,
    isPrinting: STATE,
    qrCodesFailed: STATE,
  };

  /** Addresses of lists, by white space, merged in this order. Empty: the default list. */
  declare src: string;
  /** Addresses of the school's own accounts, by white space; shown first. */
  declare own: string;
  /** The school's name; it titles `own`. Empty: the name of the list's owner, which titles nothing. */
  declare brand: string;
  /** Address of the school's emblem. Empty: the list owner's. */
  declare logo: string;
  /** A CSS colour for focus and the button, made darker or lighter as far as it must be to be seen. Empty: the list owner's. */
  declare accent: string;
  /** The heading. Undefined: the list's title. Empty: none; the block keeps an accessible name. */
  declare heading: string | undefined;
  /** Level of the heading in the page, 2 to 6. */
  declare headingLevel: number;
  /** How the accounts stand: `rows`, `cards` (columns), `chips` (outlined links), `icons` (without the networks' names). */
  declare layout: string;
  /** `level` groups them under headings, from the school to the country; `none`. */
  declare groupBy: string;
  /** How many entries are shown; the others, in all groups, behind a button. 0: all. */
  declare limit: number;
  /** Whether a button opens the QR codes of the accounts that are shown. */
  declare qr: boolean;
  /** Ids of networks, by white space: only these; the links of an entry stand in this order. */
  declare only: string;
  /** Ids of networks, by white space: all but these. */
  declare exclude: string;
  /** school, municipal, region, federal, by white space: only these. */
  declare levels: string;
  /** management, teachers, parents, students, by white space: only what speaks to these. */
  declare audience: string;
  /**
   * `auto` goes with the page, `light`, `dark`; `inherit` takes the page's own colours, sizes and links. While the page
   * shows its version for the visually impaired, or the system sets the colours, it is `inherit`, whatever is asked for.
   */
  declare theme: string;
  /** Colours of the icons: `brand`, the networks' own, or `mono`, that of the text. */
  declare tone: string;
  /** `_self`, `_blank` for a new window, which is announced, or `_top`. Empty: what the page's `<base target>` says, else `_self`. */
  declare target: string;
  /** Language of texts and titles, a BCP 47 tag. Empty: that of the nearest element above that has one. */
  declare lang: string;
  /** A list in the format of the JSON file, shown in place of fetching; what it includes is left. */
  declare list: AccountList | undefined;

  /** Whether the visitor has asked for all entries. */
  declare private isExpanded: boolean;
  /** Whether the page is being printed. */
  declare private isPrinting: boolean;
  /** Whether the QR codes could not be loaded. */
  declare private qrCodesFailed: boolean;

  readonly #lists = new ListController(this);
  readonly #page = new PageController(this, (isPrinting) => this.#pageChanged(isPrinting));
  readonly #portal = new PagePortal(this);
  #internals: ElementInternals | undefined;
  /** What the last update rendered. */
  #context: RenderContext | undefined;
  /** What had the focus before this update. */
  #focused: HTMLElement | null = null;

  constructor() {
    super();
    this.src = this.own = this.brand = this.logo = this.accent = this.only = this.exclude = '';
    this.levels = this.audience = this.target = this.lang = '';
    this.headingLevel = 2;
    this.layout = 'rows';
    this.groupBy = 'none';
    this.limit = 0;
    this.qr = false;
    this.theme = 'auto';
    this.tone = 'brand';
    this.isExpanded = this.isPrinting = this.qrCodesFailed = false;
  }

  // Another script may have opened a shadow tree here, or the page was saved with one. Where it is closed, or the page allows
  // none, what is inside stays as it is.
  override connectedCallback(): void {
    try {
      if (!this.hasUpdated) this.shadowRoot?.replaceChildren();
      super.connectedCallback();
    } catch (error) {
      warn(String(error));
    }
  }

  /** Going to another document, and be it a template's content, takes the styles away. */
  adoptedCallback(): void {
    try {
      adoptStyles(this.renderRoot as ShadowRoot, OfficialAccounts.elementStyles);
    } catch {
      // A document that isn't the page's takes none.
    }
  }

  // A page may have broken what every script needs: it hears of no fault, and keeps at least the links inside
  // (tests/hostile/prototypes.test.ts).
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#lists.close();
      if (!this.renderRoot.querySelector('li')) this.renderRoot.replaceChildren(...insideSlots());
      warn(String(error));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('list')) this.#lists.open();
    this.#focused = (this.shadowRoot?.activeElement ?? this.querySelector(':focus')) as HTMLElement | null;
    const {isExpanded, isPrinting, qrCodesFailed} = this;
    const block = {isExpanded, isPrinting, qrCodesFailed};
    this.#context = toRenderContext(this, this.#lists.state, this.#page.links, block, this.#actions);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#context) this.#portal.render(this.#context);
  }

  protected override updated(): void {
    this.#restoreFocus();
    this.#setState();
  }

  #pageChanged(isPrinting: boolean): void {
    const mustPrint = isPrinting !== this.isPrinting;
    this.isPrinting = isPrinting;
    this.requestUpdate();
    // A page that calls `print()` itself prints in the same task: an update in a microtask would come too late.
    if (mustPrint) this.performUpdate();
  }

  /** What had the focus may have been made anew in another place, or be gone. */
  #restoreFocus(): void {
    const focused = this.#focused;
    this.#focused = null;
    if (!focused) return;
    const status = this.renderRoot.querySelector<HTMLElement>('[part=status]');
    const links = [...(this.#portal.accounts?.querySelectorAll('a') ?? [])];
    const isThere = focused.isConnected && focused !== status;
    const next = isThere
      ? focused
      : (links.find(({href}) => href === (focused as HTMLAnchorElement).href) ?? links[0] ?? status);
    next?.focus({preventScroll: true});
  }

  #setState(): void {
    // `:state()` is newer than the oldest browsers that the block serves; some of them throw at a name without dashes, and a
    // polyfill's elements have no internals (tests/tag/old-and-strict-pages.test.ts).
    try {
      const {states} = (this.#internals ??= this.attachInternals());
      states.clear();
      if (this.#context) states.add(this.#context.status);
    } catch {
      // Then there is no state to style by.
    }
  }

  readonly #open = (event: Event, account: Account): void => {
    if (!this.dispatchEvent(new AccountOpenEvent(account))) event.preventDefault();
  };

  readonly #toggle = (): void => {
    this.isExpanded = !this.isExpanded;
    void this.updateComplete.then(() => {
      const button = this.renderRoot.querySelector('[part=more-button]');
      const entries = this.#portal.accounts?.querySelectorAll('[part=entry]');
      if (this.isExpanded) entries?.[this.limit]?.querySelector('a')?.focus();
      else button?.scrollIntoView({block: 'nearest'});
    });
  };

  readonly #openQrCodes = (): void => {
    loadQrCodes().then(
      ({openQrCodes}) => {
        this.qrCodesFailed = false;
        const block = this.renderRoot.querySelector('section');
        const {accounts} = this.#portal;
        // The block may have left the page meanwhile.
        if (!this.isConnected || !block || !accounts || !this.#context) return;
        const {heading, texts} = this.#context;
        openQrCodes(block, accounts, heading.text || texts.label, texts, formatUrl);
      },
      () => (this.qrCodesFailed = true),
    );
  };

  readonly #actions = {
    onOpen: this.#open,
    onRetry: this.#lists.retry,
    onMore: this.#toggle,
    onQrCodes: this.#openQrCodes,
    fills: (slot: string) => this.#page.fills(slot),
  };

  protected override render(): unknown {
    const context = this.#context;
    if (!context) return undefined;
    // The page's links say more than a skeleton, or than that there is no list.
    const isWithoutList = /loading|failed/.test(context.status);
    return isWithoutList && this.#page.fills('fallback') ? insideSlots() : blockTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'official-accounts': OfficialAccounts;
  }
}
