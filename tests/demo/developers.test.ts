import {expect} from 'chai';
import pkg from '../../package.json' with {type: 'json'};
import {EXAMPLES, pageOf, sampleText} from '../../demo/developers/examples.ts';
import {blocksOf, FIVE, hrefsOf, linksOf, settled, showAll, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, open, page, PUBLISHED, serve} from '../helpers/site.ts';
import {ADDRESS, closePages, faultsOf, openPage, russianIn} from './poster-page.ts';
import type {Answer, OpenPage} from '../helpers/site.ts';
import type {PosterPage} from './poster-page.ts';

const {version} = pkg;
const OF_DEMO = ['example-list.json', `v1/official-accounts-qr-${version}.js`];

/** Where the list's owner has put the files. */
const publish = (): Promise<string> =>
  serve({
    ...PUBLISHED,
    ...Object.fromEntries(
      OF_DEMO.map((name) => [
        name,
        {
          dist: 'demo/' + name,
          headers: {'content-type': name.endsWith('.js') ? 'text/javascript' : 'application/json'},
        },
      ]),
    ),
  });

/** An example as copied when the published files are in a folder. */
async function sampleOf(path: string, folder: string): Promise<string> {
  const text = await (await fetch(ADDRESS + 'developers/' + path)).text();
  // The test server adds its own script to each page.
  return sampleText(path, text.replace(/<script[^>]*__web-dev-server[^>]*><\/script>/, ''), folder, version);
}

/** Pastes an example as copied into an empty site. */
async function paste(id: string, headers: Readonly<Record<string, string>> = {}): Promise<OpenPage> {
  const folder = await publish();
  const {files} = EXAMPLES[id]!;
  const answers: Record<string, Answer> = {};
  for (const [name, path] of Object.entries(files)) {
    if (name.endsWith('.html')) answers[name] = page(await sampleOf(path, folder), headers);
  }
  const opened = await open({...answers, violation: {status: 204}});
  await until('there is a block', () => blocksOf(opened.document).length);
  await settled(blocksOf(opened.document)[0]!);
  return opened;
}

describe('a developer who copies an example into an empty site', () => {
  afterEach(closeAll);

  it('HTML: gets the five accounts under the school’s name', async () => {
    const {document} = await paste('plain');
    const [block] = blocksOf(document);
    expect(hrefsOf(block!)).to.deep.equal(FIVE);
    expect(textsOf(block!, 'brand')).to.deep.equal(['Школа № 12']);
  });

  it('own accounts: gets them first, with their given titles', async () => {
    const {document} = await paste('own');
    const [block] = blocksOf(document);
    expect(hrefsOf(block!)).to.deep.equal([
      'https://vk.com/school12',
      'https://max.ru/school12',
      'https://t.me/school12_press',
      ...FIVE,
    ]);
    expect(textsOf(block!, 'title').slice(0, 2)).to.deep.equal(['Школа № 12', 'Пресс-центр школы']);
  });

  it('several lists: gets the accounts of both, each once', async () => {
    const {document} = await paste('lists');
    const [block] = blocksOf(document);
    await showAll(block!);
    const hrefs = hrefsOf(block!);
    expect(hrefs).to.include.members(FIVE).and.include('https://max.ru/primer-gorod');
    expect(new Set(hrefs).size).to.equal(hrefs.length);
    expect(textsOf(block!, 'group-heading')).to.include.members(['Муниципалитет', 'Регион', 'Россия']);
  });

  it('strict CSP: gets the block and its codes, without a violation', async () => {
    const folder = location.origin + '/';
    const header = await sampleOf('samples.txt#csp-header', folder);
    const policy = header.replace('Content-Security-Policy: ', '') + '; report-uri violation';
    const {document, window, log} = await paste('csp', {'content-security-policy': policy});
    const [block] = blocksOf(document);
    expect(hrefsOf(block!)).to.deep.equal(FIVE);
    expect(window.getComputedStyle(linksOf(block!)[0]!).display).to.equal('flex');
    block!.shadowRoot!.querySelector<HTMLElement>('[part=qr-button]')!.click();
    await until('the codes are there', () => block!.shadowRoot!.querySelectorAll('dialog svg').length >= 5);
    expect((await log()).filter((path) => path.startsWith('violation'))).to.deep.equal([]);
  });

  it('events: has a click reported to the page’s analytics, and to nobody else', async () => {
    const {document, window} = await paste('events');
    const told: unknown[][] = [];
    Object.assign(window, {ym: (...args: unknown[]) => void told.push(args), dataLayer: []});
    const [block] = blocksOf(document);
    document.addEventListener('click', (event) => event.preventDefault());
    linksOf(block!)[1]!.click();
    const opened = {network: 'vk', address: 'https://vk.com/minprosvet'};
    expect(JSON.stringify(told)).to.equal(JSON.stringify([[12345678, 'reachGoal', 'account-open', opened]]));
    expect(JSON.stringify((window as unknown as {dataLayer: unknown}).dataLayer)).to.equal(
      JSON.stringify([{event: 'account-open', ...opened}]),
    );
    const asked = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect([...new Set(asked)]).to.deep.equal([location.host]);
  });

  it('events: breaks nothing on a page without analytics', async () => {
    const {document, window} = await paste('events');
    const faults: string[] = [];
    window.addEventListener('error', ({message}) => faults.push(message));
    document.addEventListener('click', (event) => event.preventDefault());
    linksOf(blocksOf(document)[0]!)[0]!.click();
    expect(faults).to.deep.equal([]);
  });

  it('another language: gets the block in it', async () => {
    const {document} = await paste('language');
    const [block] = blocksOf(document);
    await until('it is in Tatar', () => textsOf(block!, 'footer')[0]?.startsWith('Исемлекне алып бара'));
    expect(textsOf(block!, 'heading')).to.deep.equal(['Язылыгыз']);
    expect(textsOf(block!, 'group-heading')).to.deep.equal(['Төбәк', 'Россия']);
  });
});

