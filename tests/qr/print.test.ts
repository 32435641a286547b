import {expect} from 'chai';
import {until} from '../helpers/blocks.ts';
import {catchPrints, closeAll, code, CODES, openBlock, readSvg} from './open-qr-codes.ts';
import type {Opened} from './open-qr-codes.ts';

const {print} = window;
let pages = 0;

/** Returns the frame that «Распечатать все» prints. */
async function printAll({parts, root}: Opened): Promise<Document> {
  const printed = catchPrints(root);
  parts('print-button')[0]!.click();
  await until('something is printed', () => printed.length);
  return printed[0]!.document;
}

describe('someone prints the QR codes', () => {
  beforeEach(() => {
    pages = 0;
    window.print = () => pages++;
  });
  afterEach(async () => {
    window.print = print;
    await closeAll();
  });

  it('gets all of them on one sheet, with name, network and address, and nothing else from the page', async () => {
    const sheet = await printAll(openBlock());
    expect(sheet.title).to.equal('Подписывайтесь');
    expect(sheet.documentElement.lang).to.equal('ru');
    expect([...sheet.querySelectorAll('h2, span, b')].map(({textContent}) => textContent)).to.deep.equal([
      'Подписывайтесь',
      'Школа № 12',
      'Школа № 12',
      'ВКонтакте',
      'vk.com/school12',
      'Минпросвещения России',
      'Telegram',
      't.me/minprosrf',
    ]);
    const sources = [...sheet.querySelectorAll('svg')].map((svg) => new XMLSerializer().serializeToString(svg));
    expect(await Promise.all(sources.map(readSvg))).to.deep.equal(CODES.map(({href}) => href));
    expect(pages, 'the page itself is not printed').to.equal(0);
  });

  it('gets no buttons, black on white, and a size that a phone can scan from a wall', async () => {
    const sheet = await printAll(openBlock(CODES, {}, 'dark'));
    const view = sheet.defaultView!;
    const {color, backgroundColor} = view.getComputedStyle(sheet.body);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    for (const button of sheet.querySelectorAll('button'))
      expect(view.getComputedStyle(button).display).to.equal('none');
    const millimetres = (parseFloat(view.getComputedStyle(sheet.querySelector('svg')!).width) / 96) * 25.4;
    expect(millimetres).to.be.at.least(50);
  });

  it('gets three per row on A4, none split across pages', async () => {
    const opened = openBlock(Array.from({length: 7}, (_, at) => code(`https://vk.com/school${at}`)));
    const sheet = await printAll(opened);
    // As wide as A4 without its margins.
    Object.assign(opened.dialog()!.querySelector('iframe')!.style, {width: '186mm', height: '2000px'});
    await until('the frame is wide enough', () => sheet.defaultView!.innerWidth > 600);
    const tops = [...sheet.querySelectorAll('li')].map((item) => Math.round(item.getBoundingClientRect().top));
    expect(new Set(tops.slice(0, 3)).size).to.equal(1);
    expect(new Set(tops).size).to.equal(3);
    for (const item of sheet.querySelectorAll('li')) {
      const {breakInside, display} = sheet.defaultView!.getComputedStyle(item);
      expect([breakInside, display]).to.deep.equal(['avoid', 'inline-flex']);
    }
  });

  it('prints again without a second frame', async () => {
    const opened = openBlock();
    await printAll(opened);
    await printAll(opened);
    expect(opened.dialog()!.querySelectorAll('iframe').length).to.equal(1);
    opened.dialog()!.close();
    await until('the dialog is gone', () => !opened.dialog());
    expect(opened.root.querySelector('iframe') === null).to.be.true;
  });

  it('gets the address of an account whose code can’t be made', async () => {
    const sheet = await printAll(openBlock([code('https://example.ru/' + 'a'.repeat(3000))]));
    expect(sheet.body.textContent).to.contain('example.ru/aaaa').and.contain('Адрес слишком длинный');
    expect(sheet.querySelector('li')!.getBoundingClientRect().height).to.be.below(500);
  });

  it('gets it from right to left on a page that reads so', async () => {
    const opened = openBlock();
    opened.host.dir = 'rtl';
    expect((await printAll(opened)).dir).to.equal('rtl');
  });
});
