import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../helpers/blocks.ts';
import {serve} from '../helpers/site.ts';
import {BAD_END, closePages, faultsOf, linesIn, NAMES, openPoster, russianIn} from './poster-page.ts';

const FIVE = ['vk.com/public195080976', 'vk.com/minprosvet', 't.me/minprosrf', 'ok.ru/minprosvet', 't.me/bpshkola'];

const OFFICIAL =
  'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № с углублённым изучением отдельных предметов» города Томска';

/** The part of a text that isn't cut off. */
function visibleText(element: HTMLElement): string {
  const [node] = [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
  const {bottom} = element.getBoundingClientRect();
  return Array.from(node!.textContent ?? '')
    .filter((_, at) => {
      const range = element.ownerDocument.createRange();
      range.setStart(node!, at);
      range.setEnd(node!, at + 1);
      return range.getBoundingClientRect().bottom <= bottom + 1;
    })
    .join('')
    .replace(/\s/g, ' ');
}

describe('a school that makes a poster', () => {
  afterEach(closePages);

  it('sees a sheet with all accounts, each with QR code, title, network and address', async () => {
    const page = await openPoster();
    expect(page.addresses()).to.deep.equal(FIVE);
    expect(page.words('.network')).to.deep.equal(['ВКонтакте', 'ВКонтакте', 'Telegram', 'Одноклассники', 'Telegram']);
    expect(page.words('.code-title')[4]).to.equal('Большая перемена');
    expect(page.document.querySelectorAll('.picture > svg')).to.have.length(5);
    expect(page.words('.sheet-heading')).to.deep.equal(['Подписывайтесь']);
    expect(page.words('.brand')).to.deep.equal(['Школа № 12 г. Томска']);
    expect(page.words('.source')[0]).to.match(/^Список ведёт Департамент .*, обновлён 22 ноября 2026/);
    expect(page.words('#status')[0]).to.match(/^5 кодов по \d+(,\d)? см$/);
  });

  it('finds the settings from «Настроить» on it, and can pass it on as a URL', async () => {
    const page = await openPoster(
      '#brand=Лицей+«Луч»&accent=c00&own=vk.com%2Fluch%0Amax.ru%2Fluch%09Пресс-центр&exclude=telegram&theme=dark',
    );
    expect(page.addresses()).to.deep.equal([
      'vk.com/luch',
      'max.ru/luch',
      ...FIVE.filter((address) => !address.startsWith('t.me')),
    ]);
    expect(page.words('.code-title').slice(0, 2)).to.deep.equal(['Лицей «Луч»', 'Пресс-центр']);
    const head = page.document.querySelector('.head')!;
    expect(page.window.getComputedStyle(head).borderBottomColor).to.equal('rgb(204, 0, 0)');
    await page.type('#set-heading', 'Мы в сети');
    await page.press('[name=sheet][value=landscape]');
    await page.toggle('https://vk.com/minprosvet');
    expect(page.words('.sheet-heading')).to.deep.equal(['Мы в сети']);
    expect(page.document.title).to.equal('Мы в сети — Лицей «Луч»');
    const {hash} = page.window.location;
    expect(hash).to.contain('theme=dark').and.contain('exclude=telegram');
    const again = await openPoster(hash);
    expect(again.addresses()).to.deep.equal(page.addresses());
    expect(again.addresses()).not.to.contain('vk.com/minprosvet');
    expect(again.words('.sheet-heading')).to.deep.equal(['Мы в сети']);
    expect(again.byId('paper').getAttribute('data-orientation')).to.equal('landscape');
    const link = again.document.querySelector<HTMLAnchorElement>('.top nav a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(link.hash).to.equal(hash);
  });

  it('reads when more is chosen than fits on a sheet, and what is left out', async () => {
    const page = await openPoster('#src=example-list.json');
    expect(page.addresses()).to.have.length(12);
    expect(page.words('#warnings')[0]).to.contain('аккаунты выдуманы');
    await page.press('#all');
    expect(page.addresses()).to.have.length(0);
    await page.press('#all');
    const count = page.document.querySelectorAll('[name=account]').length;
    expect(page.addresses()).to.have.length(12);
    expect(page.words('#status')).to.deep.equal([`На лист помещается 12 кодов, а выбрано ${count}`]);
    expect(page.words('#excess')[0]).to.contain(`лишних: ${count - 12}`);
    expect(page.document.querySelectorAll('[data-excess]')).to.have.length(count - 12);
  });

  it('deselects accounts that it chose by hand, and the site’s selection returns', async () => {
    const page = await openPoster('#exclude=telegram');
    const onSite = page.addresses();
    await page.toggle('https://vk.com/minprosvet');
    const byHand = page.addresses();
    await page.press('#all');
    expect(page.addresses()).to.deep.equal([]);
    await page.press('#undo');
    expect(page.addresses()).to.deep.equal(byHand);
    page.byId('automatic').focus();
    await page.press('#automatic');
    expect(page.addresses()).to.deep.equal(onSite);
    expect(page.document.activeElement?.id, 'the button is hidden').to.equal('all');
    expect(page.window.location.hash, 'the other page’s settings stay').to.equal('#exclude=telegram');
    await page.press('#undo');
    expect(page.addresses()).to.deep.equal(byHand);
  });

  it('can tell twelve official names apart on a landscape sheet, and reads that they are shortened', async () => {
    const names = Array.from({length: 12}, (_, at) => OFFICIAL.replace('№', `№ ${at + 1}`));
    const own = names.map((name, at) => `vk.com/school${at}\t${name}`).join('\n');
    const page = await openPoster(`#sheet=landscape&codes=&own=${encodeURIComponent(own)}`);
    await until('it is reported', () => page.words('#warnings')[0]?.includes('Полные названия не помещаются'));
    const titles = [...page.document.querySelectorAll<HTMLElement>('.code-title')].map(visibleText);
    titles.forEach((title, at) => expect(title).to.match(new RegExp(`№ ${at + 1}(?!\\d)`)));
    await page.press('[data-setting=own] .remove');
    for (let left = 11; left > 2; left--) await page.press('[data-setting=own] .remove');
    await until('two fit as a whole', () => page.words('#warnings')[0] === '');
    expect(page.words('.code-title')).to.deep.equal(names.slice(-2));
  });

  for (const sheet of ['portrait', 'landscape']) {
    it(`reads whole words, with «№ 7» and «в Томской области» on one line: ${sheet}`, async () => {
      for (let count = 1; count <= NAMES.length; count++) {
        const names = NAMES.slice(-count);
        const own = names.map((name, at) => `vk.com/school${at}\t${name}`).join('\n');
        const brand = `Муниципальное автономное общеобразовательное учреждение «${names[0]}»`;
        const heading = `Мы есть ${names[0]!.toLowerCase()}`;
        const hash = new URLSearchParams({sheet, heading, brand, own, codes: ''});
        const page = await openPoster(`#${hash.toString()}`);
        const texts = [...page.document.querySelectorAll('.sheet-heading, .brand, .code-title')].map(linesIn);
        expect(texts.map((lines) => lines.join(' '))).to.deep.equal([heading, brand, ...names]);
        for (const line of texts.flat()) expect(line).not.to.match(BAD_END);
        expect(page.document.title, 'the name of the PDF has plain spaces').to.equal(`${heading} — ${brand}`);
      }
    });

    for (const [width, height] of [
      [1366, 768],
      [375, 812],
    ] as const) {
      it(`sees the whole sheet, with no gap below it: ${sheet}, at ${width} px`, async () => {
        const page = await openPoster(`#sheet=${sheet}`, {width, height});
        const sizeOf = (selector: string): DOMRect => page.document.querySelector(selector)!.getBoundingClientRect();
        await until('it has its final size', () => Math.abs(sizeOf('.paper').width - sizeOf('.frame').width) < 1);
        expect(sizeOf('.paper').height).to.be.closeTo(sizeOf('.frame').height, 1);
        expect(sizeOf('.paper').width).to.be.at.most(sizeOf('.canvas').width + 1);
        expect(sizeOf('.paper').height).to.be.at.most(sizeOf('.canvas').height + 1);
      });
    }
  }

  it('can’t print an empty sheet, and reads what to do', async () => {
    const page = await openPoster('#codes=');
    expect((page.byId('print') as HTMLButtonElement).disabled).to.equal(true);
    expect(page.byId('empty').hidden).to.equal(false);
    await page.type('.row .link', 'vk.com/luch');
    expect(page.addresses()).to.deep.equal(['vk.com/luch']);
    expect((page.byId('print') as HTMLButtonElement).disabled).to.equal(false);
    expect(page.words('.source'), 'the list’s owner isn’t named as its source').to.deep.equal(['']);
  });

  it('prints with the button', async () => {
    const page = await openPoster();
    let printed = 0;
    page.window.print = () => {
      printed++;
    };
    await page.press('#print');
    expect(printed).to.equal(1);
  });

  it('keeps its own accounts if the list can’t be loaded, and can retry', async () => {
    const files = ['poster.html', 'poster.js', ...(await sharedOf('poster.js'))];
    const types = {html: 'text/html', css: 'text/css', js: 'text/javascript'} as Readonly<Record<string, string>>;
    const address = await serve({
      ...Object.fromEntries(
        files.map((name) => [name, {dist: 'demo/' + name, headers: {'content-type': types[name.split('.').at(-1)!]!}}]),
      ),
      'accounts.json': {status: 404},
    });
    const page = await openPoster('#own=vk.com%2Fluch', {address});
    expect(page.byId('failure').hidden).to.equal(false);
    expect(page.words('#failure p')[0]).to.contain('Список не загрузился').and.contain('accounts.json');
    expect(page.addresses()).to.deep.equal(['vk.com/luch']);
    await fetch(address + 'accounts.json', {method: 'PUT', body: JSON.stringify({dist: 'accounts.json'})});
    await page.press('#retry');
    await until('the list is there', () => page.addresses().length === 6);
    expect(page.byId('failure').hidden).to.equal(true);
  });

  it('reads that an emblem doesn’t load, that a link is invalid, and that an address makes too dense a code', async () => {
    const page = await openPoster('#logo=data:image/png;base64,AAAA&own=https://facebook.com/school%0Avk.com/luch');
    await until('the message is shown', () => page.words('#warnings')[0]?.includes('Герб не загрузился'));
    expect(page.byId('emblem').hidden).to.equal(true);
    expect(page.addresses()[0]).to.equal('vk.com/luch');
    await until('the message is shown', () => page.words('.verdict')[0]?.includes('Meta'));
    await page.type('.row .link', 'https://school.example/' + 'a'.repeat(900));
    await until('the message is shown', () => page.words('#warnings')[0]?.includes('Адрес длинный'));
  });
});

/** The chunks that a script of the demo loads. */
async function sharedOf(script: string): Promise<string[]> {
  const code = await (await fetch('/dist/demo/' + script)).text();
  return [...code.matchAll(/"\.\/(common-[^"]+)"/g)].map(([, name]) => name!);
}

describe('the poster page, for everyone', () => {
  afterEach(closePages);

  for (const [width, height] of [
    [1366, 768],
    [375, 812],
  ] as const) {
    it(`has no axe violation and no horizontal scrolling at ${width} px`, async () => {
      const page = await openPoster('#src=example-list.json&own=фыва', {width, height});
      await page.press('#all');
      await page.press('#all');
      (page.byId('folded') as HTMLDetailsElement).open = true;
      page.window.scrollTo(0, page.document.documentElement.scrollHeight);
      expect(await faultsOf(page)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('has no Russian on the English page', async () => {
    const page = await openPoster('?lang=en#brand=Lyceum&own=x%0Avk.com/luch&src=x');
    expect(page.document.documentElement.lang).to.equal('en');
    expect(page.document.title).to.match(/^[^а-яё]+$/i);
    expect(page.words('.sheet-heading')).to.deep.equal(['Follow us']);
    expect(russianIn(page)).to.deep.equal([]);
  });

  it('is made without a mouse', async () => {
    const page = await openPoster();
    page.window.focus();
    page.document.querySelector<HTMLElement>('#set-heading')!.focus();
    const to = async (selector: string): Promise<void> => {
      for (let pressed = 0; pressed < 40; pressed++) {
        if (page.document.activeElement?.matches(selector)) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await to('[name=account]');
    await sendKeys({press: ' '});
    expect(page.addresses()).to.deep.equal(FIVE.slice(1));
    await to('.row .link');
    await sendKeys({type: 'vk.com/luch'});
    expect(page.addresses()[0]).to.equal('vk.com/luch');
    await to('[name=sheet]');
    await sendKeys({press: 'ArrowRight'});
    expect(page.byId('paper').getAttribute('data-orientation')).to.equal('landscape');
    await to('#print');
  });
});