describe('a developer who looks at the examples one by one', () => {
  let frame: PosterPage;
  before(async () => {
    frame = await openPage('developers.html');
  });
  after(closePages);

  for (const [id, example] of Object.entries(EXAMPLES)) {
    it(`sees it working: ${id}`, async () => {
      const stage = frame.document.querySelector<HTMLIFrameElement>(`#${id} iframe`)!;
      await until('it has a block', () => {
        // Frames above it grow while they load; it loads when it is visible.
        stage.scrollIntoView();
        const block = blocksOf(stage.contentDocument!)[0];
        return (
          stage.contentDocument!.location.pathname.endsWith('/' + pageOf(example)) &&
          block &&
          hrefsOf(block).length >= 5
        );
      });
      const [block] = blocksOf(stage.contentDocument!);
      await settled(block!);
      await showAll(block!);
      expect(hrefsOf(block!)).to.include.members(FIVE);
      await until('the codes are shown', () => frame.words(`#${id} .code`).every(Boolean));
      expect(frame.words(`#${id} .code`).join()).not.to.contain('data-demo');
      expect(frame.words(`#${id} .code`).join()).not.to.contain('accounts.example');
    });
  }
});

describe('a developer who looks at the examples', () => {
  afterEach(closePages);

  it('sees the server’s links as the list’s, not as the school’s: WordPress', async () => {
    const {document} = await open({
      'index.html': page(await sampleOf('wordpress.html', await publish())),
    });
    await until('there is a block', () => blocksOf(document).length);
    const [block] = blocksOf(document);
    await settled(block!);
    expect(hrefsOf(block!)).to.deep.equal(FIVE);
    expect(textsOf(block!, 'title')).to.have.length(3);
    expect([...block!.querySelectorAll('a')].map(({href}) => href)).to.deep.equal(FIVE);
    closeAll();
  });

  it('copies an example, and gets a message', async () => {
    const frame = await openPage('developers.html');
    const copied: string[] = [];
    const value = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(frame.window.navigator, 'clipboard', {value, configurable: true});
    await until('the code is there', () => frame.words('#plain .code')[0]);
    await frame.press('#plain .copy');
    await until('it is copied', () => copied.length);
    expect(copied[0]).to.contain(`src="${ADDRESS}v1/official-accounts.js"`);
    await until('the message is shown', () => frame.words('#plain [role=status]')[0] === 'Скопировано');
    await frame.type('#folder', 'edu.example/school');
    expect(frame.words('#plain .code')[0]).to.contain('src="https://edu.example/school/v1/official-accounts.js"');
    await until('the other examples have it, too', () =>
      frame.words('#wordpress .code')[0]?.includes("'https://edu.example/school/'"),
    );
  });

  it('tries again when the code isn’t loaded, and reads on there', async () => {
    const frame = await openPage('developers.html');
    await until('the code is there', () => frame.words('#plain .code')[0]);
    const button = frame.document.querySelector<HTMLElement>('#plain .again')!;
    const {fetch} = frame.window;
    frame.window.fetch = () => Promise.reject(new TypeError('no network'));
    button.click();
    await until('the message is shown', () => !button.hidden && button.textContent.includes('не загрузился'));
    frame.window.fetch = fetch;
    button.focus();
    button.click();
    await until('the wait is announced', () => frame.words('main > [role=status]')[0]?.includes('Загружаем'));
    await until('the code is there', () => button.hidden);
    expect(frame.document.activeElement?.className).to.equal('code');
  });

  it('reads a message about a click in the events example', async () => {
    const frame = await openPage('developers.html', '#events');
    const inside = frame.document.querySelector<HTMLIFrameElement>('#events iframe')!;
    frame.window.open = () => null;
    await until('it has a block', () => {
      // Frames above it grow while they load; it loads when it is visible.
      inside.scrollIntoView();
      const page = inside.contentDocument!;
      return page.readyState === 'complete' && linksOf(blocksOf(page)[0] ?? inside).length;
    });
    linksOf(blocksOf(inside.contentDocument!)[0]!)[0]!.click();
    await until('the message is shown', () => frame.words('.event')[0]?.includes('vk, https://vk.com/public195080976'));
  });

  for (const [width, height] of [
    [1366, 768],
    [375, 812],
  ] as const) {
    it(`finds no axe violation and no horizontal scrolling at ${width} px`, async () => {
      const frame = await openPage('developers.html', '', {width, height});
      await until('the codes are there', () => frame.words('.code').every(Boolean));
      expect(await faultsOf(frame)).to.deep.equal([]);
      expect(frame.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('sees no Russian on the English page', async () => {
    const frame = await openPage('developers.html', '?lang=en');
    expect(frame.document.title).to.match(/^[^а-яё]+$/i);
    expect(russianIn(frame)).to.deep.equal([]);
  });
});
