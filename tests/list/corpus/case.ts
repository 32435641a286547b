/** A list as somebody might keep it, and what must become of it. */
export interface Case {
  readonly name: string;
  readonly value: unknown;
  /** What `parse` must name, as `at code`; none for a good list. */
  readonly problems: readonly string[];
  /** The links that are left; undefined where there is no list at all. */
  readonly hrefs: readonly string[] | undefined;
  /** Whether the JSON Schema can't know what is wrong: which host a network has, what stands twice, what a day is. */
  readonly onlyParse: boolean;
}

/** Where the lists of the corpus lie. */
export const SOURCE = 'https://edu.example/lists/accounts.json';

/** An account that nothing is wrong with: it must survive whatever stands beside it. */
export const GOOD = {network: 'vk', url: 'https://vk.com/school12', title: 'Школа № 12'};

/** Names that are all different, for lists of many. */
export const many = (count: number): (typeof GOOD)[] =>
  Array.from({length: count}, (_, index) => ({...GOOD, url: `https://vk.com/school-${index}`}));

/** A whole list: the good account, and what a case adds to it or puts in place of it. */
export const listWith = (more: object): object => ({version: 1, accounts: [GOOD], ...more});

/** What a case says beside its name and value. */
type More = Partial<Pick<Case, 'hrefs' | 'onlyParse'>>;

/** A list without a fault. */
export const good = (name: string, value: unknown, hrefs: readonly string[] = [GOOD.url]): Case => ({
  name,
  value,
  problems: [],
  hrefs,
  onlyParse: false,
});

/** A list with faults, of which the good account is left unless it is said otherwise. */
export const bad = (name: string, value: unknown, problems: readonly string[], more: More = {}): Case => ({
  name,
  value,
  problems,
  hrefs: [GOOD.url],
  onlyParse: false,
  ...more,
});

/** The good account after a changed copy of it that must go; `problems` are placed in that copy. */
export const lost = (name: string, change: object, problems: readonly string[], more: More = {}): Case =>
  bad(name, listWith({accounts: [{...GOOD, ...change}, GOOD]}), problems.map(inFirst), more);

/** A changed copy of the good account that stays, without what is wrong in it. */
export const mended = (name: string, change: object, problems: readonly string[], more: More = {}): Case =>
  bad(name, listWith({accounts: [{...GOOD, ...change}]}), problems.map(inFirst), more);

const inFirst = (problem: string) => `accounts[0]${/^\S+ /.test(problem) ? '.' : ' '}${problem}`;
