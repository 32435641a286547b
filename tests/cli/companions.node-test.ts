import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import sirv from 'sirv';
import {serveAt, shut} from '../helpers/listen.ts';
import {find} from '../helpers/system-packages.ts';
import {goodList, makeFolder, run, toText} from './cli.ts';

const AT = ['--at', 'https://accounts.example/lists/accounts.json'];
const withLogo = (logo: string) => goodList({owner: {name: 'О', logo}});

describe('publishing a list that refers to files beside it', () => {
  let folder: ReturnType<typeof makeFolder>;
  let out = '';
  const publish = (list: unknown, ...args: string[]) =>
    run(['publish', folder.put('list.json', toText(list)), '-o', out, ...args]);

  beforeEach(() => {
    folder = makeFolder();
    out = join(folder.path, 'public');
  });
  afterEach(() => {
    folder.remove();
  });

  for (const [logo, name] of [
    ['герб.svg', 'герб.svg'],
    ['%D0%B3%D0%B5%D1%80%D0%B1.svg', 'герб.svg'],
    ['наш%20герб.svg', 'наш герб.svg'],
    ['pictures/emblem.svg?v=2', 'pictures/emblem.svg'],
    ['/lists/emblem.svg', 'emblem.svg'],
  ] as const) {
    it(`copies the emblem ${logo} under the name that a server looks for`, async () => {
      mkdirSync(join(folder.path, 'pictures'));
      folder.put(name, '<svg/>');
      const {code, err} = await publish(withLogo(logo), ...AT);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(readFileSync(join(out, name), 'utf8'), '<svg/>');
    });
  }

  it('reports an emblem at the server’s root, which may be another folder', async () => {
    folder.put('emblem.svg', '<svg/>');
    for (const args of [[], AT]) {
      const {code, err} = await publish(withLogo('/emblem.svg'), ...args);
      assert.deepEqual(
        [code, /\/emblem\.svg was not copied/.test(err), existsSync(join(out, 'emblem.svg'))],
        [0, true, false],
      );
    }
  });

  it('reports an included list above the folder, and copies one beside it', async () => {
    folder.put('region.json', toText(goodList()));
    const {code, err} = await publish(goodList({include: ['../country.json', 'region.json']}));
    assert.deepEqual([code, /\.\.\/country\.json was not copied/.test(err)], [0, true]);
    assert.ok(existsSync(join(out, 'region.json')));
  });

  it('reports that a file of the demo already has the emblem’s name', async () => {
    folder.put('icon.svg', '<svg/>');
    const {code, err} = await publish(withLogo('icon.svg'));
    assert.deepEqual([code, /icon\.svg was not copied: the folder has another file/.test(err)], [1, true]);
  });

  for (const path of [
    ...['%2e%2e%2fsecret.svg', '..%5csecret.svg', 'a/../../secret.svg', '../../../etc/passwd', '/etc/passwd'],
    ...['.htaccess', '.git/x.json', 'run.php'],
  ]) {
    it(`copies nothing from outside the folder, and nothing that a server would execute: ${path}`, async () => {
      folder.put('secret.svg', 'secret');
      folder.put('run.php', 'secret');
      const {err} = await publish(withLogo(path));
      assert.match(err, /was not copied/);
      for (const name of ['secret.svg', 'passwd', 'run.php']) assert.ok(!existsSync(join(out, name)), name);
    });
  }

  describe('from a server', () => {
    let site: ReturnType<typeof makeFolder>;
    let origin = '';
    const server = createServer((request, response) => {
      if (request.url === '/x/page.svg') response.end('<!doctype html><title>Сайт</title>');
      else sirv(site.path, {dev: true})(request, response);
    });

    before(async () => {
      site = makeFolder();
      mkdirSync(join(site.path, 'x'));
      origin = await serveAt(server);
    });
    after(() => {
      shut(server);
      site.remove();
    });

    it('copies the emblem and the included lists from that server', async () => {
      const list = {...withLogo('герб.svg'), include: ['region.json', '../above.json']};
      writeFileSync(join(site.path, 'x/accounts.json'), toText(list));
      const emblem = '<?xml version="1.0"?><!-- Герб --><!DOCTYPE svg PUBLIC "" ""><svg/>';
      writeFileSync(join(site.path, 'x/герб.svg'), emblem);
      writeFileSync(join(site.path, 'x/region.json'), toText(goodList()));
      const {code, err} = await run(['publish', `${origin}/x/accounts.json`, '-o', out]);
      assert.deepEqual([code, /\.\.\/above\.json was not copied/.test(err)], [0, true], err);
      assert.equal(readFileSync(join(out, 'герб.svg'), 'utf8'), emblem);
      assert.ok(existsSync(join(out, 'region.json')));
    });

    it('reports a web page in the emblem’s place, or a missing emblem', async () => {
      for (const logo of ['page.svg', 'nothing.svg']) {
        writeFileSync(join(site.path, 'x/accounts.json'), toText(withLogo(logo)));
        const {code, err} = await run(['publish', `${origin}/x/accounts.json`, '-o', out]);
        assert.deepEqual([code, err.includes(`no file ${logo}`), existsSync(join(out, logo))], [1, true, false]);
      }
    });
  });

  const noGit = find('git') ? false : 'there is no git';
  it('keeps every hash valid through git on a machine that converts line endings', {skip: noGit}, async () => {
    await publish(goodList());
    const [site, copy] = [join(folder.path, 'site'), join(folder.path, 'copy')];
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=o', '-c', 'user.email=o@o.example', ...args], {
        stdio: 'pipe',
      });
    mkdirSync(site);
    // The owner's own rules are kept.
    mkdirSync(join(site, 'public'));
    writeFileSync(join(site, 'public/.gitattributes'), '*.js text\n*.psd binary');
    cpSync(join(out, 'accounts.json'), join(site, 'public/accounts.json'));
    cpSync(join(out, 'integrity.json'), join(site, 'public/integrity.json'));
    out = join(site, 'public');
    for (const revision of [2, 3]) assert.equal((await publish(goodList({revision}))).code, 0);
    assert.equal(readFileSync(join(out, '.gitattributes'), 'utf8'), '*.js text\n*.psd binary\n* -text\n');
    git('init', '-q', site);
    git('-C', site, 'add', '.');
    git('-C', site, 'commit', '-qm', 'site');
    git('clone', '-q', site, copy);
    const hashes = JSON.parse(readFileSync(join(copy, 'public/integrity.json'), 'utf8')) as Record<string, string>;
    assert.ok(Object.keys(hashes).length > 5);
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(join(copy, 'public', path));
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash, path);
    }
  });
});
