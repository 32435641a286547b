import {en as list} from '../list-problems/messages-en.ts';
import type {FindingCode as ListFindingCode, FindingMessages, Message} from '../list-problems/messages-en.ts';

/** The findings of the command line only. */
const findings = {
  // The block shows the list, but its owner can't want this; and invalid input of `new` and `publish`.
  'unknown-ending': ['no site’s name ends like this: {}', 'check for typos; a file name comes right after new'],
  'public-suffix': ['anybody can get a host under {}', 'name the site itself: name.{}'],
  'no-accounts': ['the list has no accounts', 'add some'],
  'no-owner': ['the list does not say who maintains it', 'add "owner": {"name": "…"}'],
  'no-revision': [
    'no revision: an old copy can’t be told from a new one',
    'add "revision": 1, and increase it with each change',
  ],
  'on-request': ['{} is shown only on sites that ask for it', 'no action needed'],
  'no-file': ['there is no file {} next to the list', 'put it there, or correct the path'],
  'not-copied': [
    '{} was not copied: it is outside the list’s folder, or neither an image nor a list',
    'check that it is on the server; --at tells where the list will be',
  ],
  'name-taken': ['{} was not copied: the folder has another file of that name', 'rename it'],

  // The server's response prevents pages from reading the list, or gives them an old one.
  status: ['the server answered {}', 'check the address and the file’s permissions'],
  'web-page': [
    'this is a web page, not the list: {}',
    'the server shows it for missing files or asks to sign in: put the list there, readable by everyone',
  ],
  'packed-unsaid': [
    'the response is compressed ({}) without a Content-Encoding header: it can’t be read',
    'have the server send the file as is, or name the compression',
  ],
  'plain-http': ['pages on https can’t read a list on http', 'turn on https'],
  redirect: ['redirects to {}', 'give pages that address directly'],
  'no-cors': ['no Access-Control-Allow-Origin: school sites can’t read the list', 'add the lines below'],
  'cors-other': ['Access-Control-Allow-Origin does not allow everyone: {}', 'it must be *, see the lines below'],
  'cors-twice': [
    'Access-Control-Allow-Origin is sent twice ({}): browsers refuse it',
    'remove one; with the lines below one remains',
  ],
  'redirect-without-cors': ['the redirect has no Access-Control-Allow-Origin: {}', 'remove it, or add the header'],
  'wrong-mime': ['the type is not application/json: {}', 'add the lines below'],
  'wrong-charset': ['the charset in the header is not utf-8: {}', 'add the lines below'],
  'no-caching': ['the server does not say how long to cache the list', 'add the lines below'],
  'cached-too-long': ['the list is cached too long: {}', 'five minutes are enough, see the lines below'],
  'not-stored': ['the list may not be cached ({}): every visit loads it again', 'allow 5 minutes, see the lines below'],
  'no-validator': ['neither ETag nor Last-Modified: an unchanged list is reloaded', 'turn one on (nginx: etag on)'],

  // Results of requesting the addresses of the list.
  'link-dead': ['no such account: {}', 'remove it; add a stolen address to withdrawn'],
  'link-moved': ['the account has moved: {}', 'write the new address, if it is the same account'],
  'link-unreachable': ['no response: {}', 'open it in a browser; check again later'],
  'link-unknown': ['can’t tell, the network turns programs away: {}', 'open it in a browser'],
} satisfies Record<string, Message>;

export type FindingCode = ListFindingCode | keyof typeof findings;

