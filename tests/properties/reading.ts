import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkLink} from '../../src/list/link.ts';
import {ownAccounts} from '../../src/list/own.ts';
import {parse} from '../../src/list/parse.ts';
import {networkById} from '../../src/networks/find.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {wrongWith} from './oracle.ts';
import {address, anything, ownLinks, roughList, source} from './values.ts';
import type {Holds} from './holds.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const wanted = fc.option(fc.constantFrom(...NETWORKS, {id: 'primer', name: 'Пример', hosts: ['primer.example']}), {
  nil: undefined,
});

/** What holds for `parse`, `checkLink` and `ownAccounts`, whatever their input is. */
export function readingHolds(holds: Holds): void {
  describe('parse: any file', () => {
    it('is read without an exception, and reported if it is not a list', () => {
      holds(fc.record({value: anything, from: source}), ({value, from}) => {
        const {list, problems} = parse(value, from);
        assert.equal(Boolean(list) || problems.at(-1)?.code === 'not-a-list', true);
      });
    });

    it('with broken fields yields only accounts that belong to their own networks', () => {
      holds(fc.record({value: roughList, from: source}), ({value, from}) => {
        const {list} = parse(value, from);
        for (const {network, url} of list?.accounts ?? []) {
          const own = list?.networks?.find(({id}) => id === network) ?? networkById(network);
          assert.equal(own ? wrongWith(url, own) : `${network} is unknown`, '');
        }
      });
    });

    it('never gives a list’s own network a host of a built-in one', () => {
      holds(roughList, (value) => {
        for (const {hosts} of parse(value).list?.networks ?? []) {
          assert.equal(hosts.map((host) => wrongWith(`https://${host}/`, {id: 'primer', hosts: []})).join(''), '');
        }
      });
    });

    it('yields a list that is read again without problems and without changes', () => {
      holds(fc.record({value: roughList, from: source}), ({value, from}) => {
        const {list} = parse(value, from);
        if (list) assert.deepEqual(parse(list, from), {list, problems: []});
      });
    });

    it('yields a list that survives JSON', () => {
      holds(fc.record({value: roughList, from: source}), ({value, from}) => {
        const {list} = parse(value, from);
        if (list) assert.deepEqual(parse(JSON.parse(JSON.stringify(list)), from).list, list);
      });
    });

    it('is never changed by reading it', () => {
      holds(fc.record({value: roughList, from: source}), ({value, from}) => {
        const before = JSON.stringify(value);
        parse(value, from);
        assert.equal(JSON.stringify(value), before);
      });
    });

    it('yields only days with four-digit years, as the format requires', () => {
      holds(roughList, (value) => {
        const {list} = parse(value);
        const days = [list?.updated, ...(list?.accounts ?? []).map(({verifiedAt}) => verifiedAt)];
        for (const day of days.filter((one) => one !== undefined)) assert.match(day, DAY);
      });
    });
  });

  describe('checkLink: any address', () => {
    it('is rejected with a code, or belongs to the given network', () => {
      holds(fc.record({url: address, network: wanted}), ({url, network}) => {
        const checked = checkLink(url, network);
        if (typeof checked === 'string') return;
        assert.equal(wrongWith(checked.href, checked.network), '');
        if (network) assert.equal(checked.network, network);
      });
    });

    it('is accepted again in its checked form, as the same account', () => {
      holds(fc.record({url: address, network: wanted}), ({url, network}) => {
        const checked = checkLink(url, network);
        if (typeof checked === 'string') return;
        assert.deepEqual(checkLink(checked.href, network), checked);
        const again = checkLink(checked.href);
        assert.ok(typeof again !== 'string');
        assert.deepEqual([again.key, again.href], [checked.key, checked.href]);
      });
    });
  });

  describe('ownAccounts: any links of a page', () => {
    it('are shown if they belong to their network, or reported as a problem', () => {
      holds(fc.record({links: ownLinks, brand: fc.string()}), ({links, brand}) => {
        const problems: {at: string}[] = [];
        const accounts = ownAccounts(links, brand, problems as Parameters<typeof ownAccounts>[2]);
        assert.equal(accounts.length + problems.length, links.length);
        for (const {href, network} of accounts) assert.equal(wrongWith(href, network), '');
      });
    });
  });
}
