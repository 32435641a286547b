import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import pkg from '../../package.json' with {type: 'json'};

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist));
const TRACKS = ['v1', pkg.version];
const isScript = (name: string) => /\.m?js$/.test(name);

describe('the addresses that pages embed', () => {
  for (const place of ['', 'demo/']) {
    it(`have the same scripts in v1 and in the version’s own folder: dist/${place}`, () => {
      const names = readdirSync(new URL(`${place}v1/`, dist));
      assert.ok(names.includes('official-accounts.js'));
      assert.deepEqual(readdirSync(new URL(`${place}${pkg.version}/`, dist)), names);
      for (const name of names.filter(isScript)) {
        for (const track of TRACKS) assert.ok(read(`${place}${track}/${name}`).equals(read(name)), `${track}/${name}`);
      }
    });
  }

  it('have files with the hashes in integrity.json, as otherwise a page with `integrity` would show nothing', () => {
    const hashes = JSON.parse(read('integrity.json').toString()) as Record<string, string>;
    const scripts = TRACKS.flatMap((track) =>
      readdirSync(new URL(`${track}/`, dist))
        .filter(isScript)
        .map((name) => `${track}/${name}`),
    );
    assert.deepEqual(new Set(Object.keys(hashes)), new Set(scripts));
    for (const [path, hash] of Object.entries(hashes)) {
      assert.equal(hash, `sha384-${createHash('sha384').update(read(path)).digest('base64')}`, path);
    }
  });

  it('have compressed copies with exactly the same contents', () => {
    for (const track of TRACKS) {
      for (const name of readdirSync(new URL(`${track}/`, dist)).filter(isScript)) {
        const path = `${track}/${name}`;
        // Compression gains nothing for smaller files.
        if (read(path).length < 1_024) continue;
        assert.ok(brotliDecompressSync(read(`${path}.br`)).equals(read(path)), `${path}.br`);
        assert.ok(gunzipSync(read(`${path}.gz`)).equals(read(path)), `${path}.gz`);
      }
    }
  });
});
