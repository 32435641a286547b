import {ADDRESS_FORMS} from '../networks/address-forms/all.ts';
import {FEED} from '../networks/address-forms/websites.ts';
import {matchingHost, networkByHost, networkById} from '../networks/find.ts';
import {WEBSITE} from '../networks/networks.ts';
import {checkLink, toUrl} from './link.ts';
import type {AddressForms, PageKind} from '../networks/address-forms/form.ts';
import type {Network} from '../networks/network.ts';
import type {LinkProblem} from './problem.ts';

/** What an address is. */
export type ReadAddress =
  | {
      readonly kind: 'account';
      /** The account's own address, as a list should have it. */
      readonly url: string;
      readonly network: Network;
      /** The same for every spelling of this account's address. */
      readonly key: string;
    }
  | {
      /** A page of a network that is not an account. A block may show its address anyway. */
      readonly kind: PageKind;
      readonly url: string;
      readonly network: Network;
      /** The address of the account that the page belongs to, if the page's address reveals it. */
      readonly account?: string;
    }
  | {
      /** An address that no block shows, for the reason in `problem`. */
      readonly kind: 'refused';
      readonly url: string;
      readonly problem: LinkProblem;
    }
  | {readonly kind: 'not-an-address'};

/** Punctuation around an address in a sentence, quotation marks and brackets. */
const AROUND = /^[\s"'`«»“”„‘’([{<*—–:;,]+|[\s"'`«»“”„‘’\]}>*—–:;,.!?…]+$/g;
/** The web's scheme, however mangled or mistyped: https//, ttps://, http:. */
const WEB_SCHEME = /^(?:h?ttps?(?::\/*|\/+)|\/\/)/i;
const APP_SCHEME = /^[a-z][a-z\d+-]*:/i;
/** File names look like hosts, too. */
const FILE =
  /^[^/]+\.(?:docx?|xlsx?|pptx?|odt|pdf|txt|rtf|csv|jpe?g|png|gif|svg|zip|rar|7z|json|js|html?|php|mp[34])$/i;
const MOBILE = /^(?:www|m|mobile|touch|new)\.(?=.+\.)/;
/** A longer address was neither typed nor copied from a network. */
const LONGEST = 2000;
/** The maximum number of addresses that lead to each other. */
const MOST_STEPS = 4;

const NOT_AN_ADDRESS: ReadAddress = {kind: 'not-an-address'};

/**
 * Tells what one pasted address is: an account, and then its own address, or what it is instead. Never throws.
 *
 * It removes what surrounds the address (quotation marks, a full stop, invisible characters), adds what was omitted
 * (`https://`, and `t.me/` before a lone `@name`), and turns mobile, old and app addresses into the account's own:
 *
 *     const found = toAccount(field.value, list.networks);
 *     if (found.kind === 'account') add(found.url, found.network.id);
 *     else if (found.kind === 'not-an-address') …
 *     else if (found.kind === 'refused') …                      // found.problem is the code that `checkLink` returns
 *     else offer(PAGE_KINDS[found.kind].en, found.account);     // “This is a post; the account is …”
 *
 * @param text one address; for a text with several addresses use `readPasted`
 * @param networks the networks that the list itself describes
 */
export function toAccount(text: string, networks: readonly Network[] = []): ReadAddress {
  let address = trimAddress(text);
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = readAddress(address, networks);
    if (typeof found !== 'string') return found;
    address = found;
  }
  return NOT_AN_ADDRESS;
}

/** Removes invisible characters from an address, and what surrounds it in a sentence. */
export function trimAddress(text: string): string {
  if (text.length > LONGEST) return text.trim();
  const inner = text.replace(/\p{Cf}/gu, '').replace(AROUND, '');
  // A bracket that is opened inside the address belongs to it.
  return inner.includes('(') ? inner : inner.replace(/\)[).,;:!?]*$/, '');
}

