import fc from 'fast-check';

/** One account, and each part of its address that has several spellings. */
interface Spelt {
  readonly network: string;
  readonly hosts: readonly string[];
  /** Names that the network treats case-insensitively. */
  readonly names: readonly string[];
  /** Codes that are case-sensitive. */
  readonly codes?: readonly string[];
}

const VK: Spelt = {network: 'vk', hosts: ['vk.com', 'vk.ru'], names: ['school12']};
const SPELT: readonly Spelt[] = [
  VK,
  {...VK, names: ['club12', 'public12', 'event12']},
  {network: 'ok', hosts: ['ok.ru', 'odnoklassniki.ru'], names: ['group12', 'group/12']},
  {network: 'ok', hosts: ['ok.ru', 'odnoklassniki.ru'], names: ['school12']},
  {network: 'telegram', hosts: ['t.me', 'telegram.me', 'telegram.dog'], names: ['school12', 's/school12']},
  {network: 'telegram', hosts: ['t.me', 'telegram.me', 'telegram.dog'], names: [], codes: ['+AbCdE']},
  {network: 'youtube', hosts: ['youtube.com'], names: ['@school12']},
  {network: 'youtube', hosts: ['youtube.com'], names: [], codes: ['channel/UCabC']},
  {network: 'dzen', hosts: ['dzen.ru', 'zen.yandex.ru'], names: ['school12']},
  {network: 'tiktok', hosts: ['tiktok.com'], names: ['@school12']},
  {network: 'website', hosts: ['school12.example'], names: [], codes: ['News', 'News/']},
  {network: 'website', hosts: ['xn--12-6kc3bfr2e.xn--p1ai', 'школа12.рф'], names: [], codes: ['']},
];

/** Each letter in either case. */
const anyCase = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), {minLength: text.length, maxLength: text.length})
    .map((upper) => Array.from(text, (char, at) => (upper[at] ? char.toUpperCase() : char.toLowerCase())).join(''));

const spelling = ({hosts, names, codes = []}: Spelt, schemes: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...schemes).chain(anyCase),
      fc.constantFrom('', 'www.', 'm.').chain(anyCase),
      fc.constantFrom(...hosts).chain(anyCase),
      fc.oneof(...[...names.map(anyCase), ...codes.map(fc.constant)]),
      fc.constantFrom('', '#top', ...(names.length ? ['/', '?from=a', '/?from=a#top'] : [])),
    )
    .map(([scheme, sub, host, name, tail]) => `${scheme}${sub}${host}/${name}${tail}`);

/** One account as spelled by three parties: the list, the page, and whoever withdraws it. */
export const spelt = fc.constantFrom(...SPELT).chain((account) =>
  fc.record({
    network: fc.constant(account.network),
    listed: spelling(account, ['https://']),
    own: spelling(account, account.network === 'website' ? ['https://'] : ['https://', 'http://', '//', '']),
    withdrawn: spelling(account, ['https://', 'http://', '//', '']),
  }),
);
