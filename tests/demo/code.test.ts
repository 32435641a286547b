import {expect} from '@open-wc/testing';
import {readValues, toHash} from '../../demo/configure/address.ts';
import {tagOf, toColor, toPicture} from '../../demo/configure/code.ts';
import {isLocal, toFolder} from '../../demo/shared/folder.ts';
import {readOwn, toldOf} from '../../demo/configure/own.ts';
import type {Values} from '../../demo/configure/settings.ts';

const FOLDER = 'https://accounts.edu.example/';
const bare: Values = {...readValues(''), brand: ''};
const tag = (values: Partial<Values>): string => tagOf({...bare, ...values}, FOLDER);
const scriptOf = (text: string): HTMLScriptElement =>
  new DOMParser().parseFromString(text, 'text/html').querySelector('script')!;

describe('the code that a school takes', () => {
  it('is the bare tag where nothing is set', () => {
    expect(tag({})).to.equal(
      '<script async charset="utf-8" src="https://accounts.edu.example/v1/official-accounts.js"></script>',
    );
  });

  it('holds only what differs from what the block does by itself', () => {
    expect(tag({theme: 'dark', 'heading-level': '2', target: '_self', levels: ''})).to.equal(
      '<script async charset="utf-8" src="https://accounts.edu.example/v1/official-accounts.js" data-theme="dark"></script>',
    );
  });

  it('says nothing of the page and the width of the stage', () => {
    expect(tag({page: 'dark', width: '375'})).to.equal(tag({}));
  });

  it('keeps a name with quotes, angle brackets and ampersands what it is', () => {
    const brand = `Школа "Луч" & <b>'Мир'</b></script><script src=//evil.example>`;
    const text = tag({brand});
    expect(text.match(/<\/?script/g)).to.have.length(2);
    expect(scriptOf(text).dataset.brand).to.equal(brand);
  });

  it('puts https:// before links that were pasted without it', () => {
    expect(tag({own: ' vk.com/school12\n\nhttp://t.me/school12\r\nhttps://max.ru/x //ok.ru/y'})).to.contain(
      'data-own="https://vk.com/school12 https://t.me/school12 https://max.ru/x https://ok.ru/y"',
    );
    expect(tag({own: ' \n '})).to.equal(tag({}));
  });

  it('hides the heading where the switch is off, whatever stands in its field', () => {
    const {dataset} = scriptOf(tag({'heading-shown': 'no', heading: 'Мы здесь'}));
    expect(dataset.heading).to.equal('');
    expect(scriptOf(tag({heading: ' Мы здесь '})).dataset.heading).to.equal('Мы здесь');
  });

  it('names the example list by its full address', () => {
    expect(tag({list: 'example'})).to.contain('data-src="https://accounts.edu.example/example-list.json"');
  });

  it('takes a colour without its «#», and none that is no colour', () => {
    expect(toColor('1b5fa8')).to.equal('#1b5fa8');
    expect(toColor(' #ABC ')).to.equal('#ABC');
    expect(toColor('seagreen')).to.equal('seagreen');
    expect(tag({accent: 'синий'})).to.equal(tag({}));
  });

  it('takes a picture that any page can show, and nothing else', () => {
    expect(tag({logo: ' school12.ru/gerb.png '})).to.contain('data-logo="https://school12.ru/gerb.png"');
    expect(toPicture('data:image/gif;base64,R0lGODlhAQABAAAAACw=')).to.equal(
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    );
    for (const typed of ['', 'герб', 'gerb.png', '/gerb.png', 'http://school12.ru/gerb.png', 'data:text/html,x']) {
      expect(toPicture(typed), typed).to.equal('');
    }
    expect(tag({logo: 'герб'})).to.equal(tag({}));
  });
});