/** What an address is, or the address that it leads to. */
function readAddress(text: string, networks: readonly Network[]): ReadAddress | string {
  if (!text || text.length > LONGEST || /\s/.test(text)) return NOT_AN_ADDRESS;
  const name = /^@(\w{4,})$/.exec(text)?.[1];
  if (name) return 'https://t.me/' + name;
  const address = text.replaceAll('\\', '/');
  const isWeb = WEB_SCHEME.test(address);
  const scheme = isWeb ? undefined : APP_SCHEME.exec(address)?.[0];
  if (scheme) return readAppAddress(address, scheme);
  const rest = address.replace(WEB_SCHEME, '');
  const url = toUrl('https://' + rest);
  if (!url?.hostname.includes('.') || /^[/.]/.test(rest) || FILE.test(rest)) return NOT_AN_ADDRESS;
  const forms = formsOf(url.hostname);
  if (forms && !url.username && !url.password && !url.port) return readNetworkAddress(url, forms);
  // Networks support https, whatever old pages say; for a website it is unknown.
  const secure = networkByHost(url.hostname) || !/^http:/i.test(address);
  return readWebsite(secure ? url.href : 'http://' + rest, networks);
}

/** The forms for a host, if there are any. */
const formsOf = (host: string): AddressForms | undefined =>
  ADDRESS_FORMS.find(({network}) => network === networkByHost(host)?.id) ??
  ADDRESS_FORMS.find(({hosts = []}) => matchingHost(host, hosts));

const networkOf = ({network}: AddressForms): Network => networkById(network) ?? WEBSITE;

/** An address that an app opens: tg://resolve?domain=name. */
function readAppAddress(address: string, scheme: string): ReadAddress | string {
  const forms = ADDRESS_FORMS.find(({schemes}) => schemes?.includes(scheme.slice(0, -1).toLowerCase()));
  if (!forms) return NOT_AN_ADDRESS;
  const subject = scheme.toLowerCase() + address.slice(scheme.length).replace(/^\/+/, '');
  return readForm(subject, address, forms) ?? {kind: 'page', url: address, network: networkOf(forms)};
}

/** An address on a host of a network. */
function readNetworkAddress(url: URL, forms: AddressForms): ReadAddress | string {
  const {href, hostname, pathname, search, hash} = url;
  const network = networkOf(forms);
  const [main = ''] = network.hosts;
  const host = hostname.replace(MOBILE, '');
  const mirror = matchingHost(host, forms.hosts ?? []) ? undefined : matchingHost(host, network.hosts);
  // A name in the host (name.t.me) is a name in the path.
  const label = mirror && network.nameInHost?.exec(host)?.[1];
  const server = label ? main : mirror ? host.slice(0, -mirror.length) + main : host;
  const path = (label ? '/' + label : '') + pathname.replace(/\/$/, '');
  const found = readForm(server === main ? path + search : server + path + search + hash, href, forms);
  if (found) return found;
  if (network === WEBSITE) return readWebsite(href, []);
  const checked = checkLink('https://' + server + (path || '/' + search), network);
  if (typeof checked === 'string') return {kind: path ? 'page' : 'front-page', url: href, network};
  return {kind: 'account', url: checked.href, network, key: checked.key};
}

/** The result of the first form that matches; undefined if none does. */
function readForm(subject: string, url: string, forms: AddressForms): ReadAddress | string | undefined {
  for (const [kind, pattern, template] of forms.forms) {
    const groups = pattern.exec(subject);
    if (!groups) continue;
    const network = networkOf(forms);
    const [main = ''] = network.hosts;
    const filled = template?.replace(/\$(\d)/g, (_, index: string) => groups[Number(index)] ?? '');
    const account = filled?.startsWith('/') ? 'https://' + main + filled : filled && decodePart(filled);
    if (kind === 'account') return account ?? url;
    return {kind, url, network, ...(account !== undefined && {account})};
  }
  return undefined;
}

/** Decodes an address that was part of another one. Unlike `decodeURIComponent`, this never throws. */
const decodePart = (part: string): string => new URLSearchParams('_=' + part.replaceAll('+', '%2B')).get('_') ?? '';

/** An address that belongs to no built-in network: of a website, a feed or one of the list's own networks. */
function readWebsite(address: string, networks: readonly Network[]): ReadAddress {
  const host = toUrl(address)?.hostname ?? '';
  const checked = checkLink(
    address,
    networks.find(({hosts}) => matchingHost(host, hosts)),
  );
  if (typeof checked === 'string') return {kind: 'refused', url: address, problem: checked};
  const isFeed = checked.network === WEBSITE && FEED.test(toUrl(address)?.pathname ?? '');
  const network = (isFeed && networkById('rss')) || checked.network;
  return {kind: 'account', url: checked.href, network, key: checked.key};
}
