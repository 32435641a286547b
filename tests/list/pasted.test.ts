import {expect} from 'chai';
import {readPasted} from '../../src/list/pasted.ts';
import {toAccount} from '../../src/list/to-account.ts';
import {ADDRESS_FORMS} from '../../src/networks/address-forms/all.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {PASTED_FORMS} from './pasted-forms.ts';
import type {ReadAddress} from '../../src/list/to-account.ts';

/** The account that was pasted, or that the page belongs to. */
const accountOf = (found: ReadAddress): string | undefined =>
  found.kind === 'account' ? found.url : 'account' in found ? found.account : undefined;

describe('who pastes an address is told what it is', () => {
  for (const {pasted, kind, network, account} of PASTED_FORMS) {
    it(`${pasted.slice(0, 80)} is ${kind}${account === undefined ? '' : `: ${account}`}`, () => {
      const found = toAccount(pasted);
      expect(found.kind).to.equal(kind);
      expect(accountOf(found)).to.equal(account);
      if ('network' in found) expect(found.network.id).to.equal(network);
      // What is offered in its place is an account, and stays what it is.
      if (account !== undefined) expect(toAccount(account)).to.include({kind: 'account', url: account});
    });
  }
});

/** What was found in a text, a line each: the title, and the account's address or what else it is. */
const inWords = (text: string): string[] =>
  readPasted(text).map((found) => {
    const what = found.kind === 'not-an-address' ? `? ${found.text}` : (accountOf(found) ?? found.kind);
    return [found.title, what].filter(Boolean).join(' → ');
  });

