import fc from 'fast-check';
import {NETWORKS} from '../../src/networks/networks.ts';

const IDS = NETWORKS.map(({id}) => id);
const HOSTS = [
  ...NETWORKS.flatMap(({hosts}) => hosts),
  'school12.example',
  'a.b.primer.example',
  'xn--e1afmkfd.xn--p1ai',
];
const OWN_IDS = ['primer', 'other'];

/** Anything that a page or a file may have instead of a list. */
export const anything = fc.oneof(
  fc.jsonValue({maxDepth: 4}),
  fc.anything({maxDepth: 3, withNullPrototype: true, withDate: true, withMap: true, withSet: true, withBigInt: true}),
);

/** Letters, and characters that are forbidden in texts, or not enough for a text. */
const ODD = Array.from('aЖ5-@.<&"\' \t\n\u0001\u007f\u00a0\u00ad\u200b\u200d\u202e');
const odd = fc.constantFrom(...ODD, ...Array.from('\u2028\u2066\ufeff😀\ufe0f\u0301\uff0e'), '\ud83d', '\ude00');
const words = fc.oneof(
  fc.constantFrom('Школа № 12', 'Комитет', 'News', '\u0001\u200b'),
  fc.string({unit: odd, maxLength: 6}),
  fc.string({unit: 'binary', maxLength: 8}),
  fc.integer({min: 290, max: 310}).map((length) => 'ж'.repeat(length)),
);
const language = fc.constantFrom('ru', 'en', 'zh-Hant', '__proto__', 'constructor', '1', '');
export const text = fc.oneof(words, fc.dictionary(language, words, {maxKeys: 3}));

const FIRST = ['', ...'club12 public12 s/ group group/12 @ + share away.php %61way.php /away.php'.split(' ')];
const segment = fc.oneof(
  {weight: 4, arbitrary: fc.stringMatching(/^[\w.-]{1,12}$/)},
  {weight: 2, arbitrary: fc.constantFrom(...FIRST)},
  {weight: 1, arbitrary: fc.string({unit: odd, maxLength: 4})},
  {weight: 1, arbitrary: fc.constantFrom(320, 334, 1980, 1995).map((length) => 'я'.repeat(length))},
);
const path = fc.tuple(
  segment,
  fc.constantFrom('', '/', '?a=1', '#top', '/b', '//', '/?q=ж', '/../c', ';x', '?', '%2F'),
);

/** Addresses, most of them nearly valid. */
export const address = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('https://', 'https://', 'https://', 'HTTPS://', 'http://', '//', '', 'https://user@', 'ftp://'),
        fc.constantFrom('', '', 'www.', 'm.', 'a.', 'login.', 'www.m.'),
        fc.constantFrom(...HOSTS),
        fc.constantFrom('/', '/', '/', ':443/', ':8443/', './'),
        path,
      )
      .map(([scheme, sub, host, slash, rest]) => scheme + sub + host + slash + rest.join('')),
  },
  fc.webUrl({withFragments: true, withQueryParameters: true, validSchemes: ['https', 'http']}),
  fc.string({unit: 'binary', maxLength: 30}),
  words,
);

/** A valid value most of the time, otherwise another one of the same kind, or none. */
const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 12, arbitrary: good}, {weight: 1, arbitrary: fc.jsonValue({maxDepth: 1})});

const object = (required: Readonly<Record<string, fc.Arbitrary<unknown>>>, more: typeof required = {}) => {
  const all = Object.fromEntries(Object.entries({...required, ...more}).map(([key, value]) => [key, mostly(value)]));
  return mostly(fc.record(all, {requiredKeys: Object.keys(required)}));
};

