import {blocksOf, isSettled, moment, until} from '../helpers/blocks.ts';
import {http} from '../helpers/tcp.ts';
import {FRESH, LAST_GOOD, NO_COPY} from './fault.ts';
import {newList, storeCopy, STORED} from './lists.ts';
import {reload} from './open-fault.ts';
import type {Ending, Fault} from './fault.ts';
import type {FaultPage} from './fault-page.ts';

const DOWN = http('', '404 Not Found', {'content-length': '0'});

/** Storage matters while the server is down; while it is up, a visitor sees the new list anyway. */
const upAndDown = (fault: Omit<Fault, 'ends'>, down: Ending): Fault[] => {
  const variantOf = (server: string) => [fault.variant, server].filter(Boolean).join(', ');
  return [
    {...fault, variant: variantOf('server up'), ends: FRESH},
    {...fault, variant: variantOf('server down'), answer: DOWN, ends: down},
  ];
};

/** Instead of the copies of both lists. */
const stored =
  (text: string, time?: number | string) =>
  (lists: string): string =>
    storeCopy(lists + 'accounts.json', text, time) + storeCopy(lists + 'list.json', text, time);

/** As many copies of other lists as are kept in total. */
const crowd = (text: string, time: number | string): string =>
  Array.from({length: 8}, (_, index) => storeCopy(`https://lists.example/${index}.json`, text, time)).join('');

/** Visits the page again, with the server down. */
const visitAgain = async (page: FaultPage): Promise<void> => {
  await page.answer(DOWN);
  await reload(page);
};

/** In milliseconds. */
const TEN_YEARS = 10 * 365 * 24 * 3_600_000;
const shiftClock = (shift: number): string =>
  `Date.now = (function (now) { return function () { return now() + ${shift}; }; })(Date.now);`;

/** Fills storage to the last character. */
const FILL = `for (var size = 1 << 20, count = 0; size; size >>= 1) {
  try { for (;;) localStorage.setItem('full ' + size + ' ' + count++, 'x'.repeat(size)); } catch (error) {}
}`;

const POISON = newList({
  revision: Number.MAX_SAFE_INTEGER,
  accounts: [
    'javascript:alert(1)',
    'https://vk.com.evil.example/a',
    'https://vk.com/away.php?to=https://evil.example',
  ].map((url) => ({network: 'vk', url, title: 'Подделка'})),
});

/** Another tab with the same page, and another visit. */
async function openSecondTab(page: FaultPage): Promise<void> {
  const second = page.frame.cloneNode() as HTMLIFrameElement;
  const loaded = new Promise((resolve) => second.addEventListener('load', resolve));
  page.frame.after(second);
  await loaded;
  await until('the blocks of the other tab are settled', () => {
    const blocks = blocksOf(second.contentDocument!);
    return blocks.length === 3 && blocks.every(isSettled);
  });
  second.contentWindow?.localStorage.setItem('of another tab', '1');
  await visitAgain(page);
  second.remove();
}

/** While a page is open, its storage is emptied; hours later its list has expired, and no newer one is available. */
async function clearAndAge({window, document, answer}: FaultPage): Promise<void> {
  window.localStorage.clear();
  await answer(DOWN);
  const {now} = Date;
  (window as unknown as {Date: DateConstructor}).Date.now = () => now() + 24 * 3_600_000;
  document.dispatchEvent(new Event('visibilitychange'));
  await moment();
}

/** What the browser's storage and clock can do wrong. */
export const STORAGE_AND_CLOCK: readonly Fault[] = [
  ...upAndDown({name: 'storage throws', variant: 'to a page in a sandbox', sandbox: 'allow-scripts'}, NO_COPY),
  ...upAndDown(
    {
      name: 'storage throws',
      variant: 'from every method',
      before: `['getItem', 'setItem', 'removeItem', 'key'].forEach(function (name) {
        Storage.prototype[name] = function () { throw new DOMException('', 'SecurityError'); };
      });`,
    },
    NO_COPY,
  ),
  ...upAndDown(
    {name: 'null', before: "Object.defineProperty(window, 'localStorage', {configurable: true, value: null});"},
    NO_COPY,
  ),
  ...upAndDown({name: 'quota', stored: () => FILL}, LAST_GOOD),
  ...upAndDown({name: 'corrupt entry', variant: 'cut off', stored: stored(STORED.slice(0, 50))}, NO_COPY),
  ...upAndDown({name: 'corrupt entry', variant: 'empty', stored: stored('', "''")}, NO_COPY),
  ...upAndDown({name: 'corrupt entry', variant: 'null', stored: stored('null')}, NO_COPY),
  ...upAndDown({name: 'corrupt entry', variant: 'poisoned', stored: stored(POISON)}, NO_COPY),
  {
    name: 'corrupt entry',
    variant: 'of eight other lists, next visit',
    stored: () => crowd('', "'?'"),
    first: FRESH,
    act: visitAgain,
    ends: FRESH,
    requests: 6,
  },
  ...upAndDown(
    {
      name: 'entry of a newer version',
      stored: (lists) => stored(POISON)(lists).replaceAll('official-accounts/1', 'official-accounts/2'),
    },
    LAST_GOOD,
  ),
  {name: 'two tabs', first: FRESH, act: openSecondTab, ends: FRESH, requests: 6},
  ...upAndDown({name: 'clock ±10 years', variant: 'ahead', before: shiftClock(TEN_YEARS)}, LAST_GOOD),
  ...upAndDown({name: 'clock ±10 years', variant: 'behind', before: shiftClock(-TEN_YEARS)}, LAST_GOOD),
  ...upAndDown(
    {name: 'future timestamp', stored: stored(STORED, `Date.now() + ${TEN_YEARS}`)},
    {...LAST_GOOD, without: LAST_GOOD.with},
  ),
  {
    name: 'future timestamp',
    variant: 'of eight other lists, next visit',
    stored: () => crowd(STORED, `Date.now() + ${TEN_YEARS}`),
    first: FRESH,
    act: visitAgain,
    ends: FRESH,
    requests: 6,
  },
  {name: 'cache cleared mid-run', first: FRESH, act: clearAndAge, ends: FRESH, requests: 6},
];
