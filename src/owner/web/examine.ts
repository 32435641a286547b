import type {Finding, FindingCode} from '../check/finding.ts';
import type {Answer} from './fetch.ts';

/** In seconds: who changes a list wants it seen the same day. */
const LONGEST = 86_400;

const header = (headers: Headers, name: string): string => headers.get(name)?.trim() ?? '';

/** What a server's answer lets pages have of a list, and for how long. */
export function examine({url, status, headers, hops}: Answer): Finding[] {
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
  const cors = corsOf(header(headers, 'access-control-allow-origin'));
  if (cors) find(cors, header(headers, 'access-control-allow-origin'));
  const type = header(headers, 'content-type');
  if (!/^(application\/([\w.-]+\+)?json)\s*(;|$)/i.test(type)) find('wrong-mime', type);
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) find('wrong-charset', charset);
  const caching = cachingOf(header(headers, 'cache-control'), headers.has('expires'));
  if (caching) find(caching, header(headers, 'cache-control'));
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

function cachingOf(value: string, expires: boolean): FindingCode | undefined {
  if (/\bno-store\b/i.test(value)) return 'not-stored';
  const age = /\bmax-age\s*=\s*"?(\d+)/i.exec(value)?.[1];
  // To be asked about each time is no fault: with an ETag that costs little.
  if (/\bno-cache\b/i.test(value) || expires) return undefined;
  if (age === undefined) return 'no-caching';
  return Number(age) > LONGEST ? 'cached-too-long' : undefined;
}