describe('who pastes a text gets the accounts in it', () => {
  const TEXTS: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
    [
      'a message with addresses in sentences',
      'Мы в сети (https://vk.com/school12), t.me/school12 и на «max.ru/school12». Пишите на school12@edu.example!',
      ['https://vk.com/school12', 'https://t.me/school12', 'https://max.ru/school12'],
    ],
    [
      'rows of a table with titles first, of which one has no address',
      'Название\tСсылка\nШкола № 12\thttps://vk.com/school12\nЛицей «Радуга»\tok.ru/group1/topics\r\n',
      ['? Название\tСсылка', 'Школа № 12 → https://vk.com/school12', 'Лицей «Радуга» → https://ok.ru/group/1'],
    ],
    [
      'rows of a table with addresses first, numbers and empty cells',
      '1\thttps://vk.com/school12\t\tШкола № 12\n2\tt.me/s/radugaa\t\t"Лицей Радуга"',
      ['Школа № 12 → https://vk.com/school12', 'Лицей Радуга → https://t.me/radugaa'],
    ],
    [
      'a row with a title and several addresses: each has the title',
      'Школа № 12\tvk.com/school12\tt.me/school12',
      ['Школа № 12 → https://vk.com/school12', 'Школа № 12 → https://t.me/school12'],
    ],
    [
      'one account a line, the title before or after it',
      '1. Школа № 12 — https://vk.com/school12\n• Совет отцов: t.me/sovet_otcov\nhttps://ok.ru/raduga Лицей «Радуга»',
      [
        'Школа № 12 → https://vk.com/school12',
        'Совет отцов → https://t.me/sovet_otcov',
        'Лицей «Радуга» → https://ok.ru/raduga',
      ],
    ],
    [
      'a network’s name, which is no title',
      'ВКонтакте: https://vk.com/school12\nТелеграм\tt.me/school12',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'words that only say in which network an account is, which are no title either',
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
      'a message with the owner’s name in the line above the addresses',
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
      'several owners, each above the addresses up to the next one or an empty line, and networks in lines of their own',
      'Лицей «Луч»:\nВКонтакте\nhttps://vk.com/luch\nТелеграм:\nt.me/luch_school\nГимназия № 2\r\nvk.com/gimn2\r\n\r\nok.ru/gorod',
      [
        'Лицей «Луч» → https://vk.com/luch',
        'Лицей «Луч» → https://t.me/luch_school',
        'Гимназия № 2 → https://vk.com/gimn2',
        'https://ok.ru/gorod',
      ],
    ],
    [
      'greetings, requests and telephone numbers above addresses, which are no titles',
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
      'names, each of the network that is named before it',
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
      'addresses by commas, semicolons and colons, with no space between',
      'vk.com/otdel,t.me/otdel_news;school12.ru;ВК:vk.com/school12',
      ['https://vk.com/otdel', 'https://t.me/otdel_news', 'https://school12.ru/', 'https://vk.com/school12'],
    ],
    [
      'addresses that were pasted one at the end of the other',
      'https://vk.com/school12https://t.me/school12',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'what a word processor leaves: a parted scheme, no-break spaces, invisible characters',
      'https:// vk.com/school12\n\u00a0\u200bt.me/\u00adschool12\u00a0\u200b',
      ['https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'links of Markdown and HTML',
      '[Школа](https://vk.com/school12)\n<a href="https://t.me/school12">Телеграм</a>',
      ['Школа → https://vk.com/school12', 'https://t.me/school12'],
    ],
    [
      'posts and invites among accounts, each as what it is',
      'vk.com/wall-1_2\nhttps://t.me/+AbCdEf\nhttps://vk.cc/abc',
      ['https://vk.com/public1', 'invite', 'short-link'],
    ],
    [
      'a letter in which full stops and numbers are no addresses',
      'Занятия с 9.00 до 12.30, каб. 12.1, ул.Ленина и т.д.\nФайл plan.docx, п.1.2',
      ['? Занятия с 9.00 до 12.30, каб. 12.1, ул.Ленина и т.д.', '? Файл plan.docx, п.1.2'],
    ],
    ['addresses in Cyrillic', 'Наш сайт школа12.рф', ['Наш сайт → https://xn--12-6kc3bfr2e.xn--p1ai/']],
    ['nothing', ' \n\t\n', []],
    ['an address with a malformed %', 'https://vk.com/a%zz https://%zz/', ['https://vk.com/a%zz', '? https://%zz/']],
  ];
  for (const [name, text, found] of TEXTS) {
    it(name, () => expect(inWords(text)).to.deep.equal(found));
  }

  it('thirty addresses, in their order', () => {
    const addresses = Array.from({length: 30}, (_, index) => `https://vk.com/school_${index}`);
    for (const between of ['\n', ' ', ', ', ';'])
      expect(inWords(addresses.join(between)), JSON.stringify(between)).to.deep.equal(addresses);
  });

  it('and a long text in no time', () => {
    const words = 'Подписывайтесь, '.repeat(5000) + 'a.'.repeat(5000) + '@'.repeat(5000) + 'https://'.repeat(2000);
    const before = performance.now();
    expect(readPasted(words).length).to.be.greaterThan(0);
    expect(performance.now() - before).to.be.below(5000);
  });
});

describe('who looks for an account’s address is shown an example', () => {
  for (const {network, example} of ADDRESS_FORMS) {
    it(`${network}: ${example}`, () => {
      const found = toAccount(example.replace('…', ''));
      expect(found.kind).to.equal('account');
      expect('network' in found && found.network.id).to.equal(network);
    });
  }

  it('in each network that is shown, but feeds', () => {
    const shown = NETWORKS.filter(({refused, id}) => !refused && id !== 'rss').map(({id}) => id);
    expect(ADDRESS_FORMS.map(({network}) => network)).to.include.members(shown);
  });
});

describe('a list that names networks of its own', () => {
  const OWN = {id: 'sferum', name: 'Сферум', hosts: ['sferum.example']};

  it('has its addresses read by them', () => {
    expect(toAccount('m.sferum.example/school12', [OWN])).to.include({kind: 'account', network: OWN});
    expect(readPasted('Сферум: sferum.example/school12', [OWN])[0]).to.include({kind: 'account', network: OWN});
  });
});