const day = fc.oneof(
  fc.constantFrom('2025-02-28', '2025-02-31', '2025-2-1', '+020000-01', '-000001-01', '2025-01-01T00:00Z'),
  fc.string({unit: fc.constantFrom(...Array.from('0129-+')), maxLength: 11}),
);
const level = fc.constantFrom('school', 'municipal', 'region', 'federal', 'galaxy');
const audience = fc.array(mostly(fc.constantFrom('management', 'teachers', 'parents', 'students')), {maxLength: 6});
const host = fc.oneof(
  fc.constantFrom(...HOSTS, 'primer.example', 'PRIMER.example', 'primer.local'),
  fc.domain(),
  words,
);
const networkId = fc.constantFrom(...IDS, ...OWN_IDS);

const MORE = {description: text, level, audience, source: words, verifiedAt: day, extra: words};

/** With few names, so that lists have some accounts in common. */
const goodAddress = fc
  .tuple(
    fc.constantFrom(...NETWORKS.filter(({hosts, refused}) => hosts.length && !refused)),
    fc.constantFrom('a1', 'b2', 'c3'),
  )
  .map(([{id, hosts}, name]) => ({network: id, url: `https://${hosts[0]!}/${name}`}));
const goodAccount = fc
  .tuple(goodAddress, fc.record({title: fc.constantFrom('Школа № 12', 'Комитет'), ...MORE}, {requiredKeys: ['title']}))
  .map(([where, what]) => ({...where, ...what}));
const account = fc.oneof(
  {weight: 2, arbitrary: goodAccount},
  {weight: 1, arbitrary: object({network: networkId, url: address, title: text}, MORE)},
);
const network = object(
  {id: networkId, name: text, hosts: fc.array(mostly(host), {maxLength: 4})},
  {color: fc.constantFrom('#0077ff', '#07f', 'red'), icon: fc.constantFrom('M0 0h24', 'M<b>', 'h1')},
);
const owner = object({name: text}, {url: address, logo: address, accent: fc.constantFrom('#FF0000', 'red')});

/** Objects in the shape of a list, with some broken fields. */
export const roughList = object(
  {version: fc.constantFrom(1, 1, 2, 0, 1.5), accounts: fc.array(account, {maxLength: 6})},
  {
    $schema: words,
    revision: fc.constantFrom(0, 1, -1, 1e300),
    updated: day,
    ttl: fc.constantFrom(59, 60, 3600, 604_801),
    title: text,
    owner,
    networks: fc.array(network, {maxLength: 3}),
    withdrawn: fc.array(
      mostly(
        fc.oneof(
          address,
          goodAddress.map(({url}) => url),
        ),
      ),
      {maxLength: 3},
    ),
    include: fc.array(mostly(fc.oneof(address, fc.constantFrom('b.json', '../c.json'))), {maxLength: 5}),
    unknown: words,
  },
);

/** The list's own address. */
export const source = fc.option(
  fc.oneof(fc.constantFrom('https://lists.example/a/list.json', 'http://localhost/list.json', 'blob:x'), address),
  {nil: undefined},
);

/** Links that a page has as the school's own. */
export const ownLinks = fc.array(
  fc.record({
    href: fc.oneof(
      address,
      goodAddress.map(({url}) => url),
    ),
    text: words,
  }),
  {maxLength: 4},
);

const choiceOf = (...values: readonly string[]) => fc.subarray([...values, 'nothing', '__proto__']);
export const choice = fc.record({
  only: fc.oneof(fc.constant([]), fc.shuffledSubarray([...IDS, ...OWN_IDS, 'nothing'])),
  exclude: fc.oneof(fc.constant([]), choiceOf(...IDS)),
  levels: fc.oneof(fc.constant([]), choiceOf('school', 'municipal', 'region', 'federal')),
  audience: fc.oneof(fc.constant([]), choiceOf('management', 'teachers', 'parents', 'students')),
});

/** Any colour of six digits; the first and the last ones are frequent. */
export const anyColor = fc.integer({min: 0, max: 0xffffff}).map((number) => '#' + number.toString(16).padStart(6, '0'));
