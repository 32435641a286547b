import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ownAccounts} from '../../src/list/own.ts';
import type {Problem} from '../../src/list/problem.ts';

const own = (href: string, text = '', brand = '') => ownAccounts([{href, text}], brand, [])[0];

describe('ownAccounts: the title of a school’s own account', () => {
  const BRAND = 'Школа № 12';
  const TITLES: readonly (readonly [name: string, text: string, brand: string, title: unknown])[] = [
    ['the link’s text', 'Совет старшеклассников', BRAND, 'Совет старшеклассников'],
    ['the school’s name if there is no text', '', BRAND, BRAND],
    ['the same for a link of white space, as editors leave it', ' \n\u00A0 ', BRAND, BRAND],
    ['the school’s name if the text only names the network', 'ВКонтакте', BRAND, BRAND],
    ['the same in another language and case', ' vk ', BRAND, BRAND],
    ['the same as people say it', 'ВК', BRAND, BRAND],
    ['the text if it names another network', 'Telegram', BRAND, 'Telegram'],
    ['«ours», if nothing else is known', '', '', {ru: 'Наши аккаунты', en: 'Our accounts'}],
    ['the same for a link whose text is only the network’s name', 'VK', '', {ru: 'Наши аккаунты', en: 'Our accounts'}],
    ['a text over several lines becomes one line', 'Школа\n      № 12', '', 'Школа № 12'],
  ];
  for (const [name, text, brand, title] of TITLES) {
    it(name, () => assert.deepEqual(own('https://vk.com/school12', text, brand)?.title, title));
  }
});

describe('ownAccounts: what a school’s page may link to', () => {
  it('recognizes the network from the host', () => {
    const networks = [
      'https://vk.com/a',
      'https://m.ok.ru/a',
      'https://t.me/a',
      'https://max.ru/a',
      'https://school12.example/',
    ];
    assert.deepEqual(
      networks.map((href) => own(href)?.network.id),
      ['vk', 'ok', 'telegram', 'max', 'website'],
    );
  });

  it('gives an account the level of a school, and marks it as own', () => {
    const {level, own: isOwn, href} = own('https://vk.com/school12')!;
    assert.deepEqual([level, isOwn, href], ['school', true, 'https://vk.com/school12']);
  });

  it('accepts an address without a scheme, as on old sites, and with white space around it', () => {
    assert.equal(own('//vk.com/school12')?.href, 'https://vk.com/school12');
    assert.equal(own('\n  https://vk.com/school12 ')?.href, 'https://vk.com/school12');
  });

  it('accepts an address as people type it', () => {
    for (const href of [
      'vk.com/school12',
      'www.vk.com/school12',
      'http://vk.com/school12',
      'HTTPS://VK.com/school12',
      'https://vk.com/school12.',
      'vk.com/school12,',
      '\u200bhttps://vk.com/\u00adschool12\u200b;\ufeff',
    ]) {
      assert.equal(own(href)?.key, 'vk.com/school12', href);
    }
  });

  it('doesn’t take a page of the school’s own site for an account', () => {
    for (const href of ['news.html', 'about/vk.com', './vk.com', 'http://school12.example/'])
      assert.equal(own(href), undefined, href);
  });

  it('drops and reports invalid links, and keeps the others', () => {
    const problems: Problem[] = [];
    const hrefs = [
      'https://vk.com/school12',
      'http://school12.example/',
      'http://vk.com/old-page',
      'javascript:alert(1)',
      'https://www.instagram.com/school12',
      'https://vk.com/',
      '/news',
      '#top',
      'mailto:school@school12.example',
      'https://ok.ru/school12',
    ];
    const accounts = ownAccounts(
      hrefs.map((href) => ({href, text: ''})),
      '',
      problems,
    );
    assert.deepEqual(
      accounts.map(({href}) => href),
      ['https://vk.com/school12', 'https://vk.com/old-page', 'https://ok.ru/school12'],
    );
    assert.deepEqual(problems, [
      {at: 'http://school12.example/', code: 'not-https'},
      {at: 'javascript:alert(1)', code: 'not-https'},
      {at: 'https://www.instagram.com/school12', code: 'refused-network'},
      {at: 'https://vk.com/', code: 'not-an-account'},
      {at: '/news', code: 'not-a-url'},
      {at: '#top', code: 'not-a-url'},
      {at: 'mailto:school@school12.example', code: 'not-https'},
    ]);
  });
});
