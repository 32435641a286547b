import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import file from '../fixtures/thirty.json' with {type: 'json'};
import {findPrinters, startSchool} from './printers.ts';
import type {Printer, School} from './printers.ts';

const TITLES = new Set(file.accounts.map(({title}) => title.ru));
const ADDRESSES = file.accounts.map(({url}) => url.replace(/^https:\/\/|\/$/g, ''));

/** Where a block renders: by default in its shadow root, with `inherit` in the light DOM. */
const BLOCKS = {
  'the one tag': '<script async src="/official-accounts.js" data-src="/thirty.json" data-limit="2"></script>',
  'a block in the page’s look': `<official-accounts src="/thirty.json" limit="2" theme="inherit" layout="icons"></official-accounts>
    <script async src="/official-accounts.js" data-define></script>`,
};

/** Lines break at the edge of the paper, even within an address. */
const packed = (words: string): string => words.replace(/\s+/g, '');

function expectAll(words: string): void {
  const paper = packed(words);
  const missing = [...TITLES, ...ADDRESSES].filter((one) => !paper.includes(packed(one)));
  assert.deepEqual(missing, [], 'missing on paper');
}

// Paper that a browser has really printed: a simulated event doesn't show what the browser waits for.
for (const {engine, start, skipButton} of findPrinters())
  describe(`a teacher who prints the page in ${engine} gets all accounts with their addresses`, () => {
    let school: School;
    let printer: Printer;

    before(async () => {
      school = await startSchool();
      printer = await start();
    });
    /** There are two on the screen again. */
    afterEach(async () => assert.deepEqual(await printer.seen(), {entries: 2, addresses: 0}));
    after(async () => {
      await printer.close();
      school.close();
    });

    for (const [what, block] of Object.entries(BLOCKS)) {
      it(`with the browser’s print command: ${what}`, async () => {
        await printer.open(school.put(block));
        assert.deepEqual(await printer.seen(), {entries: 2, addresses: 0});
        expectAll(await printer.print());
      });

      it(`with the page’s own button: ${what}`, {skip: skipButton}, async () => {
        await printer.open(school.put(block));
        assert.deepEqual(await printer.seen(), {entries: 2, addresses: 0});
        expectAll(await printer.press());
      });
    }
  });
