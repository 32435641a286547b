import {en as list} from '../list-problems/messages-en.ts';
import type {FindingCode as ListFindingCode, FindingMessages, Message} from '../list-problems/messages-en.ts';

/** Findings of the command line only. */
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

export const en: FindingMessages<FindingCode> = {...list, findings: {...list.findings, ...findings}};