describe('own accounts as people type them', () => {
  const linksIn = (text: string): readonly string[] => readOwn(text).links;
  const toldIn = (text: string): string => toldOf(readOwn(text).faults);

  it('may have commas, semicolons and what comes along from a document between them', () => {
    expect(linksIn('vk.com/a, t.me/b;ok.ru/c\u200b;\nhttps://max.ru/d,')).to.deep.equal([
      'https://vk.com/a',
      'https://t.me/b',
      'https://ok.ru/c',
      'https://max.ru/d',
    ]);
  });

  it('go into the code without those that the block would not show', () => {
    const own = 'vk.com/school12\nфыва\nhttp://school12.ru\nfacebook.com/school12';
    expect(scriptOf(tag({own})).dataset.own).to.equal('https://vk.com/school12');
    expect(tag({own: 'фыва'})).to.equal(tag({}));
  });

  it('are told of by line and reason', () => {
    expect(toldIn('vk.com/school12\nschool12.ru/news')).to.equal('');
    expect(toldIn('vk.com/school12\n\nфыва')).to.equal('Строка 3: «фыва» — не ссылка');
    for (const [typed, reason] of [
      ['@school12', 'не ссылка'],
      ['javascript:alert(1)', 'не ссылка'],
      ['http://localhost/x', 'не ссылка'],
      ['http://school12.ru', 'адрес сайта должен начинаться с https://'],
      ['ftp://school12.ru/x', 'адрес сайта должен начинаться с https://'],
      ['school12@mail.ru', 'почта или адрес с портом, а нужна ссылка на страницу'],
      ['192.168.0.1/x', 'не адрес сайта в интернете'],
      ['vk.com', 'страница сети, а не аккаунт'],
      ['facebook.com/school12', 'сеть запрещённой в России компании Meta'],
      ['https://www.instagram.com/school12', 'сеть запрещённой в России компании Meta'],
      ['http://threads.net/@school12', 'сеть запрещённой в России компании Meta'],
      ['wa.me/79990000000', 'эту сеть блок показывает, только если её назвать в data-only'],
    ] as const) {
      expect(toldIn(typed), typed).to.equal(`Строка 1: «${typed}» — ${reason}`);
    }
  });

  it('are told of briefly, however many are wrong', () => {
    expect(toldIn('а б\nв\nг д').split('\n')).to.deep.equal([
      'Строка 1: «а» — не ссылка',
      'Строка 1: «б» — не ссылка',
      'Строка 2: «в» — не ссылка',
      'И ещё: 2',
    ]);
    expect(toldIn('я'.repeat(300))).to.equal(`Строка 1: «${'я'.repeat(40)}…» — не ссылка`);
  });
});

describe('a link to settings', () => {
  it('is empty where nothing was set', () => {
    expect(toHash(readValues(''))).to.equal('');
  });

  it('gives back what was set, and so a name that was emptied', () => {
    const values: Values = {
      ...readValues(''),
      brand: '',
      own: 'vk.com/a\nt.me/b&c',
      levels: 'school region',
      width: '512',
    };
    expect(readValues(toHash(values))).to.deep.equal(values);
  });

  it('sets nothing that does not exist', () => {
    const hash =
      '#theme=pink&page=../../evil&width=wide&levels=moon&heading-shown=maybe&src=https://evil.example&folder=x';
    expect(readValues(hash)).to.deep.equal(readValues(''));
  });
});

describe('the address where the files lie', () => {
  it('is found out from what people paste', () => {
    for (const typed of [
      'edu.example/block',
      'https://edu.example/block/',
      ' edu.example/block/v1/official-accounts.js?x#y',
      'https://edu.example/block/official-accounts.js',
    ]) {
      expect(toFolder(typed), typed).to.equal('https://edu.example/block/');
    }
    for (const typed of ['', ' ', 'https://', 'school', 'javascript:alert(1)', 'a b.example']) {
      expect(toFolder(typed), typed).to.equal(undefined);
    }
  });

  it('is only this machine’s where it says so', () => {
    for (const address of ['http://localhost:8000/', 'http://127.0.0.1/', 'http://[::1]/', 'file:///demo/index.html']) {
      expect(isLocal(new URL(address)), address).to.equal(true);
    }
    for (const address of ['https://edu.example/', 'https://localhost.edu.example/']) {
      expect(isLocal(new URL(address)), address).to.equal(false);
    }
  });
});
