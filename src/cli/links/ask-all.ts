import pLimit from 'p-limit';
import {toUrl} from '../../list/link.ts';
import {isRecord} from '../../list/read.ts';
import {SOMEWHERE_HOST} from '../check/check-list.ts';
import {positionOf} from '../../list-faults/position.ts';
import {ask} from './ask.ts';
import type {AccountList} from '../../list/model.ts';
import type {Finding, FindingCode} from '../check/finding.ts';
import type {Report} from '../check/check-source.ts';
import type {Asked} from './ask.ts';

/** At one time: more look like an attack. */
const AT_ONCE = 6;

/** Every address of a list that people or pages are sent to, once. */
export function addressesOf({accounts, owner, include = []}: AccountList): string[] {
  const included = include.filter((url) => !url.startsWith(SOMEWHERE_HOST));
  return [...new Set([...(owner?.url ? [owner.url] : []), ...accounts.map(({url}) => url), ...included])];
}

/** Asks all, a few at a time. */
export function askAll(addresses: readonly string[], onStep: () => void, timeout?: number): Promise<Asked[]> {
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    addresses.map((url) =>
      limit(async () => {
        const asked = await ask(url, timeout);
        onStep();
        return asked;
      }),
    ),
  );
}

const CODES: Readonly<Record<Exclude<Asked['state'], 'alive'>, FindingCode>> = {
  dead: 'link-dead',
  moved: 'link-moved',
  unreachable: 'link-unreachable',
  unknown: 'link-unknown',
};

/** What to tell of what was asked: nothing of what is alive. */
export const linkFindings = (asked: readonly Asked[], {bytes, value}: Pick<Report, 'bytes' | 'value'>): Finding[] =>
  asked.flatMap(({url, state, detail}): Finding[] =>
    state === 'alive'
      ? []
      : [
          {
            code: CODES[state],
            value: state === 'moved' ? `${url} → ${detail}` : `${url} (${detail})`,
            ...placeOf(url, value, bytes && new TextDecoder().decode(bytes)),
          },
        ],
  );

/** Where an address stands in the list as it was written. */
function placeOf(url: string, value: unknown, text = ''): Pick<Finding, 'at' | 'line' | 'column'> {
  const accounts = isRecord(value) && Array.isArray(value['accounts']) ? (value['accounts'] as unknown[]) : [];
  for (const [index, account] of accounts.entries()) {
    const written = isRecord(account) ? account['url'] : undefined;
    if (typeof written !== 'string' || toUrl(written)?.href !== url) continue;
    const offset = text.indexOf(JSON.stringify(written));
    return {at: `accounts[${index}].url`, ...(offset < 0 ? {} : positionOf(text, offset))};
  }
  return {at: ''};
}
