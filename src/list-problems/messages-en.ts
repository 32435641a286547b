import {PAGE_KINDS} from '../networks/address-forms/form.ts';
import {pageMessages} from './page-messages.ts';
import type {ProblemCode} from '../list/problem.ts';

/** What is wrong, and how to fix it. `{}` is a placeholder for the value that was found. */
export type Message = readonly [problem: string, fix: string];

/**
 * Everything that may be wrong with a list and its file. Each key is the code of a finding. A message fits into any
 * sentence: it starts in lower case and has no full stop.
 */
const findings = {
  // The file is not JSON.
  'empty-file': ['the file is empty', 'start with a new list (official-accounts new)'],
  'a-page': ['this is a web page, not a list', 'use the file accounts.json itself'],
  'a-picture': ['this is an image; a .json file is expected', 'check that this is the right file'],
  packed: ['the file is compressed (gzip): the block can’t read it', 'decompress it'],
  'an-archive': ['this is a document or an archive, not a list', 'use the file accounts.json'],
  'not-utf-8': [
    'the file is not UTF-8 but probably {}: the block can’t read it',
    'save it as UTF-8, for example in Notepad',
  ],
  'too-large': ['the file has {} KB: the block reads at most 64', 'shorten the texts, or split the list with include'],
  'far-too-large': ['the file is larger than 16 MB: it is not a list', 'check that this is the right file'],
  'too-deep': ['nested deeper than any list', 'check that this is the right file'],

  // The file's text is not JSON.
  'duplicate-key': ['the key “{}” appears twice: the last one counts', 'keep one'],
  comment: ['JSON has no comments: the block can’t read the file', 'remove it; put notes in source'],
  'stray-space': ['an invisible character or a no-break space: {}', 'remove it, or type a plain space'],
  'trailing-comma': ['extra comma: nothing follows it', 'remove it'],
  'extra-comma': ['extra comma', 'remove it'],
  'missing-comma': ['a comma is missing', 'add it'],
  'missing-colon': ['a colon is missing after the key', 'add it'],
  'missing-value': ['nothing follows the colon', 'add a value, or remove the key'],
  'wrong-quotes': ['these quotation marks mean nothing in JSON: {}', 'use straight double ones: "'],
  'inner-quotes': ['quotation marks inside a text end it: {}', 'use « », or put a \\ before each inner one'],
  'open-string': ['the text has no closing quotation mark: {}', 'add a " at its end'],
  'line-break': ['the text contains a line break', 'write it on one line'],
  tab: ['the text contains a tab', 'replace it with a space'],
  control: ['the text contains a control character', 'remove it: retype the text'],
  backslash: ['a backslash has another meaning in JSON: {}', 'write /, or double it: \\\\'],
  'not-closed': ['a bracket is not closed (its line and column): {}', 'close it here'],
  'extra-bracket': ['extra closing bracket: {}', 'remove it'],
  'before-start': ['there is something before the list: {}', 'the file must begin with {'],
  'after-end': ['there is something after the end of the list: {}', 'remove it; a file holds one list'],
  'leading-zero': ['a number can’t begin with 0: {}', 'remove the 0'],
  plus: ['a number can’t begin with a plus sign: {}', 'remove the +'],
  number: ['incomplete number: {}', 'write digits on both sides of the point'],
  'not-a-value': ['JSON has no such value: {}', 'write a number or a text, or remove the key'],
  'letter-case': ['this word must be in lower case: {}', 'write true, false or null'],
  'bare-key': ['the key has no quotation marks: {}', 'put it in straight ones: "'],
  unquoted: ['the text has no quotation marks: {}', 'put it in straight ones: "'],
  syntax: ['this is not JSON: {}', 'compare the line with those around it'],

  // Visitors would see garbled text.
  entity: ['an HTML code in place of a character is shown as is: {}', 'write the character itself, such as « or —'],
  tag: ['an HTML tag in a text is shown as is: {}', 'remove it: this is plain text'],
  mojibake: ['the text was garbled by a wrong encoding: {}', 'retype it'],
  'look-alike': [
    'this title only looks like another one: it has letters of a different alphabet: {}',
    'retype it in one keyboard layout',
  ],
  'nearly-same': ['almost the title of another row: {}', 'if the owner is the same, write both the same way'],
  'mixed-letters': ['Latin letters in a Cyrillic word: {}', 'retype the word in one keyboard layout'],

  // The block omits an address.
  'not-a-url': ['not an address: {}', 'copy the whole address from the browser, without spaces'],
  'not-https': ['the address does not start with https://: {}', 'write it with https://'],
  'user-or-port': ['the address has a user name, a password or a port: {}', 'remove it'],
  'refused-network': ['this network is never shown: {}', 'remove the entry (court ruling of 21.03.2022, 72-FZ)'],
  'foreign-host': ['not an address of this network: {}', 'correct the network or the address'],
  'not-an-account': [
    'a home page, a sign-in page or a redirect, not an account: {}',
    'open the account and copy its address',
  ],
  ...pageMessages((kind) => [
    `this is ${PAGE_KINDS[kind].en}, not an account: {}`,
    'open the account and copy its address',
  ]),

  // The block omits a value, or the whole list.
  'not-a-list': ['there is no list to show here', 'write an object whose accounts have at least one valid entry'],
  invalid: ['this value is not allowed: {}', 'correct it or remove it'],
  'unsafe-text': ['the text contains invisible control characters: {}', 'retype it; the block removes them'],
  missing: ['“{}” is required', 'add it'],
  'too-many': ['only the first {} are read, and there are more', 'shorten the list, or split it with include'],
  'unknown-key': ['the key “{}” is unknown and has no effect', 'remove it or correct it'],
  'newer-version': [
    'the list is newer than this program: {}',
    'update official-accounts; until then the list is read as far as possible',
  ],
  'unknown-network': ['unknown network: {}', 'correct it, or describe it in networks'],
  reserved: [
    'the name or host of another network, or a host that is not public: {}',
    'choose another; built-in networks need no description',
  ],
  duplicate: ['this is already in the list', 'keep one: only the first is shown'],
  'foreign-origin': ['the file is not on the list’s server: {}', 'put it next to the list'],
} satisfies Record<ProblemCode, Message> & Record<string, Message>;

/** What to write instead, more specific than the finding's general fix. */
const suggestions = {
  write: 'write {}',
  'write-host': 'write only the host: {}',
  'write-network': 'an address of {}: write that as its network',
  'write-key': 'did you mean {}?',
  refused: 'this network is never shown: remove the entry',
  'same-as': 'keep one; the first is on line {}',
  'one-of': 'one of: {}',
  'a-day': 'a calendar date: 2026-11-22',
  'a-color': 'a colour such as {}',
  'a-text': 'at most 300 characters, or texts by language: {"ru": "…", "en": "…"}',
  'an-id': 'Latin letters, digits and hyphens, such as {}',
  'an-address': 'a string such as {}',
  'a-number': 'a whole number such as {}',
  'an-icon': 'one SVG path on a 24×24 grid, such as {}',
  'a-list': 'items in square brackets: {}',
  'an-object': 'an object: {}',
};

export type FindingCode = keyof typeof findings;
export type SuggestionCode = keyof typeof suggestions;

/** The messages of one language. */
export interface FindingMessages<Code extends string = FindingCode> {
  readonly findings: Readonly<Record<Code, Message>>;
  readonly suggestions: Readonly<Record<SuggestionCode, string>>;
}

export const en: FindingMessages = {findings, suggestions};
