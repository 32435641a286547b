/** A list, and the expected result of reading it. */
export interface Case {
  readonly name: string;
  readonly value: unknown;
  /** The expected problems, as `at code`; none for a valid list. */
  readonly problems: readonly string[];
  /** The links that are kept; undefined if there is no list at all. */
  readonly hrefs: readonly string[] | undefined;
  /** Whether the JSON Schema can't detect the problem: hosts of a network, duplicates, days of a month. */
  readonly onlyParse: boolean;
}

/** The address of the corpus's lists. */
export const SOURCE = 'https://edu.example/lists/accounts.json';

/** A valid account, which must survive whatever else is wrong. */
export const GOOD = {network: 'vk', url: 'https://vk.com/school12', title: 'Школа № 12'};

/** A valid list with every field, and with absolute addresses only. */
export const FULL = {
  $schema: 'account-list.schema.json',
  version: 1,
  revision: 12,
  updated: '2026-11-22',
  ttl: 600,
  title: {ru: 'Подписывайтесь', en: 'Follow us'},
  owner: {name: 'Департамент', url: 'https://edu.example/', logo: 'https://edu.example/e.svg', accent: '#1b5fa8'},
  networks: [{id: 'primer', name: {ru: 'Пример'}, hosts: ['primer.example'], color: '#123456', icon: 'M0 0h24'}],
  accounts: [
    {
      network: 'primer',
      url: 'https://primer.example/12',
      title: {ru: 'Школа № 12', en: 'School 12'},
      description: 'Новости',
      level: 'school',
      audience: ['parents', 'students'],
      source: 'Письмо',
      verifiedAt: '2026-11-22',
    },
    {network: 'vk', url: 'https://vk.com/a', title: 'А'},
  ],
  withdrawn: ['https://t.me/stolen'],
  include: ['https://school.example/accounts.json'],
};

/** Distinct accounts, for long lists. */
export const many = (count: number): (typeof GOOD)[] =>
  Array.from({length: count}, (_, index) => ({...GOOD, url: `https://vk.com/school-${index}`}));

/** A whole list: the valid account, plus what a case adds or replaces. */
export const listWith = (more: object): object => ({version: 1, accounts: [GOOD], ...more});

/** What a case has in addition to its name and value. */
type More = Partial<Pick<Case, 'hrefs' | 'onlyParse'>>;

/** A valid list. */
export const good = (name: string, value: unknown, hrefs: readonly string[] = [GOOD.url]): Case => ({
  name,
  value,
  problems: [],
  hrefs,
  onlyParse: false,
});

/** A list with problems, from which by default the valid account is kept. */
export const bad = (name: string, value: unknown, problems: readonly string[], more: More = {}): Case => ({
  name,
  value,
  problems,
  hrefs: [GOOD.url],
  onlyParse: false,
  ...more,
});

/**
 * A changed copy of the valid account, which is dropped, followed by the valid account; `problems` are relative to the
 * copy.
 */
export const lost = (name: string, change: object, problems: readonly string[], more: More = {}): Case =>
  bad(name, listWith({accounts: [{...GOOD, ...change}, GOOD]}), problems.map(inFirst), more);

/** A changed copy of the valid account, kept without its invalid fields. */
export const mended = (name: string, change: object, problems: readonly string[], more: More = {}): Case =>
  bad(name, listWith({accounts: [{...GOOD, ...change}]}), problems.map(inFirst), more);

const inFirst = (problem: string) => `accounts[0]${/^\S+ /.test(problem) ? '.' : ' '}${problem}`;