/** All messages of the command line. `{}` is a placeholder for a value. */
export const en = {
  findings: {...list.findings, ...findings},
  suggestions: list.suggestions,
  /** Why a file or an address can't be read, by Node's error code or by failure. */
  unreadable: {
    ENOENT: 'no such file',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'permission denied',
    timeout: 'the server did not answer in time',
    'no-such-host': 'no such server',
    refused: 'the server refuses connections',
    'bad-certificate': 'the server’s certificate is invalid: browsers won’t accept it either',
    'too-many-redirects': 'the redirects lead in circles',
    network: 'the connection was interrupted',
    other: 'it can’t be read',
  },
  /** Why a file can't be written, by Node's error code. */
  unwritable: {
    EXDEV: 'it is on another disk',
    EACCES: 'you may not write there',
    EPERM: 'the system does not allow it',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your disk quota is used up',
    ENOTDIR: 'its path leads through a file as if that were a folder',
    EISDIR: 'there is a folder of that name',
    EEXIST: 'something else of that name is there',
    EBUSY: 'it is in use, or mounted by itself',
    ENOENT: 'the link leads nowhere',
    ELOOP: 'links lead in circles',
    ENAMETOOLONG: 'the name is too long',
    'same-file': 'a link makes one file of two that differ',
    other: 'the system answers {}',
  },
  /** What is wrong with the arguments, by commander's error code. */
  usage: {
    'commander.unknownCommand': 'no such command',
    'commander.unknownOption': 'no such option',
    'commander.missingArgument': 'an argument is missing',
    'commander.excessArguments': 'too many arguments',
    'commander.optionMissingArgument': 'the option has no value',
    'commander.missingMandatoryOptionValue': 'an option is required',
    'commander.invalidArgument': 'this value is not allowed',
    other: 'not understood',
  },
  /** Commander's own headings in the help. */
  titles: {
    'Usage:': 'Usage:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Arguments:': 'Arguments:',
    '[options]': '[options]',
    '[command]': '[command]',
  },
  help: {
    about: 'For those who maintain a list of official accounts.',
    examples: 'Examples:',
    help: 'show this help',
    version: 'show the version',
    lang: 'language of the messages: ru or en',
    new: 'create a list from four questions or from options',
    check: 'check lists: files or addresses',
    publish: 'make the folder for a web server',
    page: 'make a page with the list, for sites without scripts and for search engines',
    newFile: 'where to write it (accounts.json)',
    newOwner: 'who maintains the list',
    newSite: 'the owner’s site',
    newAccounts: 'addresses of accounts',
    newLevel: 'whose accounts these are: school, municipal, region, federal',
    force: 'replace the file if it exists',
    sources: 'files or addresses of lists',
    json: 'print JSON',
    links: 'request each address of the list',
    timeout: 'how many seconds to wait for a response (10)',
    at: 'the address at which the list will be published',
    list: 'file or address of the list',
    out: 'the folder',
    publishForce: 'make it even if the list has problems or the folder has other files',
    pageOut: 'where to write it (printed by default)',
    fragment: 'only the list itself, to be pasted into a page',
    inside: 'only the links, to be put inside the element or a placeholder: they show until the script has loaded',
  },
  output: {
    problems: 'Problems: {}',
    good: 'No problems.',
    andMore: '… and {} more',
    preview: 'A school will see:',
    previewEmpty: 'A school will see nothing of this list.',
    previewIncluded: 'and the accounts of the included lists: {}',
    addLines: 'Add to {}:',
    existingLocation: 'If the file already has a location of its own, put them there, in place of similar lines.',
    checkingLinks: 'Checking addresses: {} of {}',
    checkedLinks: 'Addresses: {}. Alive: {}, dead: {}, moved: {}, unreachable: {}, can’t tell: {}',
    written: 'Written: {}',
    published: 'Done: {}. Put this folder on a web server.',
    size: 'The script with your list: {} bytes (brotli)',
    versionKept: '{}/ stays as it was: a version never changes, as pages may check its hash.',
    versionReplaced: '{}/ did not match its hashes and was replaced: pages that check a hash need the new one.',
    tag: 'For schools:',
    inside: 'The links to show until the script has loaded, and without it, are in {}; put them inside the element:',
    notPublished: 'The folder was not made: correct the problems (or add --force).',
    notEmpty: 'The folder {} has other files. Choose another one, or add --force.',
    notAFolder: '{} is not a folder.',
    exists: '{} exists already. Choose another name, or add --force.',
    noTerminal: 'Without a terminal no questions can be asked. Use the options --owner and --accounts.',
    cancelled: 'Cancelled, nothing was written.',
    noList: 'There is nothing to show.',
    notIncluded: 'An included list can’t be read, its accounts are not here: {}',
    damaged: 'The package official-accounts has unexpected files: {}. Reinstall it.',
    cannotWrite: '{} could not be written: {}',
    next: 'Next: official-accounts check {}',
  },
  /** The four questions of `new`. */
  questions: {
    intro: 'A new list of official accounts',
    owner: 'Who maintains the list?',
    ownerHint: 'Education department of the city of N',
    site: 'The owner’s site? (optional)',
    siteHint: 'https://…',
    accounts: 'Addresses of accounts, separated by spaces',
    accountsHint: 'https://vk.com/… https://t.me/…',
    level: 'Whose accounts are these?',
    required: 'Required',
    done: 'Done',
  },
};

/** The messages in one language. */
export type Messages = Omit<typeof en, 'findings'> & FindingMessages<FindingCode>;
