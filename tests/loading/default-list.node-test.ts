import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {bakedList, defaultAddress, setDefaultAddress} from '../../src/loading/default-list.ts';

describe('the address of the default list', () => {
  after(() => {
    setDefaultAddress('');
  });

  const addresses: readonly (readonly [script: string, list: string | undefined])[] = [
    ['https://a.example/official-accounts.js', 'https://a.example/accounts.json'],
    ['https://a.example/accounts/official-accounts.mjs?v=3', 'https://a.example/accounts/accounts.json'],
    ['https://a.example/accounts/v1/official-accounts.js', 'https://a.example/accounts/accounts.json'],
    ['https://a.example/1.2.0/official-accounts.js#x', 'https://a.example/accounts.json'],
    ['https://a.example/2026/official-accounts.js', 'https://a.example/2026/accounts.json'],
    ['https://a.example/bundle.js', undefined],
    ['https://a.example/min/?f=js/jquery.js,js/official-accounts.js', undefined],
    ['https://a.example/my-official-accounts.js', undefined],
    ['', undefined],
  ];
  for (const [script, list] of addresses) {
    it(`is ${list ?? 'unknown'} for a script at «${script}»`, () => {
      setDefaultAddress(script);
      assert.equal(defaultAddress(), list);
    });
  }

  it('isn’t needed to show the baked list', () => {
    assert.deepEqual(bakedList().problems, []);
    assert.equal(bakedList().list.accounts.length, 5);
  });
});
