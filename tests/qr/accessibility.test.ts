import {expect} from 'chai';
import {faultsOf} from '../accessibility/axe.ts';
import {CODES, closeAll, code, openBlock} from './open-qr-codes.ts';
import type {Opened} from './open-qr-codes.ts';

const LONG = [
  code('https://a-school-with-a-rather-long-name.tomsk.example/' + 'a'.repeat(90), {
    title: 'Муниципальное автономное общеобразовательное учреждение «Достопримечательнейшая школа»',
    network: 'Одноклассники (@a_rather_long_name_of_a_school)',
  }),
  ...CODES,
];

const scroller = ({dialog}: Opened) => dialog()!.querySelector('.content')!;

describe('somebody who can’t see the QR codes, or not well', () => {
  afterEach(async () => {
    document.body.style.cssText = '';
    await closeAll();
  });

  for (const scheme of ['light', 'dark', 'none'] as const) {
    it(`gets a dialog without axe violations (${scheme})`, async () => {
      Reflect.set(navigator, 'share', () => Promise.resolve());
      const {host} = openBlock(LONG, {}, scheme);
      expect(await faultsOf(host)).to.deep.equal([]);
    });
  }

  it('hears what each button does, and for which account', () => {
    const {parts} = openBlock();
    for (const name of ['copy-button', 'save-svg-button', 'save-png-button']) {
      for (const [at, button] of parts(name).entries()) {
        expect(button.getAttribute('aria-label')).to.equal(
          `${button.textContent}: ${CODES[at]!.title}, ${CODES[at]!.network}`,
        );
      }
    }
    const labels = [...openBlock().dialog()!.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'));
    expect(labels).to.deep.equal(CODES.map(({title, network}) => `QR-коды: ${title}, ${network}`));
  });

  it('can hit every button: all are at least 44 px, even in a small font', () => {
    document.body.style.fontSize = '10px';
    const {dialog} = openBlock();
    for (const button of dialog()!.querySelectorAll('button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).to.be.at.least(44);
    }
  });

  it('sees which button has the focus', () => {
    const {parts} = openBlock();
    for (const name of ['close-button', 'copy-button', 'save-svg-button']) {
      parts(name)[0]!.focus({focusVisible: true});
      const {outlineStyle, outlineWidth} = getComputedStyle(parts(name)[0]!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });

  it('sees them on the page’s colour when a version for the visually impaired has removed the block’s', () => {
    document.body.style.cssText = 'background: rgb(0, 0, 10); color: rgb(255, 255, 200)';
    const {dialog} = openBlock(CODES, {}, 'none');
    const {backgroundColor, color} = getComputedStyle(dialog()!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(0, 0, 10)', 'rgb(255, 255, 200)']);
  });

  it('can read them when the page has an image behind a block without a background', () => {
    document.body.style.cssText = 'background: linear-gradient(#000, #111); color: #fff';
    const {dialog} = openBlock(CODES, {}, 'none');
    const {backgroundColor, backgroundImage, color} = getComputedStyle(dialog()!);
    expect([backgroundColor, backgroundImage, color]).to.deep.equal(['rgb(255, 255, 255)', 'none', 'rgb(0, 0, 0)']);
  });

  it('can read them when the page’s dark background is a translucent layer over white', async () => {
    document.body.style.cssText = 'background: rgb(0 0 0 / 0.9); color: #fff';
    const opened = openBlock(CODES, {}, 'none');
    expect(getComputedStyle(opened.dialog()!).backgroundImage).to.contain('rgba(0, 0, 0, 0.9)');
    expect(await faultsOf(opened.host)).to.deep.equal([]);
  });

  it('sees them on an opaque surface', () => {
    const opened = openBlock(CODES, {}, 'dark');
    opened.dialog()!.close();
    opened.dialog()!.remove();
    opened.block.style.background = 'rgb(255 0 0 / 0.2)';
    opened.host.style.background = 'rgb(16, 21, 27)';
    opened.open();
    expect(getComputedStyle(opened.dialog()!).backgroundColor).to.equal('rgb(16, 21, 27)');
  });

  for (const [width, size] of [
    [320, '100%'],
    [320, '400%'],
    [220, '200%'],
    [1200, '200%'],
  ] as const) {
    it(`doesn’t have to scroll sideways at ${width} px, with text at ${size}`, () => {
      document.body.style.fontSize = size;
      const opened = openBlock(LONG);
      opened.dialog()!.style.width = `${width}px`;
      const box = scroller(opened);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      for (const node of box.querySelectorAll('*')) {
        expect(node.getBoundingClientRect().right, node.localName).to.be.at.most(
          box.getBoundingClientRect().right + 0.5,
        );
      }
    });
  }

  it('can scroll to both ends of many codes, and always sees the close button', () => {
    const {dialog, parts} = openBlock(Array.from({length: 15}, () => LONG).flat());
    for (const node of [dialog()!, ...parts('close-button')]) {
      const {left, top, right, bottom} = node.getBoundingClientRect();
      expect(Math.min(left, top, innerWidth - right, innerHeight - bottom), node.localName).to.be.at.least(0);
    }
    expect(dialog()!.scrollWidth).to.be.at.most(dialog()!.clientWidth);
  });

  it('reaches the copy button before the picture on a phone', () => {
    const opened = openBlock();
    opened.dialog()!.style.width = '320px';
    const top = (selector: string) => opened.dialog()!.querySelector(selector)!.getBoundingClientRect().top;
    expect(top('[part=copy-button]')).to.be.below(top('svg'));
    opened.dialog()!.style.width = '700px';
    expect(top('[part=copy-button]')).to.be.above(top('svg'));
  });

  it('reads from right to left on a page that does, and addresses from left to right', () => {
    const opened = openBlock();
    opened.host.dir = 'rtl';
    const box = opened.dialog()!.getBoundingClientRect();
    const close = opened.parts('close-button')[0]!.getBoundingClientRect();
    expect(close.left - box.left).to.be.below(box.right - close.right);
    const address = [...opened.dialog()!.querySelectorAll('span')].find(
      ({textContent}) => textContent === 'vk.com/school12',
    )!;
    expect(getComputedStyle(address).direction).to.equal('ltr');
  });
});
