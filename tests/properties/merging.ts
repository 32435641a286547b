import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checkLink} from '../../src/list/link.ts';
import {ownAccounts} from '../../src/list/own.ts';
import {parse} from '../../src/list/parse.ts';
import {toEntries, byLevel} from '../../src/list/entries.ts';
import {accountsOf, choose, merge} from '../../src/list/select.ts';
import {localize, titleKey} from '../../src/list/text.ts';
import {wrongWith} from './oracle.ts';
import {spelt} from './spellings.ts';
import {choice, ownLinks, roughList} from './values.ts';
import type {Entry} from '../../src/list/entries.ts';
import type {Holds} from './holds.ts';

const lists = fc.array(roughList, {maxLength: 3}).map((values) => values.flatMap((value) => parse(value).list ?? []));
const own = ownLinks.map((links) => ownAccounts(links, 'Школа № 12', []));
const sources = fc.record({own, lists});
const language = fc.constantFrom('ru', 'en-GB', 'zh-Hant', '', '__proto__', 'constructor');

const keysOf = (accounts: readonly {key: string}[]) => accounts.map(({key}) => key);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const keyOf = (url: string): string => {
  const checked = checkLink(url);
  return typeof checked === 'string' ? '' : checked.key;
};

/** Entries with their links in an order that doesn't depend on the page. */
const sorted = (entries: readonly Entry[]) =>
  entries.map((entry) => ({
    ...entry,
    links: [...entry.links].sort((one, other) => (one.account.key < other.account.key ? -1 : 1)),
  }));

/** What holds for accounts once they are merged, chosen and grouped, whatever the lists were. */
export function mergingHolds(holds: Holds): void {
  describe('merge: with any lists', () => {
    it('each account belongs to its own network and appears once', () => {
      holds(sources, (all) => {
        const merged = merge(all.own, all.lists);
        assert.equal(merged.map(({href, network}) => wrongWith(href, network)).join(''), '');
        assert.deepEqual(unique(keysOf(merged)), keysOf(merged));
      });
    });

    it('accounts are in the order of their first appearance: the page’s, then each list’s, without withdrawn ones', () => {
      holds(sources, (all) => {
        const withdrawn = all.lists.flatMap((list) => (list.withdrawn ?? []).map(keyOf));
        const inOrder = unique(keysOf([...all.own, ...all.lists.flatMap(accountsOf)]));
        const left = inOrder.filter((key) => !withdrawn.includes(key));
        assert.deepEqual(keysOf(merge(all.own, all.lists)), left);
      });
    });

    it('accounts stay the same if they are merged again, with nothing or with the same lists', () => {
      holds(sources, (all) => {
        const listed = merge([], all.lists);
        assert.deepEqual(merge([], [...all.lists, ...all.lists]), listed);
        const merged = merge(all.own, all.lists);
        assert.deepEqual(keysOf(merge(merged, [])), keysOf(merged));
        const again = merge(merged, all.lists);
        assert.deepEqual(
          again.map(({href, title}) => [href, title]),
          merged.map(({href, title}) => [href, title]),
        );
      });
    });
  });

  describe('a withdrawn account, however it is spelled', () => {
    it('disappears from every list and from the school’s own accounts, and nothing else does', () => {
      const others = [
        {network: 'vk', url: 'https://vk.com/other', title: 'a'},
        {network: 'website', url: 'https://other.example/', title: 'b'},
      ];
      holds(fc.record({account: spelt, first: fc.boolean()}), ({account, first}) => {
        const {network, listed} = account;
        const target = {network, url: listed, title: 'c'};
        const [named, calling] = [
          parse({version: 1, accounts: [others[0], target, others[1]]}).list!,
          parse({version: 1, accounts: [], withdrawn: [account.withdrawn]}).list!,
        ];
        const mine = ownAccounts([{href: account.own, text: ''}], '', []);
        assert.deepEqual(keysOf(merge(mine, [named])), [keyOf(listed), 'vk.com/other', 'other.example']);
        const merged = merge(mine, first ? [calling, named] : [named, calling]);
        assert.deepEqual(keysOf(merged), ['vk.com/other', 'other.example']);
      });
    });
  });

  describe('a page’s choice of accounts', () => {
    const shown = fc.record({own, lists, choice, language});

    it('is a subset of all, in the same order, and choosing again doesn’t change it', () => {
      holds(shown, (all) => {
        const merged = merge(all.own, all.lists);
        const chosen = choose(merged, all.choice);
        assert.deepEqual(
          merged.filter((account) => chosen.includes(account)),
          chosen,
        );
        assert.deepEqual(choose(chosen, all.choice), chosen);
      });
    });

    it('yields entries in the order of their titles, with every chosen account once', () => {
      holds(shown, (all) => {
        const chosen = choose(merge(all.own, all.lists), all.choice);
        const entries = toEntries(chosen, all.choice.only, all.language);
        const titles = unique(chosen.map(({title}) => titleKey(localize(title, all.language).text)));
        assert.deepEqual(
          entries.map(({title}) => titleKey(title.text)),
          titles,
        );
        const linked = keysOf(entries.flatMap(({links}) => links.map(({account}) => account)));
        assert.deepEqual(linked.sort(), keysOf(chosen).sort());
      });
    });

    it('with `only` in another order changes nothing but the links within entries', () => {
      const permuted = choice.chain((one) =>
        fc.record({
          one: fc.constant(one),
          other: fc.shuffledSubarray([...one.only], {minLength: one.only.length}).map((only) => ({...one, only})),
        }),
      );
      holds(fc.record({own, lists, permuted, language}), (all) => {
        const merged = merge(all.own, all.lists);
        const [one, other] = [all.permuted.one, all.permuted.other].map((chosen) =>
          toEntries(choose(merged, chosen), chosen.only, all.language),
        );
        assert.deepEqual(sorted(other!), sorted(one!));
      });
    });

    it('grouped by level keeps the order of the entries', () => {
      holds(shown, (all) => {
        const entries = toEntries(choose(merge(all.own, all.lists), all.choice), all.choice.only, all.language);
        const groups = byLevel(entries);
        for (const {level, entries: some} of groups) {
          assert.deepEqual(
            entries.filter((entry) => entry.level === level),
            some,
          );
        }
        const grouped = groups.flatMap((group) => group.entries);
        assert.equal(grouped.length, entries.length);
      });
    });
  });
}
