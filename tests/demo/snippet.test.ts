import {expect} from 'chai';
import pkg from '../../package.json' with {type: 'json'};
import {nextForm, SITES} from '../../demo/configure/sites.ts';
import {blocksOf, FIVE, hrefsOf, moment, until} from '../helpers/blocks.ts';
import {closeAll, logOf, serve} from '../helpers/site.ts';
import {CHUNKS, ADDRESS, closeDemos, openDemo} from './open-demo.ts';
import type {FormName} from '../../demo/configure/sites.ts';
import type {Demo} from './open-demo.ts';
import type {Answer} from '../helpers/site.ts';

const {version} = pkg;
const OWN = 'https://vk.com/luch';
const buttonText = (demo: Demo): string => demo.document.getElementById('gone')!.textContent.trim();

const parsed = (code: string): Document => new DOMParser().parseFromString(`<body>${code}`, 'text/html');

/** The tags of our script on a page; the test server adds its own. */
const scriptsOf = (page: Document): string[] =>
  [...page.scripts].filter(({src}) => src.includes('official-accounts')).map(({outerHTML}) => outerHTML);

/** Everything that the demo requests, on its own server. */
function demoFiles(without: string): Record<string, Answer> {
  const types: Record<string, string> = {
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    html: 'text/html',
  };
  const names = [
    'index.html',
    'configure.js',
    ...CHUNKS,
    'accounts.json',
    'v1/official-accounts.js',
    'pages/plain.html',
  ];
  return Object.fromEntries(
    names.map((name): [string, Answer] => [
      name,
      name === without
        ? {status: 404}
        : {dist: 'demo/' + name, headers: {'content-type': types[name.split('.').pop()!]! + '; charset=utf-8'}},
    ]),
  );
}

describe('someone who chooses the site', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  for (const {id} of SITES) {
    it(`sees each form of the code run on the stage exactly as copied: ${id}`, async () => {
      const demo = await openDemo('#own=vk.com%2Fluch');
      await demo.press('site', id);
      expect(demo.document.querySelectorAll('#steps li')).to.have.length(3);
      const site = SITES.find((one) => one.id === id)!;
      for (let next: FormName | undefined = 'tag'; next; next = nextForm(site, next)) {
        if (next !== 'tag') await demo.click('gone');
        if (next === 'static') {
          await until('the links are there', () => demo.page().querySelector('#place > ul'));
          expect(demo.page().getElementById('place')!.innerHTML.trim()).to.equal(demo.code());
          const hrefs = [...demo.page().querySelectorAll('#place li a')].map((link) => link.getAttribute('href'));
          expect(hrefs).to.deep.equal([OWN, ...FIVE]);
          expect(blocksOf(demo.page())).to.have.length(0);
          continue;
        }
        expect(hrefsOf(await demo.block()), next).to.deep.equal([OWN, ...FIVE]);
        const template = demo.template();
        expect(scriptsOf(demo.page()), next).to.deep.equal(scriptsOf(parsed(template ?? demo.code())));
        const first = parsed(demo.code()).body.firstElementChild!;
        expect(demo.page().querySelector('#place > :first-child')?.localName).to.equal(first.localName);
      }
      expect(buttonText(demo)).to.equal('Вернуть первый код');
      await demo.click('gone');
      expect(demo.code()).to.contain('data-own=');
    });
  }

  it('can go back from the second code to the first, and keeps the focus there', async () => {
    const demo = await openDemo('#site=wordpress');
    const back = demo.document.getElementById('back')!;
    expect(back.hidden).to.equal(true);
    await demo.click('gone');
    expect(demo.template()).to.contain('data-define');
    expect(buttonText(demo)).to.equal('Если исчез и этот — возьмите ссылки');
    expect(back.hidden).to.equal(false);
    expect(back.textContent.trim()).to.equal('Вернуть первый код');
    await demo.click('back');
    expect(demo.code()).to.match(/^<script/);
    expect(demo.template()).to.equal(undefined);
    expect(back.hidden).to.equal(true);
    expect(demo.document.activeElement?.id).to.equal('gone');
  });

  it('gets the code in three actions at most: a name, the site, «Скопировать»', async () => {
    const demo = await openDemo();
    const copied: string[] = [];
    const value = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(demo.window.navigator, 'clipboard', {value, configurable: true});
    await demo.type('brand', 'Лицей');
    await demo.press('site', 'wordpress');
    await demo.click('copy');
    await until('it is copied', () => copied.length);
    expect(copied[0]).to.equal(
      `<script async="" charset="utf-8" src="${ADDRESS}v1/official-accounts.js" data-brand="Лицей"></script>`,
    );
  });

  for (const form of ['tag', 'element', 'placeholder']) {
    it(`can add the list’s links to the code: they are shown before the script loads, and don’t count as own: ${form}`, async () => {
      const demo = await openDemo(`#own=vk.com%2Fluch&form=${form}`);
      await demo.press('inside', 'all');
      await until('the links are in the code', () => demo.code().includes('slot="fallback"'));
      const code = parsed(demo.code());
      const hrefs = [...code.querySelectorAll('[slot=fallback] a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal(FIVE);
      expect(hrefsOf(await demo.block())).to.deep.equal([OWN, ...FIVE]);
    });
  }

  it('gets the right form for another site, not the previous one', async () => {
    const demo = await openDemo();
    await demo.press('site', 'gosweb');
    await demo.click('gone');
    await until('the links are there', () => demo.code().includes('<ul>'));
    await demo.press('site', 'joomla');
    expect(demo.code()).to.match(/^<script/);
    expect(buttonText(demo)).to.equal('Если блок исчез после сохранения — возьмите это');
  });

  it('sees each form work on its own, without what another one left on the page', async () => {
    const demo = await openDemo('#form=placeholder');
    await demo.block();
    await demo.press('form', 'static');
    await until('the links are there', () => demo.page().querySelector('#place > ul'));
    expect(scriptsOf(demo.page())).to.deep.equal([]);
  });

  it('can keep the code visible whatever is unfolded, at 1366 × 768', async () => {
    for (const hash of ['#site=joomla', '#site=joomla&form=placeholder', '#site=gosweb&form=static', '#track=exact']) {
      const demo = await openDemo(hash);
      await until('the code is there', () => demo.code());
      demo.document.querySelector<HTMLDetailsElement>('.others')!.open = true;
      for (const id of ['code', 'copy']) {
        const {top, bottom} = demo.document.getElementById(id)!.getBoundingClientRect();
        expect(top, hash).to.be.above(0);
        expect(bottom, hash).to.be.at.most(768);
      }
      expect(demo.document.documentElement.scrollHeight, hash).to.equal(768);
      closeDemos();
    }
  });
});

describe('someone who chooses the script that never changes', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  it('reads what they give up, and gets a hash that the browser accepts', async () => {
    // Not after v1: its code would also show a block at a script that the browser refuses.
    const demo = await openDemo('#track=exact');
    await until('the hash is there', () => demo.code().includes('integrity="sha384-'));
    expect(demo.code()).to.contain(` src="${ADDRESS}${version}/official-accounts.js"`);
    expect(demo.document.getElementById('example')!.textContent).to.contain('не изменится');
    expect(hrefsOf(await demo.block())).to.deep.equal(FIVE);
    await demo.press('track', 'v1');
    expect(demo.code()).not.to.contain('integrity');
    expect(demo.document.getElementById('example')!.textContent).to.equal('');
  });

  it('reads when the server has no such version, and can retry', async () => {
    const address = await serve(demoFiles(''));
    const demo = await openDemo('#track=exact', {address});
    const fault = demo.document.getElementById('failure')!;
    await until('the message is shown', () => !fault.hidden && fault.textContent.includes(version));
    expect(demo.document.getElementById('part')!.hidden, 'there is nothing to copy').to.equal(true);
    await demo.press('track', 'v1');
    expect(fault.hidden).to.equal(true);
    expect(demo.code()).to.contain('/v1/official-accounts.js');
  });
});

