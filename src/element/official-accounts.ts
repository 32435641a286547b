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
import {containerOf, insideSlots} from './placeholder.ts';
import {toRenderContext} from './render-context.ts';
import {allStyles} from './styles/all.ts';
import type {AccountList} from '../list/model.ts';
import type {Account} from '../list/select.ts';
import type {RenderContext} from './render-context.ts';

// Property options have no prototype: some pages add `attribute`, `state` or `type` to Object's, which Lit would read
// (tests/hostile/prototypes.test.ts).

/** A text attribute whose default is not reflected. */
const TEXT = {__proto__: null, reflect: true, useDefault: true};
/** Reactive state without an attribute. */
const STATE = {__proto__: null, state: true};

/**
 * Shows where to find the official accounts of a school, its region and its ministry, from lists that their owners keep.
 *
 * Links inside the element are the school's own accounts. They come first, and visitors see them where the script doesn't run.
 *
 * @tagname official-accounts
 *
 * @slot - Links (`<a href>`) to the school's own accounts. The link's text is the title; where it is empty, `brand` is.
 * @slot fallback - The list's links, shown until the block has a list.
 * @slot heading - Replaces the text of the heading.
 * @slot footer - Replaces the text of the footer.
 * @slot accounts - Used by the element itself while `theme` is `inherit`, the page shows its version for the visually impaired, or the system sets the colours.
 *
 * @fires {AccountsLoadEvent} accounts-load - A list can be shown: `list`, `problems`, `from` (baked, stored, network, property).
 * @fires {AccountsErrorEvent} accounts-error - A list could not be loaded: `url`, `reason`. What was shown stays.
 * @fires {AccountOpenEvent} account-open - A visitor opens an account: `account`. Cancel the event to stay on the page.
 *
 * @csspart block - The whole block.
 * @csspart header - Emblem, heading and name.
 * @csspart logo - The emblem.
 * @csspart heading - The heading.
 * @csspart brand - The name below the heading.
 * @csspart qr-button - Opens the QR codes.
 * @csspart group - The entries of one level, or all entries.
 * @csspart group-heading - A level's heading.
 * @csspart entry - The accounts of one owner.
 * @csspart title - An owner's name.
 * @csspart description - What the accounts are about.
 * @csspart link - A link to an account.
 * @csspart icon - A network's icon or tile.
 * @csspart name - A network's name.
 * @csspart address - An account's address: on paper, and where the QR codes can't be loaded.
 * @csspart more-button - Shows the entries beyond `limit`, and hides them again.
 * @csspart footer - Who keeps the list, and when it was updated.
 * @csspart dialog - The dialog with the QR codes.
 * @csspart close-button - Closes the dialog.
 * @csspart print-button - Prints all QR codes.
 * @csspart code - One account's QR code, with its name and its buttons.
 * @csspart copy-button - Copies an account's address.
 * @csspart send-button - Sends an account's address to another app, in browsers that support it.
 * @csspart save-svg-button - Saves a QR code as SVG.
 * @csspart save-png-button - Saves a QR code as PNG.
 * @csspart status - The skeleton while a list loads, or the message where it can't be loaded or is empty.
 *
 * @cssproperty --oa-accent - Colour of the focus and the button. Unlike that of `accent`, its contrast is not adjusted.
 * @cssproperty [--oa-surface=#fff] - The block's background.
 * @cssproperty [--oa-text=#141a21] - Colour of titles and links.
 * @cssproperty [--oa-muted=#45515f] - Colour of names below the heading, descriptions and the footer.
 * @cssproperty [--oa-hairline=#dfe4ea] - Colour of the lines between entries.
 * @cssproperty [--oa-radius=0.75em] - Rounding of the block's corners.
 * @cssproperty [--oa-padding] - Space around the content. By default none where the block has the page's background.
 * @cssproperty [--oa-gap=0.75em] - Space between the parts.
 * @cssproperty [--oa-icon-size=1.467em] - Width and height of an icon.
 *
 * @cssstate loading - There is no list yet; a request is under way.
 * @cssstate refreshing - A list is shown; a request is under way.
 * @cssstate ready - All requested lists are shown.
 * @cssstate stale - A list is shown, but a request failed: it may be old, or another one is missing.
 * @cssstate empty - The lists have no account that the page wants.
 * @cssstate failed - No list could be loaded; only the school's own accounts are shown, if there are any.
 */
export class OfficialAccounts extends LitElement {
  static override styles = allStyles;

  /** Registers another language, or other texts, for the blocks of this page: `addTexts('tt', {heading: '…', more: '…'})`. */
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

