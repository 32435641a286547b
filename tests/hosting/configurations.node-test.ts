import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import pkg from '../../package.json' with {type: 'json'};

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const FILES = ['server/nginx.conf', 'server/.htaccess', 'server/Caddyfile'];
const IIS = 'server/web.config';

describe('the configurations for servers', () => {
  for (const header of [
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
    'Cross-Origin-Resource-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Strict-Transport-Security',
  ]) {
    it(`send the same everywhere, whichever server an owner has: ${header}`, () => {
      const form = new RegExp(`${header}"? (?:value=)?"([^"]+)"`);
      const values = [...FILES, IIS].map((path) => form.exec(read(path))?.[1]);
      assert.equal(new Set(values).size, 1, values.join());
      assert.ok(values[0]);
    });
  }

  it('keep copies for as long as the table in docs/hosting.md says', () => {
    const table = [...read('docs/hosting.md').matchAll(/^\| `.* \| `(max-age=[^`]+)` \|$/gm)].map(([, value]) => value);
    assert.equal(table.length, 3);
    for (const path of FILES) {
      for (const value of table) assert.ok(read(path).includes(`"public, ${value}"`), `${path}: ${value}`);
    }
  });

  it('tell IIS of the folder of this version, which it must be told by name', () => {
    assert.ok(read(IIS).includes(`<location path="${pkg.version}">`));
    // Two hyphens may not stand in a comment: IIS would answer 500 for everything.
    for (const [, comment = ''] of read(IIS).matchAll(/<!--(.*?)-->/gs)) assert.doesNotMatch(comment, /--/);
    // What is set up for the whole server already, IIS takes for a fault: 500 for everything.
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