describe('someone whose server fails', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  for (const [missing, form] of [
    ['v1/official-accounts.js', 'tag'],
    ['v1/official-accounts.js', 'element'],
    ['pages/plain.html', 'tag'],
  ] as const) {
    it(`sees the block with the next change once the server is back: ${missing}, ${form}`, async () => {
      const address = await serve(demoFiles(missing));
      const demo = await openDemo(`#form=${form}`, {address});
      await until('the server was asked', async () => (await logOf(address)).includes(missing));
      await moment();
      const back: Answer = demoFiles('')[missing]!;
      await fetch(address + missing, {method: 'PUT', body: JSON.stringify(back)});
      await demo.type('brand', 'Лицей');
      expect(hrefsOf(await demo.block())).to.deep.equal(FIVE);
    });
  }

  it('sees the other sample page even if the block throws', async () => {
    const script = `customElements.define('official-accounts', class extends HTMLElement {
      get updateComplete() {
        return Promise.reject(new Error('thrown by the block'));
      }
    });`;
    const address = await serve({
      ...demoFiles(''),
      'pages/dark.html': {dist: 'demo/pages/dark.html', headers: {'content-type': 'text/html'}},
      'v1/official-accounts.js': {body: script, headers: {'content-type': 'text/javascript'}},
    });
    const demo = await openDemo('#form=element', {address});
    await until('the block is there', () => demo.page().querySelector('official-accounts'));
    await demo.press('page', 'dark');
    await until('the page is shown', () => {
      const frames = [...demo.document.querySelectorAll('iframe')];
      return frames.length === 1 && frames[0]!.src.endsWith('dark.html') && !frames[0]!.hasAttribute('data-loading');
    });
  });

  it('reads that the links need the list, and gets them once it is loaded', async () => {
    const address = await serve(demoFiles('accounts.json'));
    const demo = await openDemo('#form=static', {address});
    const fault = demo.document.getElementById('failure')!;
    await until('the message is shown', () => !fault.hidden && fault.textContent.includes('accounts.json'));
    await fetch(address + 'accounts.json', {
      method: 'PUT',
      body: JSON.stringify({dist: 'accounts.json', headers: {'content-type': 'application/json'}}),
    });
    await demo.click('retry');
    await until('the links are there', () => demo.code().includes('<ul>'));
    expect(fault.hidden).to.equal(true);
  });
});
