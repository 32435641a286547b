import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {UNKNOWN_LANGUAGE} from '../helpers/language.ts';
import {moment, until} from '../helpers/blocks.ts';
import {canCollect, countHeld} from '../leaks/memory.ts';
import {catchPrints, closeAll, CODES, code, openBlock} from './open-qr-codes.ts';
import type {Opened} from './open-qr-codes.ts';

const isHeld = () => getComputedStyle(document.documentElement).overflowY === 'hidden';

/** Expects the page to be restored after the dialog has closed. */
async function expectGone({dialog, root, block, opener}: Opened, sheets: number): Promise<void> {
  await until('the dialog is gone', () => !dialog());
  expect([...block.children].map(({localName}) => localName)).to.deep.equal(['button']);
  expect(root.adoptedStyleSheets.length).to.equal(0);
  expect(document.adoptedStyleSheets.length).to.equal(sheets);
  expect(isHeld()).to.be.false;
  expect(root.activeElement === opener, 'the focus is where it was').to.be.true;
}

describe('someone opens the QR codes', () => {
  afterEach(closeAll);

  it('sees the owner, network and address of each account', () => {
    const {parts} = openBlock([
      code('https://xn--80ak1aa.xn--p1ai/', {title: 'Минпросвещения', network: 'Сайт'}),
      code('https://t.me/a', {network: 'Telegram (@a)'}),
    ]);
    const words = parts('code').map((item) =>
      [...item.querySelectorAll('b, span')].map(({textContent}) => textContent),
    );
    expect(words[0]!.slice(0, 2)).to.deep.equal(['Минпросвещения', 'Сайт']);
    expect(words[0]![2]).to.match(/^[а-я]+\.рф$/);
    expect(words[1]).to.deep.equal(['Школа № 12', 'Telegram (@a)', 't.me/a']);
  });

  it('hears what has opened, with the focus on its heading', async () => {
    const opened = openBlock();
    const dialog = opened.dialog()!;
    expect(dialog.matches(':modal')).to.be.true;
    const heading = opened.root.getElementById(dialog.getAttribute('aria-labelledby')!)!;
    expect([heading.localName, heading.textContent]).to.deep.equal(['h2', 'Подписывайтесь']);
    expect(opened.root.activeElement === heading).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(opened.root.activeElement?.getAttribute('part')).to.equal('print-button');
    await sendKeys({press: 'Tab'});
    expect(opened.root.activeElement?.getAttribute('part')).to.equal('copy-button');
  });

  it('reaches every button with Tab', async () => {
    const {root, dialog} = openBlock([CODES[0]!]);
    const [close, ...others] = dialog()!.querySelectorAll('button');
    for (const button of others) {
      await sendKeys({press: 'Tab'});
      expect(root.activeElement === button, button.textContent).to.be.true;
    }
    // It comes before the heading.
    expect(close!.getAttribute('part')).to.equal('close-button');
    expect(close!.tabIndex).to.equal(0);
  });

  it('reads it in English, in Russian for an unknown language, and with the texts that the page has registered', () => {
    const close = ({parts}: Opened) => parts('close-button')[0]!.ariaLabel;
    expect(openBlock(CODES, {language: 'en'}).parts('copy-button')[0]!.textContent).to.equal('Copy');
    expect(openBlock(CODES, {language: 'constructor'}).parts('copy-button')[0]!.textContent).to.equal('Скопировать');
    const texts = {copy: 'Күчерү', close: 'Ябу', heading: 'нет'};
    const registered = openBlock(CODES, {language: UNKNOWN_LANGUAGE, texts});
    expect(registered.parts('copy-button')[0]!.textContent).to.equal('Күчерү');
    expect(registered.parts('close-button')[0]!.getAttribute('aria-label')).to.equal('Ябу');
    expect(registered.parts('print-button')[0]!.textContent).to.equal('Распечатать все');
    expect(registered.dialog()!.lang).to.equal(UNKNOWN_LANGUAGE);
    expect(close(registered)).to.not.equal('Закрыть');
  });

  it('gets one dialog, no matter how often the button is pressed', () => {
    const {open, block, dialog} = openBlock();
    const first = dialog();
    open();
    open();
    expect(block.querySelectorAll('dialog').length).to.equal(1);
    expect(dialog() === first).to.be.true;
  });

  it('gets a new one while the previous one is closing', async () => {
    const {open, block, dialog} = openBlock();
    dialog()!.close();
    open();
    expect(block.querySelectorAll('dialog').length).to.equal(1);
    await moment();
    expect(dialog()?.open).to.be.true;
    expect(isHeld()).to.be.true;
  });

  it('sees a title as plain text, whatever it contains', () => {
    const title = '<img src=x onerror="window.pwned=1">\u202Eabc';
    const {parts} = openBlock([code('https://vk.com/a', {title, titleLang: 'en', network: '<b>VK</b>'})]);
    const [item] = parts('code');
    expect(item!.querySelector('img') === null).to.be.true;
    const [name, network] = item!.querySelectorAll<HTMLElement>('b, span');
    expect([name!.textContent, name!.lang, network!.textContent]).to.deep.equal([title, 'en', '<b>VK</b>']);
    // A direction override in a title ends with the title.
    for (const words of [name!, network!]) expect(getComputedStyle(words).unicodeBidi).to.match(/isolate|plaintext/);
  });
});

