import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkLink} from '../../src/list/link.ts';
import {ownAccounts} from '../../src/list/own.ts';
import {parse} from '../../src/list/parse.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {lookalike} from './lookalikes.ts';
import {wrongWith} from './oracle.ts';
import type {Holds} from './holds.ts';

/** What the address is for a browser; undefined where it is nothing. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

/** What is true of addresses that only look like a network's. */
export function pretendingHolds(holds: Holds): void {
  describe('a host that only looks like a network’s, made up at random', () => {
    it('gets in only where the browser would go to that very network', () => {
      holds(lookalike, ({url, network}) => {
        const checked = checkLink(url, network);
        if (typeof checked === 'string') return;
        assert.equal(wrongWith(new URL(url).href, network), '');
        assert.equal(hostOf(url), hostOf(checked.href));
      });
    });

    it('is at most a website, under its own name, where no network is said', () => {
      holds(lookalike, ({url}) => {
        const checked = checkLink(url);
        if (typeof checked === 'string') return;
        assert.equal(wrongWith(checked.href, checked.network), '');
        assert.equal(checked.site, checked.network.hosts.length ? '' : hostOf(url));
      });
    });

    it('gets into no list', () => {
      holds(fc.array(lookalike, {maxLength: 5}), (fakes) => {
        const accounts = fakes.map(({url, network: {id}}) => ({network: id, url, title: url}));
        const networks = [{id: 'primer', name: 'Пример', hosts: ['primer.example', 'xn--e1afmkfd.xn--p1ai']}];
        for (const {network, url} of parse({version: 1, accounts, networks}).list?.accounts ?? []) {
          const known = [...NETWORKS, ...networks].find(({id}) => id === network)!;
          assert.equal(wrongWith(url, known), '');
        }
      });
    });

    it('gets into no school’s own accounts, whatever scheme it lacks', () => {
      holds(lookalike, ({url}) => {
        for (const {href, network} of ownAccounts([{href: url, text: ''}], '', [])) {
          assert.equal(wrongWith(href, network), '');
        }
      });
    });

    it('nothing that browsers drop or turn is in an address that got in', () => {
      holds(lookalike, ({url, network}) => {
        if (typeof checkLink(url, network) !== 'string') assert.match(url, /^[^\s\\\p{Cc}\p{Cf}\p{Cs}]+$/u);
      });
    });

    it('some of them do lead to the network, and most don’t: the tests above see both', () => {
      const shown = fc
        .sample(lookalike, {numRuns: 1000, seed: 12})
        .map(({url, network}) => typeof checkLink(url, network));
      const count = shown.filter((type) => type === 'object').length;
      assert.ok(count >= 20 && count <= 500);
    });
  });
}
