import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import PostalMime from 'postal-mime';
import decodeQR from 'qr/decode.js';
import {until} from '../helpers/blocks.ts';
import {json, serve} from '../helpers/site.ts';
import {BAD_END, closePages, faultsOf, linesIn, NAMES, openPage, russianIn} from './poster-page.ts';
import type {PosterPage} from './poster-page.ts';

const openMessage = (hash = '', options = {}): Promise<PosterPage> => openPage('message.html', hash, options);

const messageOf = (page: PosterPage): string => (page.byId('message') as HTMLTextAreaElement).value;

/** What the page copies: the MIME types and their content, per copy. */
function copiedFrom({window}: PosterPage): Record<string, string>[] {
  const copied: Record<string, string>[] = [];
  const value = {
    writeText: (text: string) => Promise.resolve(void copied.push({'text/plain': text})),
    write: async ([item]: ClipboardItem[]) => {
      const {types} = item!;
      const texts = await Promise.all(types.map(async (type) => (await item!.getType(type)).text()));
      copied.push(Object.fromEntries(types.map((type, at) => [type, texts[at]!])));
    },
  };
  Object.defineProperty(window.navigator, 'clipboard', {value, configurable: true});
  return copied;
}

/** The next file that the page saves. */
function fileFrom({window}: PosterPage): Promise<Blob> {
  return new Promise((resolve) => {
    window.HTMLAnchorElement.prototype.click = () => undefined;
    window.URL.createObjectURL = (file) => {
      resolve(file as Blob);
      return 'blob:';
    };
  });
}

async function draftFrom(page: PosterPage): ReturnType<typeof PostalMime.parse> {
  const file = fileFrom(page);
  await page.press('#download-email');
  return PostalMime.parse(await (await file).arrayBuffer());
}

/** The PNG that the page saves, and the address in its QR code. */
async function pictureFrom(page: PosterPage): Promise<{type: string; width: number; height: number; code: string}> {
  const file = fileFrom(page);
  await page.press('#download-picture');
  const png = await file;
  const bitmap = await createImageBitmap(png);
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {type: png.type, width, height, code: decodeQR(context.getImageData(0, 0, width, height))};
}

/** A list from a malicious owner. */
const HOSTILE = {
  version: 1,
  title: '<b onclick="alert(1)">Подписывайтесь</b> https://evil.com/',
  owner: {name: '"><script>alert(2)</script>'},
  accounts: [
    {network: 'vk', url: 'https://vk.com/one', title: '</table><img src=x onerror=alert(3)> evil.com @evil'},
    {network: 'telegram', url: 'https://t.me/two', title: "' style='position:fixed' & <!--"},
  ],
};

const listOf = async (list: unknown): Promise<string> => (await serve({'list.json': json(list)})) + 'list.json';

