import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {goodList, makeFolder, run, toText} from './cli.ts';

const folder = makeFolder();
after(folder.remove);

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)> " ' & <!--`;

describe('a list as a page for sites without scripts', () => {
  it('has each account with its name, its address and its owner', async () => {
    const {code, out} = await run(['page', 'dist/accounts.json'], {lang: 'ru_RU.UTF-8'});
    assert.equal(code, 0);
    assert.match(out, /^<!DOCTYPE html>\n<html lang="ru">/);
    assert.match(out, /<title>Подписывайтесь<\/title>/);
    for (const url of ['https://vk.com/public195080976', 'https://t.me/minprosrf', 'https://ok.ru/minprosvet'])
      assert.ok(out.includes(`<a href="${url}" rel="noopener">`), url);
    assert.match(out, /Список ведёт Департамент/);
  });

  it('tells search engines which accounts are whose', async () => {
    const {out} = await run(['page', 'dist/accounts.json', '--fragment', '--lang', 'ru']);
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(out)?.[1] ?? '';
    const data = JSON.parse(json) as {'@context': string; '@graph': {name: string; sameAs: string[]}[]};
    assert.equal(data['@context'], 'https://schema.org');
    const ministry = data['@graph'].find(({name}) => name === 'Минпросвещения России');
    assert.deepEqual(ministry?.sameAs, [
      'https://vk.com/minprosvet',
      'https://t.me/minprosrf',
      'https://ok.ru/minprosvet',
    ]);
    assert.doesNotMatch(out, /<html|<body/);
  });

  it('shows the accounts of included lists after the list’s own, as a school sees them', async () => {
    const account = (name: string, title = name) => ({network: 'vk', url: `https://vk.com/${name}`, title});
    mkdirSync(join(folder.path, 'область'), {recursive: true});
    folder.put(
      'область/список.json',
      toText(
        goodList({
          owner: {name: 'Область'},
          accounts: [account('oblast', 'Область'), account('otdel', 'Чужое'), account('stolen')],
          include: ['ministry.json'],
        }),
      ),
    );
    folder.put('область/ministry.json', toText(goodList({accounts: [account('ministry')]})));
    folder.put('city.json', toText(goodList({accounts: [account('city')]})));
    const file = folder.put(
      'own.json',
      toText(goodList({withdrawn: ['https://vk.com/stolen'], include: ['область/список.json', './city.json?v=2']})),
    );
    const {code, out, err} = await run(['page', file, '--lang', 'ru']);
    assert.deepEqual([code, err], [0, '']);
    const links = [...out.matchAll(/<a href="https:\/\/vk\.com\/(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual(links, ['otdel', 'oblast', 'city'], 'one level deep, each account once, no withdrawn ones');
    assert.match(out, /Список ведёт Отдел образования/);
    assert.doesNotMatch(out, /Чужое/);
    assert.match(out, /"sameAs":\["https:\/\/vk\.com\/oblast"\]/);
    const told = await run(['check', file, '--lang', 'ru']);
    assert.match(told.out, /и аккаунты включённых списков: .*city\.json/);
  });

  it('reports an included list that can’t be read, and is written without it', async () => {
    const include = ['nowhere.json', '/root.json', 'https://list.invalid/accounts.json', 'bad.json'];
    folder.put('bad.json', '{');
    const {code, out, err} = await run(['page', folder.put('own2.json', toText(goodList({include}))), '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(out, /vk\.com\/otdel/);
    for (const path of include) assert.ok(err.includes(path), path);
  });

  it('never executes anything from the list', async () => {
    const title = {ru: HOSTILE, [`x" onclick="alert(1)`]: HOSTILE};
    const list = goodList({
      title: HOSTILE,
      owner: {name: HOSTILE},
      accounts: [{network: 'vk', url: 'https://vk.com/a?b="><script>', title, description: {'x"><script>': HOSTILE}}],
    });
    const {out} = await run(['page', folder.put('hostile.json', toText(list))]);
    assert.equal(out.match(/<script/g)?.length, 1);
    assert.equal(out.match(/<\/script/g)?.length, 1);
    assert.doesNotMatch(out, /<img|<!--| onclick="/);
  });

  it('is written completely or not at all', async () => {
    const file = join(folder.path, 'deep', 'accounts.html');
    const {code, out} = await run(['page', 'dist/accounts.json', '-o', file]);
    assert.deepEqual([code, out], [0, '']);
    assert.match(readFileSync(file, 'utf8'), /<\/html>\n$/);
    assert.deepEqual(readdirSync(join(folder.path, 'deep')), ['accounts.html']);
    const bad = await run(['page', folder.put('bad.json', '{}'), '-o', file + '2']);
    assert.deepEqual([bad.code, existsSync(file + '2')], [1, false]);
  });
});
