import {bad, good, GOOD, listWith, lost, many} from './case.ts';
import type {Case} from './case.ts';
import type {ProblemCode} from '../../../src/list/problem.ts';

const ONLY_PARSE = {onlyParse: true};

/** Addresses of a VK account that must not reach a page, by problem. */
const WRONG_URLS: readonly (readonly [name: string, url: string, code: ProblemCode])[] = [
  ['a script', 'javascript:alert(1)', 'not-https'],
  ['a script that looks like a host', 'javascript://vk.com/%0Aalert(1)', 'not-https'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)', 'not-https'],
  ['a script after a tab', '\tjavascript:alert(1)', 'not-a-url'],
  ['a script with a line break in its scheme', 'java\nscript:alert(1)', 'not-a-url'],
  ['data', 'data:text/html,<script>alert(1)</script>', 'not-https'],
  ['a blob', 'blob:https://vk.com/1', 'not-https'],
  ['http', 'http://vk.com/school', 'not-https'],
  ['ftp', 'ftp://vk.com/school', 'not-https'],
  ['an app’s own scheme', 'vk://vk.com/school', 'not-https'],
  ['no scheme', 'vk.com/school', 'not-a-url'],
  ['no scheme but slashes', '//vk.com/school', 'not-a-url'],
  ['a path', '/school', 'not-a-url'],
  ['preceded by a space', ' https://vk.com/school', 'not-a-url'],
  ['a file', 'file:///etc/passwd', 'not-https'],
];

/** The same for addresses that start with https, which the schema accepts. */
const WRONG_HTTPS: readonly (readonly [name: string, url: string, code: ProblemCode])[] = [
  ['nothing after the scheme', 'https://', 'not-a-url'],
  ['a space in it', 'https://vk.com/my school', 'not-a-url'],
  ['a bidi override in it', 'https://vk.com/\u202Eloohcs', 'not-a-url'],
  ['half of an emoji', 'https://vk.com/\uD83C', 'not-a-url'],
  ['a backslash instead of a slash', 'https://vk.com\\school', 'not-a-url'],
  ['a host that only starts like VK’s', 'https://vk.com.evil.ru/school', 'foreign-host'],
  ['a name before the host', 'https://vk.com@evil.ru/school', 'user-or-port'],
  ['a port', 'https://vk.com:8443/school', 'user-or-port'],
  ['another network’s host', 'https://ok.ru/school', 'foreign-host'],
  ['a front page', 'https://vk.com/', 'not-an-account'],
  ['a redirect', 'https://vk.com/away.php?to=https%3A%2F%2Fevil.ru', 'not-an-account'],
  ['Facebook under the name of VK', 'https://facebook.com/school', 'refused-network'],
];

const withUrl = (network: string, url: string) => ({network, url});

/** Addresses of accounts, owners, logos and included lists. */
export const LINKS: readonly Case[] = [
  ...WRONG_URLS.map(([name, url, code]) => lost(`a URL that is ${name}`, {url}, [`url ${code}`])),
  ...WRONG_HTTPS.map(([name, url, code]) => lost(`a URL with ${name}`, {url}, [`url ${code}`], ONLY_PARSE)),
  lost('an empty URL', {url: ''}, ['url invalid']),
  good('a URL of 2,000 characters', listWith({accounts: [GOOD, {...GOOD, ...withUrl('website', longUrl(2000))}]}), [
    GOOD.url,
    longUrl(2000),
  ]),
  lost('a URL of 2,001 characters', withUrl('website', longUrl(2001)), ['url invalid']),
  good('a URL in capitals is normalized', listWith({accounts: [{...GOOD, url: 'HTTPS://VK.COM/School12'}]}), [
    'https://vk.com/School12',
  ]),

  lost(
    'a website in Facebook',
    withUrl('website', 'https://m.facebook.com/school'),
    ['url refused-network'],
    ONLY_PARSE,
  ),
  ...['facebook', 'instagram', 'threads'].map((network) =>
    lost(`an account of ${network}, wherever it leads`, {network}, ['network refused-network'], ONLY_PARSE),
  ),
  ...['myspace', 'constructor', 'max2'].map((network) =>
    lost(`an account of ${network}, an unknown network`, {network}, ['network unknown-network'], ONLY_PARSE),
  ),
  ...['VK', 'ВКонтакте', '', '-vk', 'v'.repeat(33), '__proto__', 5, null].map((network) =>
    lost(`${JSON.stringify(network)} in place of a network’s id`, {network}, ['network invalid']),
  ),

  good('withdrawn accounts', listWith({withdrawn: ['https://t.me/stolen', 'https://old.example/page']})),
  good('64 withdrawn accounts', listWith({withdrawn: many(64).map(({url}) => url)})),
  bad('65 withdrawn accounts', listWith({withdrawn: many(65).map(({url}) => url)}), ['withdrawn too-many']),
  bad('a withdrawn account without a scheme', listWith({withdrawn: ['t.me/stolen', 'https://t.me/old']}), [
    'withdrawn[0] not-https',
  ]),
  bad('a withdrawn account that is an object', listWith({withdrawn: [{url: 'https://t.me/x'}]}), [
    'withdrawn[0] invalid',
  ]),
  bad('withdrawn accounts that are not an array', listWith({withdrawn: 'https://t.me/x'}), ['withdrawn invalid']),

  good(
    'four included lists',
    listWith({include: ['a.json', '/b 2.json', '../c.json?d', 'https://school.example/e.json']}),
  ),
  bad('five included lists', listWith({include: ['1', '2', '3', '4', '5']}), ['include too-many']),
  ...['http://edu.example/a.json', 'javascript:alert(1)', 'data:application/json,{}', 'https://:1'].map((url) =>
    bad(`an included list at ${url}`, listWith({include: [url]}), ['include[0] not-https'], ONLY_PARSE),
  ),
  ...['', null, {url: 'a.json'}, 'a'.repeat(2001)].map((url) =>
    bad(`${JSON.stringify(url).slice(0, 20)} in place of an included list`, listWith({include: [url]}), [
      'include[0] invalid',
    ]),
  ),
];

function longUrl(length: number): string {
  const start = 'https://school12.example/';
  return start + 'a'.repeat(length - start.length);
}
