import {expect} from 'chai';
import {fetchShared} from '../../src/loading/fetch-list.ts';
import {until} from '../helpers/blocks.ts';
import {json, logOf, put, serve} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const LIST = json({version: 1, accounts: []});
const {setTimeout: real} = window;

/** The delays before the retries, in milliseconds. The block actually waits for a hundredth of them. */
const pauses: number[] = [];

async function fetchOnce(answer: Answer): Promise<string[]> {
  const address = await serve({'list.json': answer});
  const url = address + 'list.json';
  const outcome = fetchShared(url).catch(() => undefined);
  await until('a further try is due', () => pauses.length);
  await put(url, LIST);
  await outcome;
  return await logOf(address);
}

const busy = (retryAfter: string, status = 503): Answer => ({status, headers: {'retry-after': retryAfter}});
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

describe('a server with Retry-After', () => {
  beforeEach(() => {
    pauses.length = 0;
    window.setTimeout = ((run: () => void, pause = 0) => {
      // The longest delay without Retry-After is a second; tests poll every 10 ms.
      if (pause > 10) pauses.push(pause);
      return real(run, pause > 10 ? pause / 100 + 50 : pause);
    }) as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = real;
  });

  // The additional delay keeps pages from returning at the same moment.
  const cases: readonly (readonly [said: string, answer: Answer, from: number, to: number])[] = [
    ['in 4 seconds', busy('4'), 4_000, 4_500],
    ['in 4 seconds, after 429 Too Many Requests', busy('4', 429), 4_000, 4_500],
    ['at a time 6 seconds from now', busy(inSeconds(6)), 4_500, 6_500],
    ['in ten seconds if it says an hour: no visitor waits longer', busy('3600'), 10_000, 10_500],
    ['in ten seconds if it says tomorrow', busy(inSeconds(86_400)), 10_000, 10_500],
  ];
  for (const [said, answer, from, to] of cases) {
    it(`gets the next request ${said}`, async () => {
      expect(await fetchOnce(answer)).to.deep.equal(['list.json', 'list.json']);
      expect(pauses[0]).to.be.within(from, to);
    });
  }

  for (const said of ['', '-5', 'soon', inSeconds(-60), 'NaN', '0']) {
    it(`gets the next request within half a second if the header is invalid: «${said}»`, async () => {
      const address = await serve({'list.json': busy(said)});
      await fetchShared(address + 'list.json').catch(() => undefined);
      // There are two retries, one of them too early to tell from the tests' own polling.
      for (const pause of pauses) expect(pause).to.be.at.most(1_000);
      expect(await logOf(address)).to.have.length(3);
    });
  }
});
