import {expect} from 'chai';
import {closeAll, code, openBlock, readPicture, readSvg, savedBy} from './open-qr-codes.ts';

const ADDRESSES = {
  'a name': 'https://vk.com/minprosvet',
  'a number': 'https://vk.com/public195080976',
  'an invitation': 'https://t.me/+AbC_dEf-1gHiJkLm',
  'a Cyrillic host': new URL('https://школа-12.рф/').href,
  'a Cyrillic path': new URL('https://example.ru/новости/школа').href,
  'a question': 'https://example.ru/?a=1&b=%20%22#c',
  'an address of 180 letters': 'https://example.ru/' + 'a'.repeat(161),
  'an address of 1,000 letters': 'https://example.ru/' + 'aB-1'.repeat(245),
  'one that fits only with less correction': 'https://example.ru/' + 'a'.repeat(2500),
};

const svgIn = (item: Element) => new XMLSerializer().serializeToString(item.querySelector('svg')!);

describe('someone points a phone at a QR code', () => {
  afterEach(closeAll);

  for (const [what, href] of Object.entries(ADDRESSES)) {
    it(`reaches the account: ${what}`, async () => {
      const {parts} = openBlock([code(href)]);
      expect(await readSvg(svgIn(parts('code')[0]!))).to.equal(href);
    });
  }

  it('sees a quiet zone of four white modules, and black on white even on a dark page', () => {
    const {parts} = openBlock([code('https://vk.com/minprosvet')], {}, 'dark');
    const [ground, modules] = parts('code')[0]!.querySelectorAll<SVGPathElement>('path');
    expect(getComputedStyle(ground!).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(modules!).fill).to.equal('rgb(0, 0, 0)');
    const [size, box] = [ground!.getBBox().width, modules!.getBBox()];
    expect([box.x, box.y, size - box.x - box.width, size - box.y - box.height]).to.deep.equal([4, 4, 4, 4]);
  });

  it('can still read and copy an address that is too long for a code', () => {
    const href = 'https://example.ru/' + 'a'.repeat(3000);
    const {parts} = openBlock([code(href), code('https://vk.com/a')]);
    const [long, short] = parts('code');
    expect(long!.querySelector('svg') === null).to.be.true;
    expect(long!.textContent).to.contain(href.slice('https://'.length)).and.contain('Адрес слишком длинный');
    expect(long!.querySelector('[part=copy-button]')).to.exist;
    expect(long!.querySelector('[part^=save]') === null).to.be.true;
    expect(short!.querySelector('svg')).to.exist;
  });
});

describe('someone saves a QR code for a stand or a letter', () => {
  afterEach(closeAll);

  for (const what of ['a name', 'a Cyrillic path', 'an address of 1,000 letters'] as const) {
    it(`gets the address as an SVG and a PNG:  ${what}`, async () => {
      const href = ADDRESSES[what];
      const {parts} = openBlock([code(href)]);
      const svg = await savedBy(() => parts('save-svg-button')[0]!.click());
      const png = await savedBy(() => parts('save-png-button')[0]!.click());
      const source = await (await fetch(svg.href)).text();
      expect(new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null).to.be.true;
      expect(await readSvg(source)).to.equal(href);
      expect(await readPicture(png.href)).to.equal(href);
    });
  }

  it('gets a PNG wide enough to print, without grey', async () => {
    const {parts} = openBlock([code('https://vk.com/minprosvet')]);
    const {href} = await savedBy(() => parts('save-png-button')[0]!.click());
    const bitmap = await createImageBitmap(await (await fetch(href)).blob());
    expect(bitmap.width).to.be.at.least(1024).and.equal(bitmap.height);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
    expect([...new Set(data)].sort()).to.deep.equal([0, 255]);
  });

  const NOISE: Readonly<Record<string, (at: number) => number>> = {
    'gives stripes': (at) => (at * 37) % 256,
    'gives white': () => 255,
    'gives black': (at) => (at % 4 === 3 ? 255 : 0),
    'gives nothing': () => 0,
    throws: () => {
      throw new DOMException('', 'SecurityError');
    },
  };
  for (const [what, noise] of Object.entries(NOISE)) {
    it(`gets the SVG and a message, not a striped file, if a protected canvas ${what}`, async () => {
      const {getImageData} = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...args) {
        const picture = getImageData.apply(this, args);
        for (let at = 0; at < picture.data.length; at++) picture.data[at] = noise(at);
        return picture;
      };
      const opened = openBlock([code('https://vk.com/minprosvet')]);
      try {
        const {name, href} = await savedBy(() => opened.parts('save-png-button')[0]!.click());
        expect(name).to.match(/\.svg$/);
        expect(href).to.match(/^data:image\/svg/);
      } finally {
        CanvasRenderingContext2D.prototype.getImageData = getImageData;
      }
      expect(opened.status()).to.contain('SVG');
    });
  }

  it('gets the PNG if the browser adds only slight noise', async () => {
    const {getImageData} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const picture = getImageData.apply(this, args);
      for (let at = 0; at < picture.data.length; at += 97) picture.data[at]! ^= 3;
      return picture;
    };
    const opened = openBlock([code('https://vk.com/minprosvet')]);
    try {
      const {name} = await savedBy(() => opened.parts('save-png-button')[0]!.click());
      expect(name).to.match(/\.png$/);
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
    expect(opened.status()).to.equal('');
  });

  for (const [title, network, name] of [
    ['МАОУ «Школа № 12» г. Томска', 'Telegram (@school12)', 'МАОУ-Школа-12-г-Томска-Telegram-school12'],
    ['../../etc/passwd', 'VK', 'etc-passwd-VK'],
    ['CON', 'VK', 'CON-VK'],
    ['a\u202Egnp.exe', 'VK', 'a-gnp-exe-VK'],
    ['ш'.repeat(300), 'VK', 'ш'.repeat(80)],
    ['«»', '…', 'QR'],
  ] as const) {
    it(`recognises the file by its name:  ${name.slice(0, 40)}`, async () => {
      const {parts} = openBlock([code('https://vk.com/a', {title, network})]);
      expect((await savedBy(() => parts('save-svg-button')[0]!.click())).name).to.equal(name + '.svg');
      expect((await savedBy(() => parts('save-png-button')[0]!.click())).name).to.equal(name + '.png');
    });
  }

  it('gets a file that opens, whatever the title', async () => {
    const title = '<script>alert(1)</script> "&amp;\' ]]>\u00A0';
    const {parts} = openBlock([code('https://vk.com/a', {title})]);
    const source = await (await fetch((await savedBy(() => parts('save-svg-button')[0]!.click())).href)).text();
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    expect(svg.localName).to.equal('svg');
    expect(svg.getAttribute('aria-label')).to.contain(title);
    expect(svg.querySelector('script') === null).to.be.true;
  });
});