  /** Addresses of lists, separated by white space and merged in this order. Empty: the default list. */
  declare src: string;
  /** Addresses of the school's own accounts, separated by white space; shown first. */
  declare own: string;
  /** The school's name, also the title of `own`. Empty: the name of the list's owner, which is not used as a title. */
  declare brand: string;
  /** Address of the school's emblem. Empty: the list owner's. */
  declare logo: string;
  /** A CSS colour for the focus and the button, made darker or lighter if its contrast is too low. Empty: the list owner's. */
  declare accent: string;
  /** The heading. Undefined: the list's title. Empty: none; the block keeps an accessible name. */
  declare heading: string | undefined;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** The layout of the accounts: `rows`, `cards` (columns), `chips` (outlined links), `icons` (without the networks' names). */
  declare layout: string;
  /** `level` groups the entries under headings, from the school to the country; `none` doesn't. */
  declare groupBy: string;
  /** The number of entries, in all groups together, that are shown without pressing a button. 0: all. */
  declare limit: number;
  /** Whether there is a button for the QR codes of the shown accounts. */
  declare qr: boolean;
  /** Ids of networks, separated by white space: only these are shown; the links of an entry follow this order. */
  declare only: string;
  /** Ids of networks, separated by white space: all others are shown. */
  declare exclude: string;
  /** school, municipal, region, federal, separated by white space: only these are shown. */
  declare levels: string;
  /** management, teachers, parents, students, separated by white space: only accounts for these are shown. */
  declare audience: string;
  /**
   * `auto` adapts to the page; `light`; `dark`; `inherit` takes the page's own colours, sizes and links. While the page
   * shows its version for the visually impaired, or the system sets the colours, every theme acts as `inherit`.
   */
  declare theme: string;
  /** The colours of the icons: `brand`, those of the networks, or `mono`, that of the text. */
  declare tone: string;
  /** `_self`, `_blank` (a new window, which is announced) or `_top`. Empty: the page's `<base target>`, else `_self`. */
  declare target: string;
  /** The language of texts and titles, a BCP 47 tag. Empty: that of the nearest ancestor that has one. */
  declare lang: string;
  /** A list in the format of the JSON file, shown instead of fetching one; its `include` is ignored. */
  declare list: AccountList | undefined;

  /** Whether the visitor has expanded the list. */
  declare private isExpanded: boolean;
  /** Whether the page is being printed. */
  declare private isPrinting: boolean;
  /** Whether the QR codes could not be loaded. */
  declare private qrCodesFailed: boolean;

  readonly #lists = new ListController(this);
  readonly #page = new PageController(this, (isPrinting) => this.#pageChanged(isPrinting));
  readonly #portal = new PagePortal(this);
  #internals: ElementInternals | undefined;
  /** The context of the last render. */
  #context: RenderContext | undefined;
  /** The focused element before this update. */
  #focused: Element | null = null;

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

  // Another script may have attached a shadow root, or the page was saved with one. If it is closed, or shadow roots
  // aren't allowed, the content stays visible.
  override connectedCallback(): void {
    try {
      if (!this.hasUpdated) this.shadowRoot?.replaceChildren();
      super.connectedCallback();
    } catch (error) {
      warn(String(error));
    }
  }

  /** Moving to another document, such as a template's content, removes the style sheets. */
  adoptedCallback(): void {
    try {
      adoptStyles(this.renderRoot as ShadowRoot, OfficialAccounts.elementStyles);
    } catch {
      // A document without a window accepts no style sheets.
    }
  }

  // A page may have broken built-ins. Then it shows the links inside, and no error reaches its own handlers
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
    this.#focused = this.shadowRoot?.activeElement ?? containerOf(this).querySelector(':focus');
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
    // A page's own `print()` prints in the same task, before the microtask of an update.
    if (mustPrint) this.performUpdate();
  }

  /** Moves the focus to the replacement of an element that had it: removed, or a link inside that is hidden now. */
  #restoreFocus(): void {
    const focused = this.#focused;
    this.#focused = null;
    const status = this.renderRoot.querySelector<HTMLElement>('[part=status]');
    if (!focused || (focused.getClientRects().length && focused !== status)) return;
    const links = [...(this.#portal.accounts?.querySelectorAll('a') ?? [])];
    const next = links.find(({href}) => href === (focused as HTMLAnchorElement).href) ?? links[0] ?? status;
    next?.focus({preventScroll: true});
  }

  #setState(): void {
    // `:state()` is newer than the oldest browsers that the block supports; some of them throw on a name without
    // dashes, and a polyfill's elements have no internals (tests/tag/old-and-strict-pages.test.ts).
    try {
      const {states} = (this.#internals ??= this.attachInternals());
      states.clear();
      if (this.#context) states.add(this.#context.status);
    } catch {
      // The page can't style the element by state.
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
        // The block may have been removed in the meantime.
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
    // The page's own links are more useful than a skeleton or an error message.
    const isWithoutList = /loading|failed/.test(context.status);
    return isWithoutList && this.#page.fills('fallback') ? insideSlots() : blockTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'official-accounts': OfficialAccounts;
  }
}
