import {expect} from 'chai';
import {partOf, partsOf, textsOf, until} from '../helpers/blocks.ts';
import {closeAll, openBlocks, put} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const TAG = '<script async charset="utf-8" src="v1/official-accounts.js" data-qr></script>';

async function openBlock(answers: Readonly<Record<string, Answer>>, classes = '') {
  const {block, address} = await openBlocks(`<body class="${classes}">${TAG}`, answers);
  const press = () => partOf(block, 'qr-button').click();
  return {block, press, address};
}

const {version} = (await (await fetch('/package.json')).json()) as {version: string};
const CODES = `v1/official-accounts-qr-${version}.js`;

describe('a visitor who opens the QR codes of a tag', () => {
  afterEach(closeAll);

  it('gets one for each account shown', async () => {
    const {block, press} = await openBlock({[CODES]: {dist: CODES, headers: {'content-type': 'text/javascript'}}});
    press();
    await until('the codes are open', () => block.shadowRoot!.querySelector('dialog[open]'));
    expect(block.shadowRoot!.querySelectorAll('dialog [part=code] svg')).to.have.length(5);
    expect(textsOf(block, 'code')[0]).to.contain('vk.com/public195080976');
  });

  it('hears their titles in the page’s language', async () => {
    const {block, press} = await openBlock({[CODES]: {dist: CODES, headers: {'content-type': 'text/javascript'}}});
    press();
    await until('the codes are open', () => block.shadowRoot!.querySelector('dialog[open]'));
    const titles = [...block.shadowRoot!.querySelectorAll('dialog b')];
    expect(titles.map((title) => title.closest('[lang]')!.getAttribute('lang'))).to.deep.equal(Array(5).fill('ru'));
  });

  it('gets the addresses if the codes can’t be loaded', async () => {
    const {block, press} = await openBlock({});
    press();
    await until('the message is shown', () => textsOf(block, 'status')[0]);
    expect(textsOf(block, 'status')).to.deep.equal(['Не удалось загрузить коды. Вот адреса.']);
    const seen = partsOf(block, 'address').filter((one) => one.offsetHeight > 0);
    expect(seen.map((one) => one.innerText)).to.deep.equal([
      'vk.com/public195080976',
      'vk.com/minprosvet',
      't.me/minprosrf',
      'ok.ru/minprosvet',
      't.me/bpshkola',
    ]);
  });

  it('gets them on the second or third try, once the server is back', async () => {
    const {block, press, address} = await openBlock({});
    for (let tries = 0; tries < 2; tries++) {
      press();
      await until('the message is shown', () => textsOf(block, 'status')[0]);
    }
    const codes = {dist: CODES, headers: {'content-type': 'text/javascript'}};
    await put(address + CODES, codes);
    await until('the codes are open', () => {
      if (!block.shadowRoot!.querySelector('dialog[open]')) press();
      return block.shadowRoot!.querySelector('dialog[open]');
    });
    expect(textsOf(block, 'status').filter(Boolean)).to.deep.equal([]);
  });

  it('gets them in the version for the visually impaired, too', async () => {
    const {block, press} = await openBlock({}, 'bvi-active');
    await until('the accounts are in the light DOM', () => block.querySelector('[part=link]'));
    press();
    await until('the addresses are there', () => block.innerText.includes('vk.com/public195080976'));
    expect(textsOf(block, 'status')).to.have.length(1);
  });
});
