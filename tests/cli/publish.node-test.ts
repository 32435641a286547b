import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {brotliCompressSync, brotliDecompressSync, gunzipSync} from 'node:zlib';
import {goodList, makeFolder, run, toText} from './cli.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const TRACKS = ['v1', version];
const hashOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

describe('publishing a list', () => {
  let folder: ReturnType<typeof makeFolder>;
  let out = '';
  const at = (path: string) => join(out, path);
  const text = (path: string) => readFileSync(at(path), 'utf8');
  const publish = (list: unknown, ...args: string[]) =>
    run(['publish', folder.put('list.json', typeof list === 'string' ? list : toText(list)), '-o', out, ...args]);
  const files = () => readdirSync(out, {recursive: true}).map(String).sort();

  beforeEach(() => {
    folder = makeFolder();
    out = join(folder.path, 'public');
  });
  afterEach(() => {
    folder.remove();
  });

  it('writes both tracks, the unchanged list, its schema, and the demo', async () => {
    const ran = await publish(goodList());
    assert.equal(ran.code, 0, ran.err);
    for (const path of ['index.html', 'configure.js', 'accounts.json', 'account-list.schema.json', 'integrity.json'])
      assert.ok(existsSync(at(path)), path);
    for (const track of TRACKS)
      for (const name of ['official-accounts.js', 'official-accounts.mjs', `official-accounts-qr-${version}.js`])
        assert.ok(existsSync(at(`${track}/${name}`)), name);
    assert.equal(text('accounts.json'), toText(goodList()));
    assert.ok(!files().some((name) => /tmp|follow|social|share|like|widget|subscribe/i.test(name)));
  });

  it('replaces the default list in the scripts, in ASCII', async () => {
    await publish(goodList({title: 'Ёж — «Подписывайтесь» 😀 </script><!-- `${x}` \\ \u2028'}));
    for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
      const code = text(`v1/${name}`);

      assert.match(code, /^[\0-\x7f]*$/);
      assert.match(code, /https:\/\/vk\.com\/otdel/);
      assert.doesNotMatch(code, /195080976|bpshkola|<\/script|<!--/);
      const {length} = brotliCompressSync(code);
      assert.ok(length <= 21_504, `${name}: ${length}`);
    }
  });

  it('writes the package’s own files if the list is the package’s own', async () => {
    await publish(readFileSync('dist/accounts.json', 'utf8'));
    for (const name of ['official-accounts.js', 'official-accounts.mjs'])
      assert.equal(text(`v1/${name}`), readFileSync(`dist/${name}`, 'utf8'));
  });

  it('writes compressed copies with the same contents, but none of lists, which are edited in place', async () => {
    await publish(goodList());
    const packed = files().filter((name) => /\.(br|gz)$/.test(name));
    assert.ok(packed.length > 20);
    for (const name of packed) {
      const unpacked = name.endsWith('.br')
        ? brotliDecompressSync(readFileSync(at(name)))
        : gunzipSync(readFileSync(at(name)));
      assert.ok(unpacked.equals(readFileSync(at(name.slice(0, -3)))), name);
    }
    assert.ok(!packed.some((name) => name.includes('accounts.json')));
  });

  it('writes no compressed copy of an included list, and removes an older one', async () => {
    folder.put('region.json', toText(goodList()) + ' '.repeat(2_000));
    const list = goodList({include: ['region.json']});
    await publish(list);
    writeFileSync(at('region.json.gz'), 'old');
    await publish(list);
    assert.deepEqual(
      files().filter((name) => name.startsWith('region')),
      ['region.json'],
    );
  });

  it('writes server configurations: those that work in the folder, and those to install elsewhere', async () => {
    await publish(goodList());
    for (const name of ['.htaccess', 'web.config', 'server/nginx.conf', 'server/Caddyfile'])
      assert.ok(files().includes(join(...name.split('/'))), name);
  });

  it('writes the hash of each script', async () => {
    await publish(goodList());
    const hashes = JSON.parse(text('integrity.json')) as Record<string, string>;
    assert.equal(Object.keys(hashes).length, 8);
    for (const [path, hash] of Object.entries(hashes)) assert.equal(hash, hashOf(readFileSync(at(path))), path);
  });

  it('changes v1 the second time, but never a version: pages pin that one by its hash', async () => {
    await publish(goodList());
    const before = text(`${version}/official-accounts.js`);
    mkdirSync(at('0.0.9'));
    writeFileSync(at('0.0.9/official-accounts.js'), 'old');
    writeFileSync(
      at('integrity.json'),
      JSON.stringify({...JSON.parse(text('integrity.json')), '0.0.9/official-accounts.js': 'sha384-old'}),
    );
    const ran = await publish(goodList({revision: 2}));
    assert.equal(ran.code, 0, ran.err);
    assert.match(ran.out, /stays as it was/);
    assert.equal(text(`${version}/official-accounts.js`), before);
    assert.notEqual(text('v1/official-accounts.js'), before);
    assert.equal(text('0.0.9/official-accounts.js'), 'old');
    assert.match(text('integrity.json'), /sha384-old/);
    assert.ok(brotliDecompressSync(readFileSync(at(`${version}/official-accounts.js.br`))).equals(Buffer.from(before)));
  });

  it('keeps an old version that was put back, and compresses it again: pages that pin its hash go on working', async () => {
    await publish(goodList());
    const before = text(`${version}/official-accounts.js`);
    await publish(goodList({revision: 2}));
    for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
      const path = `${version}/${name}`;
      writeFileSync(at(path), before);
      // Compressed copies of a newer version, as after a release that was rolled back.
      writeFileSync(at(`${path}.br`), brotliCompressSync(readFileSync(at(`v1/${name}`))));
    }
    writeFileSync(at('integrity.json'), '{}');
    assert.equal((await publish(goodList({revision: 2}))).code, 0);
    for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
      const path = `${version}/${name}`;
      const integrity = JSON.parse(text('integrity.json')) as Record<string, string>;
      for (const bytes of [
        readFileSync(at(path)),
        brotliDecompressSync(readFileSync(at(`${path}.br`))),
        gunzipSync(readFileSync(at(`${path}.gz`))),
      ])
        assert.equal(integrity[path], hashOf(bytes), path);
    }
  });

  it('restores files that git or FTP has converted, and says that they did not match their hashes', async () => {
    await publish(goodList());
    const path = `${version}/official-accounts.js`;
    const before = text(path);
    writeFileSync(at(path), before.replaceAll('\n', '\r\n'));
    const {code, err} = await publish(goodList());
    assert.deepEqual([code, text(path) === before, /did not match its hashes/.test(err)], [0, true, true]);
  });

  it('leaves no compressed copy of a larger emblem, which servers would go on sending', async () => {
    const list = goodList({owner: {name: 'О', logo: 'emblem.svg'}});
    folder.put('emblem.svg', `<svg>${' '.repeat(2_000)}</svg>`);
    await publish(list);
    assert.ok(existsSync(at('emblem.svg.br')));
    folder.put('emblem.svg', '<svg/>');
    await publish(list);
    assert.deepEqual(
      files().filter((name) => name.startsWith('emblem')),
      ['emblem.svg'],
    );
  });

  it('copies the emblem from beside the list, and reports a missing one', async () => {
    const list = goodList({owner: {name: 'О', logo: './emblem.svg'}});
    const missing = await publish(list);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /emblem\.svg/);
    folder.put('emblem.svg', '<svg/>');
    assert.equal((await publish(list)).code, 0);
    assert.equal(text('emblem.svg'), '<svg/>');
  });

  it('writes nothing if the list has problems, unless forced', async () => {
    const list = goodList({accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}, {network: 'vk'}]});
    const {code, err, out: told} = await publish(list);
    assert.deepEqual([code, existsSync(out)], [1, false]);
    assert.match(told, /accounts\[1\]/);
    assert.match(err, /not made/);
    assert.equal((await publish(list, '--force')).code, 0);
    assert.equal((await publish('{"accounts": [', '--force')).code, 1);
  });

  it('doesn’t write into a folder that holds something else', async () => {
    mkdirSync(out);
    writeFileSync(at('index.html'), 'mine');
    const {code} = await publish(goodList());
    assert.deepEqual([code, text('index.html'), files()], [2, 'mine', ['index.html']]);
    assert.equal(
      (await run(['publish', join(folder.path, 'list.json'), '-o', join(folder.path, 'list.json')])).code,
      2,
    );
  });

  it('writes the links for inside an element, which a school’s server can insert', async () => {
    await publish(goodList());
    assert.match(text('inside.html'), /^<div slot="fallback">[^]*<a href="https:\/\/vk\.com\/otdel"[^]*<\/div>\n$/);
  });

  it('prints the tag for schools', async () => {
    const {out: told} = await publish(goodList(), '--at', 'https://accounts.example/x/accounts.json');
    assert.match(told, /src="https:\/\/accounts\.example\/x\/v1\/official-accounts\.js"/);
  });
});
