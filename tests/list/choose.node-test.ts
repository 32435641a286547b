import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownAccounts} from '../../src/list/own.ts';
import {choose} from '../../src/list/select.ts';
import {accountsFrom, hrefsOf, telegram, vk} from './make.ts';
import type {Choice} from '../../src/list/select.ts';

const ALL: Choice = {only: [], exclude: [], levels: [], audience: []};
const OK = vk('ok', {network: 'ok', url: 'https://ok.ru/a'});
const WHATSAPP = vk('wa', {network: 'whatsapp', url: 'https://whatsapp.com/channel/1'});

describe('choose: what a page asks for', () => {
  const LISTED = accountsFrom(vk('vk'), telegram('tg'), OK, WHATSAPP);
  const NETWORKS: readonly (readonly [name: string, choice: Partial<Choice>, networks: readonly string[]])[] = [
    ['everything except WhatsApp, which needs a request', {}, ['vk', 'telegram', 'ok']],
    ['WhatsApp, if the page names it', {only: ['whatsapp']}, ['whatsapp']],
    ['only some networks', {only: ['ok', 'vk']}, ['vk', 'ok']],
    ['all except some networks', {exclude: ['telegram']}, ['vk', 'ok']],
    ['not a network that is both chosen and excluded', {only: ['vk', 'ok'], exclude: ['vk']}, ['ok']],
    ['no WhatsApp just because others are excluded', {exclude: ['vk', 'ok', 'telegram']}, []],
    ['a network without accounts', {only: ['dzen']}, []],
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
    ['accounts for parents, and accounts for everyone', {audience: ['parents']}, ['all', 'none', 'parents']],
    ['accounts for two audiences', {audience: ['teachers', 'parents']}, ['all', 'none', 'parents', 'staff']],
    ['accounts for students, though none names them', {audience: ['students']}, ['all', 'none']],
    ['accounts of one level, without those that have none', {levels: ['region']}, ['parents', 'staff']],
    ['accounts of two levels', {levels: ['federal', 'region']}, ['none', 'parents', 'staff']],
    ['accounts of one level for one audience', {levels: ['region'], audience: ['management']}, ['staff']],
  ];
  for (const [name, choice, names] of FOUND) {
    it(name, () =>
      assert.deepEqual(
        choose(CIRCLES, {...ALL, ...choice}).map(({handle}) => handle),
        names,
      ),
    );
  }

  it('filters the school’s own accounts by network, but not by level or audience', () => {
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
