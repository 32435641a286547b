import type {AdviceCode, FindingCode} from '../check/finding.ts';

/** What is wrong, and what to do about it; `{}` stands for what was found. */
export type Said = readonly [why: string, todo: string];

/** Every word of the command line in one language. `{}` stands for a value. */
export interface Words {
  readonly findings: Readonly<Record<FindingCode, Said>>;
  readonly advice: Readonly<Record<AdviceCode, string>>;
  /** Why a file or an address could not be read, by code; `other` for the rest. */
  readonly unreadable: Readonly<Record<string, string>> & {readonly other: string};
  /** Why a file could not be written, by Node's code; `other` for the rest. */
  readonly unwritable: Readonly<Record<string, string>> & {readonly other: string};
  /** What commander has against the arguments, by its codes. */
  readonly usage: Readonly<Record<string, string>> & {readonly other: string};
  /** Titles in the help, by commander's own. */
  readonly titles: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<HelpKey, string>>;
  readonly say: Readonly<Record<SayKey, string>>;
  /** The four questions of `new`. */
  readonly ask: Readonly<Record<AskKey, string>>;
}

export type HelpKey =
  | 'about'
  | 'examples'
  | 'help'
  | 'version'
  | 'lang'
  | 'new'
  | 'check'
  | 'publish'
  | 'page'
  | 'newFile'
  | 'newOwner'
  | 'newSite'
  | 'newAccounts'
  | 'newLevel'
  | 'force'
  | 'sources'
  | 'json'
  | 'links'
  | 'timeout'
  | 'at'
  | 'list'
  | 'out'
  | 'publishForce'
  | 'pageOut'
  | 'fragment'
  | 'inside';

export type SayKey =
  /** Behind the number of a line. */
  | 'column'
  | 'line'
  | 'problems'
  | 'good'
  | 'notes'
  | 'andMore'
  | 'seen'
  | 'seenNothing'
  | 'seenIncluded'
  | 'addLines'
  | 'ownLocation'
  | 'asking'
  | 'asked'
  | 'written'
  | 'published'
  | 'bytes'
  | 'kept'
  | 'mended'
  | 'tag'
  | 'inside'
  | 'notPublished'
  | 'notEmpty'
  | 'notAFolder'
  | 'exists'
  | 'noTerminal'
  | 'cancelled'
  | 'badAddress'
  | 'noList'
  | 'notIncluded'
  | 'damaged'
  | 'cannotWrite'
  | 'next';

export type AskKey =
  'intro' | 'owner' | 'ownerHint' | 'site' | 'siteHint' | 'accounts' | 'accountsHint' | 'level' | 'needed' | 'done';
