import {isPage, packingOf, titleOf} from './body.ts';
import type {Finding, FindingCode} from '../check/finding.ts';
import type {Answer} from './fetch.ts';

/** In seconds: who changes a list wants it seen the same day. */
const LONGEST = 86_400;

const header = (headers: Headers, name: string): string => headers.get(name)?.trim() ?? '';

/** What a server's answer lets pages have of a list, and for how long. */
export function examine({url, status, headers, hops, bytes}: Answer): Finding[] {
  const findings: Finding[] = [];
  const find = (code: FindingCode, value = '') => findings.push({code, at: '', value});
  const last = hops.at(-1);
  if (last) find('redirect', last.to);
  for (const hop of hops)
    if (!header(hop.headers, 'access-control-allow-origin')) find('redirect-without-cors', hop.from);
  if (isPlain(url)) find('plain-http');
  if (status !== 200) {
    find('status', String(status));
    return findings;
  }
  const packing = packingOf(bytes);
  if (isPage(bytes) || packing) {
    // Its headers say nothing of the list's.
    if (packing) find('packed-unsaid', packing);
    else find('web-page', titleOf(bytes));
    return findings;
  }
  const cors = corsOf(header(headers, 'access-control-allow-origin'));
  if (cors) find(cors, header(headers, 'access-control-allow-origin'));
  const type = header(headers, 'content-type');
  if (!/^(application\/([\w.-]+\+)?json)\s*(;|$)/i.test(type)) find('wrong-mime', type);
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) find('wrong-charset', charset);
  const caching = cachingOf(headers);
  if (caching) find(caching, cachingIn(headers));
  if (!headers.has('etag') && !headers.has('last-modified')) find('no-validator');
  return findings;
}

/** On one's own machine there is no https, and nobody listens. */
const isPlain = (url: string): boolean =>
  /^http:/i.test(url) && !/^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);

function corsOf(value: string): FindingCode | undefined {
  if (!value) return 'no-cors';
  if (value.includes(',')) return 'cors-twice';
  return value === '*' ? undefined : 'cors-other';
}

/** What the answer says of caching. */
const cachingIn = (headers: Headers): string =>
  ['cache-control', 'expires']
    .map((name) => header(headers, name))
    .filter(Boolean)
    .join('; Expires: ');

function cachingOf(headers: Headers): FindingCode | undefined {
  const value = header(headers, 'cache-control');
  if (/\bno-store\b/i.test(value)) return 'not-stored';
  // To be asked about each time is no fault: with an ETag that costs little.
  if (/\bno-cache\b/i.test(value)) return undefined;
  const seconds = keptFor(headers);
  if (seconds === undefined) return 'no-caching';
  return seconds > LONGEST ? 'cached-too-long' : undefined;
}

/** For how many seconds caches may keep it: where it is said twice, the longest; undefined where it isn't said. */
function keptFor(headers: Headers): number | undefined {
  const ages = [...header(headers, 'cache-control').matchAll(/\b(?:max-age|s-maxage)\s*=\s*"?(\d+)/gi)];
  if (ages.length) return Math.max(...ages.map(([, seconds]) => Number(seconds)));
  if (!headers.has('expires')) return undefined;
  const until = Date.parse(header(headers, 'expires'));
  const now = Date.parse(header(headers, 'date'));
  // "0" and the like mean that it has expired already.
  return isNaN(until) ? 0 : (until - (isNaN(now) ? Date.now() : now)) / 1000;
}
