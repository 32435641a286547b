import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import pkg from '../../package.json' with {type: 'json'};

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const FILES = ['server/nginx.conf', 'server/.htaccess', 'server/Caddyfile'];
const IIS = 'server/web.config';

describe('the server configurations', () => {
  for (const header of [
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
    'Cross-Origin-Resource-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Strict-Transport-Security',
  ]) {
    it(`send the same header on every server: ${header}`, () => {
      const form = new RegExp(`${header}"? (?:value=)?"([^"]+)"`);
      const values = [...FILES, IIS].map((path) => form.exec(read(path))?.[1]);
      assert.equal(new Set(values).size, 1, values.join());
      assert.ok(values[0]);
    });
  }

  it('use the max-ages of the table in docs/hosting.md', () => {
    const table = [...read('docs/hosting.md').matchAll(/^\| `.* \| `(max-age=[^`]+)` \|$/gm)].map(([, value]) => value);
    assert.equal(table.length, 3);
    for (const path of FILES) {
      for (const value of table) assert.ok(read(path).includes(`"public, ${value}"`), `${path}: ${value}`);
    }
    assert.ok(read('src/cli/server-config.ts').includes(`'public, ${table[0]}'`), 'the lines that check suggests');
  });

  it('name this version’s folder for IIS, and are valid for it', () => {
    assert.ok(read(IIS).includes(`<location path="${pkg.version}">`));
    // A comment must not contain two hyphens: IIS would respond with 500 to everything.
    for (const [, comment = ''] of read(IIS).matchAll(/<!--(.*?)-->/gs)) assert.doesNotMatch(comment, /--/);
    // IIS treats a setting that the whole server already has as an error: 500 for everything.
    for (const [, name = ''] of read(IIS)
      .replace(/<!--.*?-->/gs, '')
      .matchAll(/<add name="([^"]+)"/g))
      assert.ok(read(IIS).includes(`<remove name="${name}" />`), name);
    const open: string[] = [];
    for (const [, end, name = '', self] of read(IIS)
      .replace(/<!--.*?-->|<\?.*?\?>/gs, '')
      .matchAll(/<(\/?)([\w.]+)[^>]*?(\/?)>/g)) {
      if (end) assert.equal(open.pop(), name);
      else if (!self) open.push(name);
    }
    assert.deepEqual(open, []);
  });
});
