import {expect} from 'chai';
import {hasNoAddress, readPasted} from '../../src/list/pasted.ts';
import {toAccount} from '../../src/list/to-account.ts';
import {ADDRESS_FORMS} from '../../src/networks/address-forms/all.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {PASTED_FORMS} from './pasted-forms.ts';
import type {ReadAddress} from '../../src/list/to-account.ts';

/** The account that was pasted, or the one that the page belongs to. */
const accountOf = (found: ReadAddress): string | undefined =>
  found.kind === 'account' ? found.url : 'account' in found ? found.account : undefined;

describe('a pasted address', () => {
  for (const {pasted, kind, network, account} of PASTED_FORMS) {
    it(`${pasted.slice(0, 80)} is ${kind}${account === undefined ? '' : `: ${account}`}`, () => {
      const found = toAccount(pasted);
      expect(found.kind).to.equal(kind);
      expect(accountOf(found)).to.equal(account);
      if ('network' in found) expect(found.network.id).to.equal(network);
      // The suggested address must itself be an account, and stay the same.
      if (account !== undefined) expect(toAccount(account)).to.include({kind: 'account', url: account});
    });
  }
});

/** What was found in a text, one line each: the title, and the account's address or the kind of page. */
const inWords = (text: string): string[] =>
  readPasted(text).map((found) => {
    const what = found.kind === 'not-an-address' ? `? ${found.text}` : (accountOf(found) ?? found.kind);
    return [found.title, what].filter(Boolean).join(' → ');
  });

