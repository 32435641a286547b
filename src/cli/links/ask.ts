import {checkLink, toUrl} from '../../list/link.ts';
import {fetchPatiently, TIMEOUT} from '../web/fetch.ts';
import type {Answer, FetchFailure} from '../web/fetch.ts';

/** What asking an address told. */
export interface Asked {
  readonly url: string;
  readonly state: 'alive' | 'dead' | 'moved' | 'unreachable' | 'unknown';
  /** Where it moved to, or why it isn't known. */
  readonly detail: string;
}

/** Networks answer so to whom they take for a robot, and to who isn't signed in. */
const NOT_FOR_ROBOTS = [401, 402, 403, 405, 406, 418, 429, 451, 503, 999];
const SIGN_IN =
  /(^|[./])(login|signin|sign-in|auth|oauth|id|sso|passport|captcha|challenge|consent|checkpoint)([./?]|$)/i;

/** A page's words aren't read; only that it comes. */
const MOST = 1_024;

/** Asks an address as a browser would, so far as that can be told by a status and by redirects. Never throws. */
export async function ask(url: string, timeout = TIMEOUT): Promise<Asked> {
  return {url, ...judge(url, await fetchPatiently(url, {most: MOST, headers: {'user-agent': AGENT}, timeout}))};
}

const AGENT = 'Mozilla/5.0 (compatible; official-accounts; checks links of a list)';

/** What an answer says of an account. */
export function judge(url: string, answer: Answer | FetchFailure): Omit<Asked, 'url'> {
  if ('failure' in answer) return {state: 'unreachable', detail: answer.failure};
  const {status, url: end, hops} = answer;
  if (status === 404 || status === 410) return {state: 'dead', detail: String(status)};
  if (NOT_FOR_ROBOTS.includes(status) || hops.some(({to}) => isSignIn(to)))
    return {state: 'unknown', detail: String(status)};
  if (status >= 400) return {state: 'unreachable', detail: String(status)};
  return isSame(url, end) ? {state: 'alive', detail: ''} : {state: 'moved', detail: end};
}

function isSignIn(address: string): boolean {
  const url = toUrl(address);
  return !!url && SIGN_IN.test(url.hostname + url.pathname);
}

/** The same account in another spelling, or the same page of a site with other dressing. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [checkLink(one), checkLink(other)];
  if (typeof first === 'string' || typeof second === 'string') return one === other;
  const bare = (key: string) => key.replace(/[?#].*$/, '').replace(/\/$/, '');
  return first.key === second.key || bare(first.key) === bare(second.key);
}
