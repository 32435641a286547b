import {head, http} from '../helpers/tcp.ts';
import {FRESH, LAST_GOOD} from './fault.ts';
import {GOOD, newList} from './lists.ts';
import type {Bytes} from '../helpers/tcp.ts';
import type {Ending, Fault} from './fault.ts';
import type {FaultPage} from './fault-page.ts';

const status = (line: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  name: line.slice(0, 3),
  ends: LAST_GOOD,
  answer: http('', line, {'content-length': '0', ...headers}),
});

const redirect = (name: string, ends: Ending, location: (address: string) => string): Fault => ({
  name,
  ends,
  answer: (address) => http('', '302 Found', {'content-length': '0', location: location(address)}),
});

const long = {'content-length': '1000'};
const HALF = newList().slice(0, 100);
const HANG: Bytes = [{then: 'hang'}];

const OFFLINE = "Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});";

const setOnline = ({window}: FaultPage, isOnline: boolean): void => {
  Object.defineProperty(window.navigator, 'onLine', {configurable: true, value: isOnline});
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

/** What can go wrong between the browser and the lists' server. */
export const NETWORK: readonly Fault[] = [
  {name: 'DNS failure', ends: LAST_GOOD, lists: () => 'http://no-such-host.invalid/'},
  {name: 'refused', ends: LAST_GOOD, isClosed: true},
  // Firefox repeats the request by itself.
  {name: 'reset', ends: LAST_GOOD, answer: [{then: 'reset'}], requests: 40},
  {
    name: 'reset',
    variant: 'in the body',
    ends: LAST_GOOD,
    answer: [{send: head() + HALF, every: 100}, {then: 'reset'}],
  },
  {name: 'TLS error', ends: LAST_GOOD, lists: (address) => address.replace('http:', 'https:')},
  {name: 'hang before headers', ends: LAST_GOOD, answer: HANG},
  {name: 'hang mid-body', ends: LAST_GOOD, answer: [{send: head('200 OK', long) + HALF}, ...HANG]},
  {name: 'truncated', ends: LAST_GOOD, answer: [{send: head('200 OK', long) + HALF}]},
  {
    name: '1 B/s drip',
    ends: LAST_GOOD,
    answer: [{send: head()}, {send: ' ', times: 60, every: 1_000}, {send: newList()}],
  },
  status('204 No Content'),
  {...status('304 Not Modified'), name: '304 without cache'},
  redirect(
    'redirect to another origin',
    FRESH,
    (address) => address.replace('127.0.0.1', 'localhost') + 'elsewhere.json',
  ),
  {...redirect('redirect loop', LAST_GOOD, (address) => address + 'accounts.json'), requests: 200},
  status('400 Bad Request'),
  status('403 Forbidden'),
  status('404 Not Found'),
  status('410 Gone'),
  {...status('429 Too Many Requests', {'retry-after': '2'}), name: '429 with and without Retry-After', variant: 'with'},
  {...status('429 Too Many Requests'), name: '429 with and without Retry-After', variant: 'without'},
  status('500 Internal Server Error'),
  status('502 Bad Gateway'),
  status('503 Service Unavailable', {'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT'}),
  {name: 'no CORS header', ends: LAST_GOOD, answer: http(newList(), '200 OK', {'access-control-allow-origin': ''})},
  {
    name: 'offline then online',
    answer: [{then: 'reset'}],
    before: OFFLINE,
    first: LAST_GOOD,
    act: async (page) => {
      await page.answer(GOOD);
      setOnline(page, true);
    },
    ends: FRESH,
    // Firefox repeats the request by itself.
    requests: 40,
  },
  {name: 'offline then online', variant: 'only in the browser’s eyes', answer: GOOD, before: OFFLINE, ends: FRESH},
];