describe('someone closes the QR codes', () => {
  afterEach(closeAll);
  let sheets: number;
  beforeEach(() => {
    sheets = document.adoptedStyleSheets.length;
  });

  const WAYS: Readonly<Record<string, (opened: Opened) => unknown>> = {
    'with Escape': () => sendKeys({press: 'Escape'}),
    'with Enter on the button': ({parts}) => {
      parts('close-button')[0]!.focus();
      return sendKeys({press: 'Enter'});
    },
    'by clicking the button': ({parts}) => parts('close-button')[0]!.click(),
    'by clicking outside': () => sendMouse({type: 'click', position: [2, 2]}),
  };
  for (const [way, close] of Object.entries(WAYS)) {
    it(way, async () => {
      const opened = openBlock();
      await close(opened);
      await expectGone(opened, sheets);
    });
  }

  it('but not with a click inside, or a selection that ends outside', async () => {
    const {dialog} = openBlock();
    const {x, y} = dialog()!.querySelector('b')!.getBoundingClientRect();
    const inside: [number, number] = [Math.ceil(x) + 4, Math.ceil(y) + 4];
    await sendMouse({type: 'click', position: inside});
    await sendMouse({type: 'move', position: inside});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [2, 2]});
    await sendMouse({type: 'up'});
    await moment();
    expect(dialog()?.open).to.be.true;
  });

  it('and they are garbage-collected', async function () {
    if (!canCollect) this.skip();
    const opened = openBlock();
    const refs: WeakRef<object>[] = [];
    for (let times = 0; times < 5; times++) {
      catchPrints(opened.root);
      opened.parts('print-button')[0]!.click();
      refs.push(new WeakRef(opened.dialog()!), new WeakRef(opened.dialog()!.querySelector('iframe')!));
      opened.parts('copy-button')[0]!.click();
      opened.dialog()!.close();
      await until('the dialog is gone', () => !opened.dialog());
      opened.open();
    }
    expect(await countHeld(refs)).to.equal(0);
  });

  it('and opens them again', async () => {
    const opened = openBlock();
    for (let times = 0; times < 3; times++) {
      opened.dialog()!.close();
      await expectGone(opened, sheets);
      opened.open();
      expect(opened.parts('code').length).to.equal(2);
    }
  });
});

describe('a page with an open QR code dialog', () => {
  afterEach(async () => {
    await closeAll();
    document.body.style.cssText = '';
    window.scrollTo(0, 0);
  });

  it('doesn’t scroll', async () => {
    document.body.style.height = '5000px';
    const width = document.body.offsetWidth;
    const opened = openBlock();
    window.scrollTo(0, 0);
    await sendMouse({type: 'move', position: [2, 2]});
    await sendKeys({press: 'PageDown'});
    await sendKeys({press: 'End'});
    await moment();
    expect(window.scrollY).to.equal(0);
    expect(isHeld()).to.be.true;
    if (CSS.supports('scrollbar-gutter: stable')) expect(document.body.offsetWidth, 'nothing moved').to.equal(width);
    opened.dialog()!.close();
    await until('the page can be scrolled', () => !isHeld());
  });

  for (const [what, spoil] of [
    ['removes the block', ({host}: Opened) => host.remove()],
    ['hides the block', ({host}: Opened) => (host.style.display = 'none')],
  ] as const) {
    it(`that ${what} becomes usable again`, async () => {
      const opened = openBlock();
      spoil(opened);
      await until('the page can be scrolled', () => !isHeld());
      expect(opened.dialog() === null).to.be.true;
    });
  }

  it('keeps style sheets that it adopts while the dialog is open', async () => {
    const own = new CSSStyleSheet();
    const opened = openBlock();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    opened.root.adoptedStyleSheets = [...opened.root.adoptedStyleSheets, own];
    opened.dialog()!.close();
    await until('the dialog is gone', () => !opened.dialog());
    expect(document.adoptedStyleSheets.includes(own)).to.be.true;
    expect(opened.root.adoptedStyleSheets.length).to.equal(1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  });
});