describe('a pasted text', () => {
  const TEXTS: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    [
      'yields addresses in the sentences of a message',
      'Мы в сети (https://vk.com/school12), t.me/school12 и на «max.ru/school12». Пишите на school12@edu.example!',
      ['https://vk.com/school12', 'https://t.me/school12', 'https://max.ru/school12'],
    ],
    [
      'yields rows of a table with titles first, one without an address',
      'Название\tСсылка\nШкола № 12\thttps://vk.com/school12\nЛицей «Радуга»\tok.ru/group1/topics\r\n',
      ['? Название\tСсылка', 'Школа № 12 → https://vk.com/school12', 'Лицей «Радуга» → https://ok.ru/group/1'],
    ],
    [
      'yields rows of a table with addresses first, numbers and empty cells',
      '1\thttps://vk.com/school12\t\tШкола № 12\n2\tt.me/s/radugaa\t\t"Лицей Радуга"',
      ['Школа № 12 → https://vk.com/school12', 'Лицей Радуга → https://t.me/radugaa'],
    ],
    [
      'gives the title of a row to each of its addresses',
      'Школа № 12\tvk.com/school12\tt.me/school12',
      ['Школа № 12 → https://vk.com/school12', 'Школа № 12 → https://t.me/school12'],
    ],
    [
      'yields one account per line, with the title before or after it',
      '1. Школа № 12 — https://vk.com/school12\n• Совет отцов: t.me/sovet_otcov\nhttps://ok.ru/raduga Лицей «Радуга»',
      [
        'Школа № 12 → https://vk.com/school12',
        'Совет отцов → https://t.me/sovet_otcov',
        'Лицей «Радуга» → https://ok.ru/raduga',
      ],
    ],
    [
      'doesn’t take a network’s name for a title',
      'ВКонтакте: https://vk.com/school12\nТелеграм\tt.me/school12',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'doesn’t take text around a network’s name for a title, either',
      [
        'и канал в MAX: https://max.ru/school12',
        'Наша группа ВКонтакте — vk.com/school12',
        'наша страница в Одноклассниках ok.ru/school12',
        't.me/school12 (официальный Телеграм-канал)',
        'в контакте: vk.com/school13',
      ].join('\n'),
      [
        'https://max.ru/school12',
        'https://vk.com/school12',
        'https://ok.ru/school12',
        'https://t.me/school12',
        'https://vk.com/school13',
      ],
    ],
    [
      'takes the line above the addresses of a message for their title',
      'Добрый день!\nУправление образования\nВК: https://vk.com/a\nТелеграм: t.me/b\nМАХ: https://max.ru/c\nС уважением, Анна',
      [
        '? Добрый день!',
        'Управление образования → https://vk.com/a',
        'Управление образования → https://t.me/b',
        'Управление образования → https://max.ru/c',
        '? С уважением, Анна',
      ],
    ],
    [
      'takes such a line for the title up to the next one or an empty line, even with networks on lines of their own',
      'Лицей «Луч»:\nВКонтакте\nhttps://vk.com/luch\nТелеграм:\nt.me/luch_school\nГимназия № 2\r\nvk.com/gimn2\r\n\r\nok.ru/gorod',
      [
        'Лицей «Луч» → https://vk.com/luch',
        'Лицей «Луч» → https://t.me/luch_school',
        'Гимназия № 2 → https://vk.com/gimn2',
        'https://ok.ru/gorod',
      ],
    ],
    [
      'doesn’t take greetings, requests and phone numbers above addresses for titles',
      'Уважаемые коллеги!\nvk.com/a\nНаши страницы:\nvk.com/b\nПросим добавить их в список\nvk.com/c\nтел. 8 (3822) 22-33-44\nvk.com/d',
      [
        '? Уважаемые коллеги!',
        'https://vk.com/a',
        '? Наши страницы:',
        'https://vk.com/b',
        '? Просим добавить их в список',
        'https://vk.com/c',
        '? тел. 8 (3822) 22-33-44',
        'https://vk.com/d',
      ],
    ],
    [
      'assigns lone names to the network that is named before them',
      '@school12\nВК: @school_12, Телеграм @school_tg\nРутуб @schoolru\nинстаграм @school12',
      [
        'https://t.me/school12',
        'https://vk.com/school_12',
        'https://t.me/school_tg',
        'https://rutube.ru/u/schoolru',
        'refused',
      ],
    ],
    [
      'yields addresses between commas, semicolons and colons without spaces',
      'vk.com/otdel,t.me/otdel_news;school12.ru;ВК:vk.com/school12',
      ['https://vk.com/otdel', 'https://t.me/otdel_news', 'https://school12.ru/', 'https://vk.com/school12'],
    ],
    [
      'splits addresses that were pasted without a separator',
      'https://vk.com/school12https://t.me/school12',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'tolerates what a word processor adds: a detached scheme, no-break spaces, invisible characters',
      'https:// vk.com/school12\n\u00a0\u200bt.me/\u00adschool12\u00a0\u200b',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'yields links from Markdown and HTML',
      '[Школа](https://vk.com/school12)\n<a href="https://t.me/school12">Телеграм</a>',
      ['Школа → https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'tells posts and invites from accounts',
      'vk.com/wall-1_2\nhttps://t.me/+AbCdEf\nhttps://vk.cc/abc',
      ['https://vk.com/public1', 'invite', 'short-link'],
    ],
    [
      'doesn’t take full stops and numbers in a letter for addresses',
      'Занятия с 9.00 до 12.30, каб. 12.1, ул.Ленина и т.д.\nФайл plan.docx, п.1.2',
      ['? Занятия с 9.00 до 12.30, каб. 12.1, ул.Ленина и т.д.', '? Файл plan.docx, п.1.2'],
    ],
    ['yields Cyrillic addresses', 'Наш сайт школа12.рф', ['Наш сайт → https://xn--12-6kc3bfr2e.xn--p1ai/']],
    ['yields nothing if it is blank', ' \n\t\n', []],
    [
      'tolerates a malformed % in an address',
      'https://vk.com/a%zz https://%zz/',
      ['https://vk.com/a%zz', '? https://%zz/'],
    ],
  ];
  for (const [name, text, found] of TEXTS) {
    it(name, () => expect(inWords(text)).to.deep.equal(found));
  }

  it('tells lines without an address from wrong addresses', () => {
    const lines = [
      'Здравствуйте!',
      'Название\tСсылка',
      'https://%zz/',
      't,me/school12',
      'vk.com/school12',
      'vk.com/feed',
    ];
    const wordsIn = readPasted(lines.join('\n')).filter(hasNoAddress);
    expect(wordsIn.map(({text}) => text)).to.deep.equal(['Здравствуйте!', 'Название\tСсылка']);
  });

  it('yields thirty addresses in their order', () => {
    const addresses = Array.from({length: 30}, (_, index) => `https://vk.com/school_${index}`);
    for (const between of ['\n', ' ', ', ', ';'])
      expect(inWords(addresses.join(between)), JSON.stringify(between)).to.deep.equal(addresses);
  });

  it('is read in no time, however long it is', () => {
    const words = 'Подписывайтесь, '.repeat(5000) + 'a.'.repeat(5000) + '@'.repeat(5000) + 'https://'.repeat(2000);
    const before = performance.now();
    expect(readPasted(words).length).to.be.greaterThan(0);
    expect(performance.now() - before).to.be.below(5000);
  });
});

describe('the example for an account’s address', () => {
  for (const {network, example} of ADDRESS_FORMS) {
    it(`${network}: ${example}`, () => {
      const found = toAccount(example.replace('…', ''));
      expect(found.kind).to.equal('account');
      expect('network' in found && found.network.id).to.equal(network);
    });
  }

  it('exists for each network that is shown, except feeds', () => {
    const shown = NETWORKS.filter(({refused, id}) => !refused && id !== 'rss').map(({id}) => id);
    expect(ADDRESS_FORMS.map(({network}) => network)).to.include.members(shown);
  });
});

describe('a list that describes its own networks', () => {
  const OWN = {id: 'sferum', name: 'Сферум', hosts: ['sferum.example']};

  it('gets addresses read by them', () => {
    expect(toAccount('m.sferum.example/school12', [OWN])).to.include({kind: 'account', network: OWN});
    expect(readPasted('Сферум: sferum.example/school12', [OWN])[0]).to.include({kind: 'account', network: OWN});
  });
});
