import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownAccounts} from '../../src/list/own.ts';
import {choose} from '../../src/list/select.ts';
import {accountsFrom, hrefsOf, telegram, vk} from './make.ts';
import type {Choice} from '../../src/list/select.ts';

const ALL: Choice = {only: [], exclude: [], levels: [], audience: []};
const OK = vk('ok', {network: 'ok', url: 'https://ok.ru/a'});
const WHATSAPP = vk('wa', {network: 'whatsapp', url: 'https://whatsapp.com/channel/1'});

describe('choose: a page shows what it wants', () => {
  const LISTED = accountsFrom(vk('vk'), telegram('tg'), OK, WHATSAPP);
  const NETWORKS: readonly (readonly [name: string, choice: Partial<Choice>, networks: readonly string[]])[] = [
    ['all, but WhatsApp only on request', {}, ['vk', 'telegram', 'ok']],
    ['WhatsApp, where the page names it', {only: ['whatsapp']}, ['whatsapp']],
    ['only some networks', {only: ['ok', 'vk']}, ['vk', 'ok']],
    ['all but some', {exclude: ['telegram']}, ['vk', 'ok']],
    ['a network both wanted and unwanted is unwanted', {only: ['vk', 'ok'], exclude: ['vk']}, ['ok']],
    ['WhatsApp does not come back by leaving others out', {exclude: ['vk', 'ok', 'telegram']}, []],
    ['a network that no one has', {only: ['dzen']}, []],
  ];
  for (const [name, choice, networks] of NETWORKS) {
    it(name, () =>
      assert.deepEqual(
        choose(LISTED, {...ALL, ...choice}).map(({network}) => network.id),
        networks,
      ),
    );
  }

  const CIRCLES = accountsFrom(
    vk('all'),
    vk('none', {audience: [], level: 'federal'}),
    vk('parents', {audience: ['parents'], level: 'region'}),
    vk('staff', {audience: ['teachers', 'management'], level: 'region'}),
  );
  const FOUND: readonly (readonly [name: string, choice: Partial<Choice>, names: readonly string[]])[] = [
    ['for parents: what is for them, and what is for all', {audience: ['parents']}, ['all', 'none', 'parents']],
    ['for two circles', {audience: ['teachers', 'parents']}, ['all', 'none', 'parents', 'staff']],
    ['for students, whom none names', {audience: ['students']}, ['all', 'none']],
    ['of one level: an account of no level is of none', {levels: ['region']}, ['parents', 'staff']],
    ['of two levels', {levels: ['federal', 'region']}, ['none', 'parents', 'staff']],
    ['of a level and for a circle', {levels: ['region'], audience: ['management']}, ['staff']],
  ];
  for (const [name, choice, names] of FOUND) {
    it(name, () =>
      assert.deepEqual(
        choose(CIRCLES, {...ALL, ...choice}).map(({handle}) => handle),
        names,
      ),
    );
  }

  it('levels and audience don’t filter the school’s own accounts, networks do', () => {
    const links = ['https://vk.com/own', 'https://t.me/own', 'https://wa.me/79990000000'];
    const own = ownAccounts(
      links.map((href) => ({href, text: ''})),
      '',
      [],
    );
    const circles = {levels: ['federal'], audience: ['students']};
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles})), links.slice(0, 2));
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles, exclude: ['vk']})), [links[1]]);
    assert.deepEqual(hrefsOf(choose(own, {...ALL, ...circles, only: ['whatsapp', 'vk']})), [links[0], links[2]]);
  });
});
