import {expect} from 'chai';
import {pastedRows} from '../../demo/configure/pasted-rows.ts';
import {accountsIn, judge, toRows, toText} from '../../demo/configure/typed.ts';

const faultOf = (link: string, only = ''): string | undefined => judge({link, title: ''}, only).fault;

describe('own accounts as people type them', () => {
  it('appear in the code without those that the block would hide', () => {
    expect(accountsIn({own: 'vk.com/school12\nфыва\nhttp://school12.ru\nfacebook.com/school12\t'})).to.deep.equal([
      {href: 'https://vk.com/school12', title: '', network: 'ВКонтакте'},
    ]);
  });

  it('get https:// if it is missing, and instead of http:// on networks that support it', () => {
    const hrefs = accountsIn({own: 'vk.com/a\nhttp://t.me/b\nhttps://max.ru/c\n//ok.ru/d\nok.ru/e\u200b'}).map(
      ({href}) => href,
    );
    expect(hrefs).to.deep.equal([
      'https://vk.com/a',
      'https://t.me/b',
      'https://max.ru/c',
      'https://ok.ru/d',
      'https://ok.ru/e',
    ]);
  });

  it('show their network, or what is wrong with them', () => {
    expect(judge({link: 'max.ru/school12', title: 'Школа'})).to.deep.equal({
      account: {href: 'https://max.ru/school12', title: 'Школа', network: 'MAX'},
    });
    expect(judge({link: ' ', title: ''})).to.deep.equal({});
    expect(judge({link: '', title: 'Музей'}).fault).to.equal('Впишите ссылку');
    for (const [typed, reason] of [
      ['@school12', 'Это не ссылка'],
      ['javascript:alert(1)', 'Это не ссылка'],
      ['http://localhost/x', 'Это не ссылка'],
      ['http://school12.ru', 'Адрес сайта должен начинаться с https://'],
      ['ftp://school12.ru/x', 'Адрес сайта должен начинаться с https://'],
      ['school12@mail.ru', 'Это почта или адрес с портом, а нужна ссылка на страницу'],
      ['192.168.0.1/x', 'Это не адрес сайта в интернете'],
      ['vk.com', 'Это страница сети, а не аккаунт: нужна страница школы, например vk.com/school12'],
      ['facebook.com/school12', 'Сеть компании Meta, запрещённой в России: блок её не показывает'],
      ['http://threads.net/@school12', 'Сеть компании Meta, запрещённой в России: блок её не показывает'],
      ['wa.me/79990000000', 'WhatsApp виден, только если выбран в «Только эти сети»'],
    ] as const) {
      expect(faultOf(typed), typed).to.equal(reason);
    }
    expect(faultOf('wa.me/79990000000', 'vk whatsapp')).to.equal(undefined);
  });

  it('are filled in from a pasted message, with the title above the addresses', async () => {
    const title = 'Музей школы';
    expect(await pastedRows(`${title}\nВК: https://vk.com/museum12\nи канал в MAX: max.ru/museum12`)).to.deep.equal({
      rows: [
        {link: 'vk.com/museum12', title},
        {link: 'max.ru/museum12', title},
      ],
      skipped: [],
    });
  });

  it('get no row for the greeting of a pasted message: it is skipped, and named', async () => {
    const message =
      'Здравствуйте!\nНаш телеграм: t.me/school12 и вк vk.com/school12\nfacebook.com/school12\nЖдём всех!';
    expect(await pastedRows(message)).to.deep.equal({
      rows: [
        {link: 't.me/school12', title: ''},
        {link: 'vk.com/school12', title: ''},
        {link: 'facebook.com/school12', title: ''},
      ],
      skipped: ['Здравствуйте!', 'Ждём всех!'],
    });
  });

  it('keep a pasted text without any address, or with a wrong one, so that its row says what is wrong', async () => {
    expect(await pastedRows('Здравствуйте!\nЖдём всех!')).to.deep.equal({
      rows: [{link: 'Здравствуйте! Ждём всех!', title: ''}],
      skipped: [],
    });
    expect(await pastedRows('Здравствуйте!\nvk.com/school12\nt,me/school12')).to.deep.equal({
      rows: [
        {link: 'vk.com/school12', title: ''},
        {link: 't,me/school12', title: ''},
      ],
      skipped: ['Здравствуйте!'],
    });
  });

  it('are restored from the URL unchanged, even if it was written by hand', () => {
    const rows = [
      {link: 'vk.com/a', title: 'Наша школа'},
      {link: 'с пробелом', title: ''},
      {link: '', title: 'без ссылки'},
    ];
    expect(toRows(toText([...rows, {link: ' ', title: ''}]))).to.deep.equal(rows);
    expect(toRows('vk.com/a Наша школа\r\n\n t.me/b')).to.deep.equal([
      {link: 'vk.com/a', title: 'Наша школа'},
      {link: 't.me/b', title: ''},
    ]);
  });
});