describe('a school that passes on its accounts', () => {
  afterEach(closePages);

  it('gets a message: heading, a line per owner, and addresses as people type them', async () => {
    const page = await openMessage('#own=vk.com/school12&school-page=school12.tomsk.ru/accounts');
    expect(messageOf(page).split('\n')).to.deep.equal([
      'Подписывайтесь',
      '',
      'Школа № 12 г. Томска: vk.com/school12',
      'Департамент общего образования Томской области: vk.com/public195080976',
      'Минпросвещения России: vk.com/minprosvet, t.me/minprosrf, ok.ru/minprosvet',
      'Большая перемена: t.me/bpshkola',
      '',
      'Все аккаунты: school12.tomsk.ru/accounts',
    ]);
  });

  it('sees its name once, with or without accounts of its own', async () => {
    const page = await openMessage();
    const name = 'Школа № 12 г. Томска';
    const namesIn = (text: string): number => text.replace(/\s+/g, ' ').split(name).length - 1;
    for (const own of ['', 'vk.com/school12']) {
      await page.type('.link', own);
      await until('the account is shown', () => messageOf(page).includes('vk.com/school12') === (own !== ''));
      expect(namesIn(messageOf(page)), `message, ${own}`).to.equal(1);
      expect(namesIn(page.byId('email').textContent), `e-mail, ${own}`).to.equal(1);
      expect(namesIn(page.words('.picture text').join(' ')), `picture, ${own}`).to.equal(1);
    }
    await page.type('.title', 'Музей');
    expect(messageOf(page)).to.match(/^Подписывайтесь\nШкола № 12 г\. Томска\n\nМузей: vk/);
  });

  it('gets one for parents only, for the region only, and from the list that a link names', async () => {
    const list = await listOf({
      version: 1,
      accounts: [
        {network: 'vk', url: 'https://vk.com/parents', title: 'Родителям', level: 'region', audience: ['parents']},
        {network: 'vk', url: 'https://vk.com/teachers', title: 'Учителям', level: 'region', audience: ['teachers']},
        {network: 'vk', url: 'https://vk.com/country', title: 'Страна', level: 'federal'},
      ],
    });
    const page = await openMessage(`?list=${list}`);
    await page.press('[name=audience][value=parents]');
    await page.press('[name=levels][value=region]');
    expect(messageOf(page)).to.match(/^Уважаемые родители!\n/);
    expect(messageOf(page)).to.contain('vk.com/parents').and.not.contain('vk.com/teachers');
    expect(messageOf(page)).not.to.contain('vk.com/country');
    const again = await openMessage(page.window.location.hash);
    expect(messageOf(again)).to.equal(messageOf(page));
  });

  it('gets a message that chats accept and an e-mail that mail clients open, however long the list is', async () => {
    const accounts = Array.from({length: 64}, (_, at) => ({
      network: 'vk',
      url: `https://vk.com/official-account-${at}`,
      title: `Муниципальное бюджетное общеобразовательное учреждение № ${at}`,
    }));
    const page = await openMessage(`?list=${await listOf({version: 1, accounts})}#school-page=school12.tomsk.ru`);
    expect(messageOf(page).length).to.be.within(800, 1000);
    expect(messageOf(page)).to.match(/\nИ ещё \d+\n\nВсе аккаунты: school12.tomsk.ru$/);
    const {href} = page.byId('mailto') as HTMLAnchorElement;
    expect(href.length).to.be.at.most(2000);
    const params = new URLSearchParams(href.replace('mailto:?', ''));
    expect(params.get('subject')).to.equal('Подписывайтесь — Школа № 12 г. Томска');
    expect(params.get('body')).to.match(/^Подписывайтесь\r\n.*\r\n\r\n.*№ 0: vk\.com\/official-account-0\r\n/);
    expect((await draftFrom(page)).text).to.contain('vk.com/official-account-63');
  });

  it('can edit the text, which survives changed settings and returns after the text was regenerated', async () => {
    const page = await openMessage();
    await page.type('#message', 'Наши аккаунты: vk.com/school12');
    await page.press('[name=audience][value=students]');
    expect(messageOf(page)).to.equal('Наши аккаунты: vk.com/school12');
    await page.press('#restore');
    expect(messageOf(page)).to.match(/^Ребята!/);
    await page.press('#undo-restore');
    expect(messageOf(page)).to.equal('Наши аккаунты: vk.com/school12');
    const copied = copiedFrom(page);
    await page.press('#copy-message button');
    await until('it is reported', () => page.words('#copy-message [role=status]')[0] === 'Скопировано');
    expect(copied).to.deep.equal([{'text/plain': 'Наши аккаунты: vk.com/school12'}]);
    await page.type('#message', 'я'.repeat(1001));
    expect(page.byId('message').getAttribute('aria-invalid')).to.equal('true');
    expect(page.words('#message-length')).to.deep.equal(['Знаков: 1001 из 1000']);
  });

  it('can send it with the system’s own dialog, where there is one', async () => {
    const page = await openMessage();
    const shared: ShareData[] = [];
    Object.assign(page.window.navigator, {
      canShare: () => true,
      share: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
    await page.press('[name=audience][value=parents]');
    await page.press('message-editor .quiet');
    await page.press('picture-card .quiet');
    await until('both are sent', () => shared.length === 2);
    expect(shared[0]).to.deep.equal({text: messageOf(page)});
    expect(shared[1]!.files![0]!.type).to.equal('image/png');
  });

  it('gets an e-mail whose copied text and draft match what is shown, including links', async () => {
    const page = await openMessage('#own=vk.com/school12');
    const copied = copiedFrom(page);
    await page.press('#copy-email button');
    await until('it is copied', () => copied.length);
    const draft = await draftFrom(page);
    expect(draft.subject).to.equal('Подписывайтесь — Школа № 12 г. Томска');
    expect(draft.headers.find(({key}) => key === 'x-unsent')?.value).to.equal('1');
    expect(draft.text?.replaceAll('\r\n', '\n').trim()).to.equal(copied[0]!['text/plain']);
    expect(draft.text).to.contain('Минпросвещения России: vk.com/minprosvet, t.me/minprosrf, ok.ru/minprosvet');
    expect(draft.html).to.contain(copied[0]!['text/html']);
    expect(page.byId('email').textContent, 'no line starts with a dot').to.contain(
      'ВКонтакте\u00A0· Telegram\u00A0· Одно',
    );
    const email = new DOMParser().parseFromString(draft.html!, 'text/html').body;
    expect(email.textContent.trim()).to.equal(page.byId('email').textContent.trim());
    const links = [...email.querySelectorAll('a')].map(({href, textContent}) => [href, textContent]);
    expect(links).to.deep.equal([
      ['https://vk.com/school12', 'ВКонтакте'],
      ['https://vk.com/public195080976', 'ВКонтакте'],
      ['https://vk.com/minprosvet', 'ВКонтакте'],
      ['https://t.me/minprosrf', 'Telegram'],
      ['https://ok.ru/minprosvet', 'Одноклассники'],
      ['https://t.me/bpshkola', 'Telegram'],
    ]);
    expect(draft.html, 'mail clients drop style sheets').not.to.match(/<style|<link|class=/);
    const [heading] = page.document.querySelectorAll('#email td');
    expect(page.window.getComputedStyle(heading!).fontSize).to.equal('24px');
  });

  it('names the list’s owner only if accounts of the list are in the e-mail', async () => {
    const page = await openMessage('#own=vk.com/school12');
    expect(page.words('#email')[0]).to.contain('Список ведёт Департамент');
    await page.press('[name=levels][value=municipal]');
    expect(page.words('#email')[0]).to.contain('ВКонтакте').and.not.contain('Список ведёт');
  });

  it('reads at the field that the school’s page is no link, and passes on none', async () => {
    const page = await openMessage('#school-page=фыва');
    expect(page.words('#set-school-page-fault')).to.deep.equal(['Это не ссылка']);
    expect(messageOf(page)).not.to.contain('Все аккаунты');
    await page.type('#set-school-page', 'school12.tomsk.ru');
    expect(page.words('#set-school-page-fault')).to.deep.equal(['']);
    expect(messageOf(page)).to.contain('Все аккаунты: school12.tomsk.ru');
  });

  it('gets a signature of two lines', async () => {
    const page = await openMessage('#own=vk.com/school12%0At.me/school12&school-page=school12.tomsk.ru');
    const copied = copiedFrom(page);
    await page.press('#copy-signature button');
    await until('it is copied', () => copied.length);
    expect(copied[0]!['text/plain']).to.equal(
      'Школа № 12 г. Томска\nvk.com/school12 · t.me/school12 · school12.tomsk.ru',
    );
    const signature = new DOMParser().parseFromString(copied[0]!['text/html']!, 'text/html').body;
    expect(signature.querySelectorAll('br')).to.have.length(1);
    expect([...signature.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://vk.com/school12',
      'https://t.me/school12',
      'https://school12.tomsk.ru/',
    ]);
  });

  it('gets a picture of the chosen size, with a QR code for its page or for the chosen account', async () => {
    const page = await openMessage('#school-page=school12.tomsk.ru/accounts');
    expect(await pictureFrom(page)).to.deep.equal({
      type: 'image/png',
      width: 1080,
      height: 1080,
      code: 'https://school12.tomsk.ru/accounts',
    });
    await page.press('[name=format][value=tall]');
    const code = page.byId('code') as HTMLSelectElement;
    code.value = 'https://t.me/bpshkola';
    code.dispatchEvent(new Event('change'));
    await page.updated();
    expect(await pictureFrom(page)).to.deep.equal({
      type: 'image/png',
      width: 1080,
      height: 1920,
      code: 'https://t.me/bpshkola',
    });
    const words = page.words('.picture text').join(' ');
    expect(words).to.contain('Подписывайтесь').and.contain('Школа № 12 г. Томска').and.contain('Большая перемена');
  });

  it('sees that a file is downloaded', async () => {
    const page = await openMessage();
    for (const id of ['download-email', 'download-picture']) {
      const text = page.words('#' + id)[0]!;
      const file = fileFrom(page);
      await page.press('#' + id);
      await file;
      await until('the button says so', () => page.words('#' + id)[0] === 'Скачано');
      expect(page.byId(id).nextElementSibling?.textContent, 'announced').to.equal('Скачано');
      await until('the button has its text again', () => page.words('#' + id)[0] === text);
    }
  });

  it('gets a picture without a dot at either end of a line, and with «№ 7» and «г. Северска» unbroken', async () => {
    const own = ['vk.com/school7', 't.me/school7', 'ok.ru/school7', 'rutube.ru/channel/1234567'].join('%0A');
    const page = await openMessage(`#own=${own}&levels=school`);
    for (let count = 1; count <= 12; count++) {
      const words = `${'Школа '.repeat(count)}№ 7 г. Северска`;
      await page.type('#set-brand', words);
      const lines = page.words('.picture text');
      expect(lines.join(' ')).to.contain(words);
      for (const line of lines) expect(line, words).not.to.match(/^·|·$|№$|г\.$/);
    }
  });

  it('reads no line that ends with «№» or a preposition, and copies plain spaces', async () => {
    const own = NAMES.map((name, at) => `vk.com/school${at}\t${name}`).join('\n');
    for (const [width, format] of [
      [360, 'square'],
      [430, 'tall'],
      [1366, 'square'],
    ] as const) {
      const hash = new URLSearchParams({levels: 'school', own, format, brand: `Это ${NAMES[0]}`, heading: NAMES[2]!});
      const page = await openMessage(`#${hash.toString()}`, {width});
      const shown = [...page.document.querySelectorAll('#email td, #signature b')].flatMap(linesIn);
      const drawn = page.words('.picture text');
      for (const line of [...shown, ...drawn]) expect(line).not.to.match(BAD_END);
      const email = page.words('#email').join();
      const picture = drawn.join(' ');
      expect(picture).to.contain(NAMES[2]).and.contain(NAMES[0]).and.contain(NAMES[1]);
      for (const name of NAMES) expect(email).to.contain(name);
      for (const name of NAMES) expect(messageOf(page)).to.contain(name);
    }
  });

  it('sees all text within the picture, however long it is', async () => {
    const page = await openMessage(
      `#src=example-list.json&heading=${'Ш'.repeat(60)}&brand=${'Очень длинное название '.repeat(9)}`,
    );
    for (const format of ['square', 'tall']) {
      await page.press(`[name=format][value=${format}]`);
      // At its own size: WebKit measures the text of a smaller picture with rounded glyphs.
      const picture = page.document.querySelector<SVGElement>('.picture')!;
      const [, , width, height] = picture.getAttribute('viewBox')!.split(' ');
      Object.assign(picture.style, {width: `${width}px`, maxWidth: 'none'});
      const boxes = [...page.document.querySelectorAll<SVGTextElement>('.picture text')].map((text) => text.getBBox());
      for (const {x, y, width: wide, height: high} of boxes) {
        expect(x + wide).to.be.at.most(Number(width) - 40);
        expect(y + high).to.be.at.most(Number(height) - 40);
        expect(Math.min(x, y)).to.be.at.least(40);
      }
      const code = page.document.querySelector<SVGGraphicsElement>('.picture [shape-rendering]')!;
      const {left, right, top, bottom} = code.getBoundingClientRect();
      for (const text of page.document.querySelectorAll('.picture text')) {
        const box = text.getBoundingClientRect();
        expect(box.right < left || box.left > right || box.bottom < top || box.top > bottom, text.textContent).to.equal(
          true,
        );
      }
    }
  });

  it('gets titles from a malicious list as plain text, without links', async () => {
    const list = await listOf(HOSTILE);
    const page = await openMessage(`?list=${list}#brand=${encodeURIComponent('Школа\r\nBcc: spy')}`);
    const draft = await draftFrom(page);
    expect(draft.subject).to.contain('Школа Bcc: spy');
    expect(draft.headers.map(({key}) => key)).to.deep.equal(['x-unsent', 'subject', 'mime-version', 'content-type']);
    for (const body of [page.byId('email'), new DOMParser().parseFromString(draft.html!, 'text/html').body]) {
      expect(body.querySelectorAll('script, img, b[onclick]')).to.have.length(0);
      expect(body.textContent).to.contain('</table><img src=x onerror=alert(3)>').and.contain('<b onclick="alert(1)">');
      const hrefs = [...body.querySelectorAll('a')].map(({href}) => href);
      expect(hrefs).to.deep.equal(['https://vk.com/one', 'https://t.me/two']);
    }
    expect(messageOf(page))
      .to.contain('vk.com/one')
      .and.not.match(/evil\.com|@evil/);
  });

  it('reads that the list isn’t loaded, keeps its own accounts, and can retry', async () => {
    const address = await serve({'list.json': {status: 503}});
    const page = await openMessage(`?list=${address}list.json#own=vk.com/school12`);
    expect(page.words('#failure p')[0]).to.contain('Список не загрузился').and.contain('list.json');
    expect(messageOf(page)).to.contain('vk.com/school12');
    expect((page.byId('undo') as HTMLButtonElement).disabled, 'the link’s list is no step').to.equal(true);
    await fetch(address + 'list.json', {method: 'PUT', body: JSON.stringify({dist: 'accounts.json', delay: 200})});
    page.byId('retry').focus();
    await page.press('#retry');
    expect(page.words('#failure p')).to.deep.equal(['Загружаем список…']);
    await until('the list is there', () => messageOf(page).includes('t.me/bpshkola'));
    expect(page.byId('failure').hidden).to.equal(true);
    expect(page.document.activeElement?.className, 'the focus is on the results').to.equal('results');
  });

  it('reads what to do when there is nothing to pass on', async () => {
    const page = await openMessage('#only=viber');
    expect(page.words('#empty')[0]).to.contain('Нечего разослать');
  });
});

describe('the page for passing on accounts, for everyone', () => {
  afterEach(closePages);

  for (const [width, height] of [
    [1366, 768],
    [360, 640],
  ] as const) {
    it(`shows each card whole, with its buttons, at ${width} px`, async () => {
      const page = await openMessage('#own=vk.com/school12%0At.me/school12&src=example-list.json', {width, height});
      const cards = [...page.document.querySelectorAll('.card')];
      expect(cards).to.have.length(4);
      for (const card of cards) {
        const buttons = [...card.querySelectorAll('.actions button')].map((button) => button.getBoundingClientRect());
        const {bottom} = card.getBoundingClientRect();
        expect(Math.max(...buttons.map((box) => box.bottom)), card.querySelector('h2')!.textContent).to.be.below(
          bottom,
        );
      }
    });
  }

  it('shows the message on a phone’s first screen, below the folded settings', async () => {
    const page = await openMessage('', {width: 360, height: 640});
    const {top} = page.byId('message').getBoundingClientRect();
    expect(top).to.be.below(400);
    const folded = page.byId('all-settings') as HTMLDetailsElement;
    expect(folded.open).to.equal(false);
    expect(folded.getBoundingClientRect().bottom, 'the visual order is the reading order').to.be.below(top);
    expect(folded.compareDocumentPosition(page.byId('message'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    folded.querySelector('summary')!.click();
    await page.press('[name=audience][value=parents]');
    expect(messageOf(page)).to.match(/^Уважаемые родители!/);
    expect(folded.open, 'stays open').to.equal(true);
  });

  for (const [width, height] of [
    [1366, 768],
    [320, 640],
  ] as const) {
    it(`has no axe violation and no horizontal scrolling at ${width} px`, async () => {
      const page = await openMessage('#src=example-list.json&school-page=фыва', {width, height});
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      await page.type('#message', 'Своё');
      expect(await faultsOf(page)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('has no Russian on the English page', async () => {
    const page = await openMessage('?lang=en#brand=Lyceum&school-page=x&src=accounts.json');
    expect(page.document.documentElement.lang).to.equal('en');
    expect(page.document.title).to.match(/^[^а-яё]+$/i);
    expect(messageOf(page)).to.match(/^Follow us\nLyceum\n\nDepartment of General Education/);
    expect(russianIn(page)).to.deep.equal([]);
  });

  it('works without a mouse', async () => {
    const page = await openMessage();
    const copied = copiedFrom(page);
    page.window.focus();
    page.byId('set-brand').focus();
    for (const [selector, key] of [
      ['[name=audience][value=parents]', ' '],
      ['#message', 'End'],
      ['#copy-message button', 'Enter'],
      ['[name=format]', 'ArrowRight'],
      ['#code', 'ArrowDown'],
      ['#download-picture', ''],
      ['#copy-email button', 'Enter'],
      ['#mailto', ''],
      ['#copy-signature button', 'Enter'],
    ] as const) {
      for (let pressed = 0; !page.document.activeElement?.matches(selector); pressed++) {
        expect(pressed, `Tab reaches ${selector}`).to.be.below(30);
        await sendKeys({press: 'Tab'});
      }
      if (key) await sendKeys({press: key});
    }
    await until('everything is copied', () => copied.length === 3);
    expect(copied[0]!['text/plain']).to.match(/^Уважаемые родители!/);
    expect(page.window.location.hash).to.contain('format=tall');
  });

  it('sends no request to another server', async () => {
    const page = await openMessage();
    await pictureFrom(page);
    const hosts = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect([...new Set(hosts)].filter(Boolean)).to.deep.equal([location.host]);
  });
});
