import pLimit from 'p-limit';
import {checkLink, toUrl} from '../list/link.ts';
import {isRecord} from '../list/read.ts';
import {UNKNOWN_FOLDER} from './check-list.ts';
import {request} from './response.ts';
import type {AccountList} from '../list/model.ts';
import type {Finding} from './context.ts';
import type {FindingCode} from './messages-en.ts';
import type {HttpResponse, RequestFailure} from './response.ts';
import type {Report} from './source.ts';

/** The result of requesting an address. */
export interface LinkCheck {
  readonly url: string;
  readonly state: 'alive' | 'dead' | 'moved' | 'unreachable' | 'unknown';
  /** Where it redirects to, or why its state is unknown. */
  readonly detail: string;
}

/** More parallel requests look like an attack. */
const CONCURRENCY = 6;
/** The content of a page doesn't matter, only its existence. */
const MAX_BYTES = 1_024;
const USER_AGENT = 'Mozilla/5.0 (compatible; official-accounts; checks links of a list)';

/** Statuses with which networks respond to programs, and to people who are not signed in. */
const BLOCKED = [401, 402, 403, 405, 406, 418, 429, 451, 503, 999];
const SIGN_IN =
  /(^|[./])(login|signin|sign-in|auth|oauth|id|sso|passport|captcha|challenge|consent|checkpoint)([./?]|$)/i;

/** Every address that a list leads people or pages to, once. */
export function addressesOf({accounts, owner, include = []}: AccountList): string[] {
  const included = include.filter((url) => !url.startsWith(UNKNOWN_FOLDER));
  return [...new Set([...(owner?.url ? [owner.url] : []), ...accounts.map(({url}) => url), ...included])];
}

/** Requests all addresses as a browser would, and interprets statuses and redirects. Never throws. */
export function checkLinks(addresses: readonly string[], onStep: () => void, timeout?: number): Promise<LinkCheck[]> {
  const limit = pLimit(CONCURRENCY);
  const options = {maxBytes: MAX_BYTES, headers: {'user-agent': USER_AGENT}, timeout};
  return Promise.all(
    addresses.map((url) =>
      limit(async () => {
        const response = await request(url, options);
        onStep();
        return {url, ...stateOf(url, response)};
      }),
    ),
  );
}

function stateOf(url: string, response: HttpResponse | RequestFailure): Omit<LinkCheck, 'url'> {
  if ('failure' in response) return {state: 'unreachable', detail: response.failure};
  const {status, url: end, redirects} = response;
  const detail = String(status);
  if (status === 404 || status === 410) return {state: 'dead', detail};
  if (BLOCKED.includes(status) || redirects.some(({to}) => isSignIn(to))) return {state: 'unknown', detail};
  if (status >= 400) return {state: 'unreachable', detail};
  return isSame(url, end) ? {state: 'alive', detail: ''} : {state: 'moved', detail: end};
}

function isSignIn(address: string): boolean {
  const url = toUrl(address);
  return !!url && SIGN_IN.test(url.hostname + url.pathname);
}

/** Whether two addresses are the same account, or the same page with other parameters. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [checkLink(one), checkLink(other)];
  if (typeof first === 'string' || typeof second === 'string') return one === other;
  const bare = (key: string) => key.replace(/[?#].*$/, '').replace(/\/$/, '');
  return first.key === second.key || bare(first.key) === bare(second.key);
}

const CODES: Readonly<Record<Exclude<LinkCheck['state'], 'alive'>, FindingCode>> = {
  dead: 'link-dead',
  moved: 'link-moved',
  unreachable: 'link-unreachable',
  unknown: 'link-unknown',
};

/** A finding for each address that is not known to work. */
export function linkFindings(links: readonly LinkCheck[], report: Report): Finding[] {
  return links.flatMap(({url, state, detail}): Finding[] => {
    if (state === 'alive') return [];
    return [
      {
        code: CODES[state],
        value: state === 'moved' ? `${url} → ${detail}` : `${url} (${detail})`,
        ...locateAccount(url, report),
        ...(state === 'unknown' && {isHint: true}),
      },
    ];
  });
}

/** The position of the account with an address, in the list as it was written. */
function locateAccount(url: string, {value, positionOf}: Report): Pick<Finding, 'at' | 'line' | 'column'> {
  const accounts = isRecord(value) && Array.isArray(value['accounts']) ? (value['accounts'] as unknown[]) : [];
  for (const [index, account] of accounts.entries()) {
    const written = isRecord(account) ? account['url'] : undefined;
    if (typeof written !== 'string' || toUrl(written)?.href !== url) continue;
    const at = `accounts[${index}].url`;
    return {at, ...positionOf?.(at)};
  }
  return {at: ''};
}
