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

/** The host that a browser reads in the address; undefined if there is none. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

/** What holds for addresses that only look like a network's. */
export function pretendingHolds(holds: Holds): void {
  describe('a random host that only looks like a network’s', () => {
    it('is accepted only if the browser would go to that network', () => {
      holds(lookalike, ({url, network}) => {
        const checked = checkLink(url, network);
        if (typeof checked === 'string') return;
        assert.equal(wrongWith(new URL(url).href, network), '');
        assert.equal(hostOf(url), hostOf(checked.href));
      });
    });

    it('is accepted at most as a website, under its own name, if no network is given', () => {
      holds(lookalike, ({url}) => {
        const checked = checkLink(url);
        if (typeof checked === 'string') return;
        assert.equal(wrongWith(checked.href, checked.network), '');
        assert.equal(checked.site, checked.network.hosts.length ? '' : hostOf(url));
      });
    });

    it('is never in a list under a false network', () => {
      holds(fc.array(lookalike, {maxLength: 5}), (fakes) => {
        const accounts = fakes.map(({url, network: {id}}) => ({network: id, url, title: url}));
        const networks = [{id: 'primer', name: 'Пример', hosts: ['primer.example', 'xn--e1afmkfd.xn--p1ai']}];
        for (const {network, url} of parse({version: 1, accounts, networks}).list?.accounts ?? []) {
          const known = [...NETWORKS, ...networks].find(({id}) => id === network)!;
          assert.equal(wrongWith(url, known), '');
        }
      });
    });

    it('is never among the school’s own accounts under a false network, whatever part of the scheme is missing', () => {
      holds(lookalike, ({url}) => {
        for (const {href, network} of ownAccounts([{href: url, text: ''}], '', [])) {
          assert.equal(wrongWith(href, network), '');
        }
      });
    });

    it('is never accepted with characters that browsers drop or convert', () => {
      holds(lookalike, ({url, network}) => {
        if (typeof checkLink(url, network) !== 'string') assert.match(url, /^[^\s\\\p{Cc}\p{Cf}\p{Cs}]+$/u);
      });
    });

    it('really belongs to the network in some cases, but not in most: the tests above see both', () => {
      const shown = fc
        .sample(lookalike, {numRuns: 1000, seed: 12})
        .map(({url, network}) => typeof checkLink(url, network));
      const count = shown.filter((type) => type === 'object').length;
      assert.ok(count >= 20 && count <= 500);
    });
  });
}
