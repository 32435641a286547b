import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import pkg from '../../package.json' with {type: 'json'};

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist));

describe('the addresses that pages embed', () => {
  for (const place of ['', 'demo/']) {
    it(`hold the same scripts, in v1 and in the version’s own folder: dist/${place}`, () => {
      const names = readdirSync(new URL(`${place}v1/`, dist));
      assert.ok(names.includes('official-accounts.js'));
      assert.deepEqual(readdirSync(new URL(`${place}${pkg.version}/`, dist)), names);
      for (const name of names) {
        for (const track of ['v1', pkg.version]) {
          assert.ok(read(`${place}${track}/${name}`).equals(read(name)), `${track}/${name}`);
        }
      }
    });
  }
});
