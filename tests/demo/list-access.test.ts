import {expect} from 'chai';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {moment, until} from '../helpers/blocks.ts';
import {serve} from '../helpers/site.ts';
import {startTcp} from '../helpers/tcp.ts';
import {closeLists, openList} from './open-list.ts';
import {faultsOf} from './poster-page.ts';
import type {Answer} from '../helpers/site.ts';
import type {ListPage} from './open-list.ts';

const unfold = async (page: ListPage): Promise<void> => {
  await page.press('[data-key="row-2"]');
  for (const part of page.document.querySelectorAll('details')) part.open = true;
};
const press = (key: string): Promise<void> => sendKeys({press: key});
const focused = (page: ListPage): string | null | undefined => page.document.activeElement?.getAttribute('data-key');

describe('someone with low vision or without a mouse on the list page', () => {
  afterEach(closeLists);

  for (const [width, height] of [
    [1366, 768],
    [375, 812],
  ] as const) {
    it(`finds no axe violation with everything unfolded, at ${width} px`, async () => {
      const page = await openList('', {width, height});
      await unfold(page);
      // At the end of the page, the sticky button doesn't cover half a field.
      page.window.scrollTo(0, page.document.documentElement.scrollHeight);
      expect(await faultsOf(page)).to.deep.equal([]);
    });
  }

  it('finds no axe violation in a list full of problems, in the dialog and in the JSON', async () => {
    const page = await openList('?lang=en');
    page.drop(
      JSON.stringify({
        x: 1,
        owner: {url: 'http://a', accent: 'red'},
        accounts: [{network: 'vk', url: 'https://vk.com/a', withdrawn: 1}, {network: 'x'}, 5],
        withdrawn: [1, 'фыва'],
        include: ['', 2],
        networks: [{id: 'vk'}],
      }),
    );
    await until('it is open', () => page.words('.faults').length);
    await page.press('[data-key="row-1"]');
    await page.type('#json-text', '{');
    await page.press('#tab-json');
    expect(await faultsOf(page)).to.deep.equal([]);
    await page.press('#open');
    await page.press('#load');
    expect(await faultsOf(page)).to.deep.equal([]);
  });

  it('adds, names, moves and saves an account with the keyboard only', async () => {
    const page = await openList();
    page.window.focus();
    page.byId('paste').focus();
    // WebKit loses keys that arrive before it has moved the focus.
    await moment();
    await sendKeys({type: 'max.ru/luch'});
    await press('Enter');
    expect(focused(page)).to.equal('accounts[5].title.ru');
    // The guessed title is selected, so typing replaces it.
    await sendKeys({type: 'Lyceum'});
    expect((page.byKey('accounts[5].title.ru') as HTMLInputElement).value).to.equal('Lyceum');
    page.byKey('done-5').focus();
    await press('Enter');
    expect(focused(page)).to.equal('row-5');
    expect(page.words('.account-editor')).to.deep.equal([]);
    page.byKey('grip-3').focus();
    await press('ArrowUp');
    expect(focused(page), 'the focus moves with it').to.equal('grip-2');
    expect(page.words('#toast span')).to.deep.equal(['Lyceum: место 3 из 4']);
    await press('Home');
    expect(focused(page)).to.equal('grip-0');
    expect(page.words('.entry-title')[0]).to.equal('Lyceum');
    await press('ArrowUp');
    expect(page.words('#toast span'), 'it can’t move further up').to.deep.equal(['Lyceum: место 1 из 4']);
    page.byKey('grip-2-0').focus();
    await press('ArrowDown');
    expect(page.words('.handle').slice(2, 5)).to.deep.equal(['@minprosrf', '@minprosvet', '@minprosvet']);
    expect(page.words('.changes li')).to.deep.equal(['Добавлен Lyceum · MAX @luch', 'Изменён порядок']);
    expect(await page.save()).to.contain('"title": {"ru": "Lyceum"}');
  });

  it('goes from the number of errors to the wrong field, even if it has several controls', async () => {
    const page = await openList();
    const account = {network: 'vk', url: 'https://vk.com/a', title: 'А', audience: ['children']};
    page.drop(JSON.stringify({version: 1, accounts: [account]}), 'wrong.json');
    await until('it is open', () => page.words('#file-name')[0] === 'wrong.json');
    await page.press('#show-fault');
    expect(focused(page)).to.equal('accounts[0].audience.management');
  });

  it('drags an owner to another position with the mouse', async () => {
    const page = await openList();
    const frame = page.window.frameElement!.getBoundingClientRect();
    const middleOf = (key: string): [number, number] => {
      const {left, top, width, height} = page.byKey(key).getBoundingClientRect();
      return [Math.round(frame.left + left + width / 2), Math.round(frame.top + top + height / 2)];
    };
    const [x, y] = middleOf('grip-2');
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, y - 40]});
    await sendMouse({type: 'move', position: [x, middleOf('grip-0')[1] - 20]});
    expect(page.document.querySelectorAll('[data-drop-before]')).to.have.length(1);
    await sendMouse({type: 'up'});
    expect(page.words('.entry-title')[0]).to.equal('Большая перемена');
    expect(page.document.querySelectorAll('[data-drop-before], [data-dragging]')).to.have.length(0);
  });

  it('reaches everything on the page with Tab, without a focus trap', async () => {
    const page = await openList();
    page.window.focus();
    page.byId('paste').focus();
    const reached = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await press('Tab');
      const at = page.document.activeElement;
      reached.add(at?.id || (at?.getAttribute('data-key') ?? ''));
    }
    for (const one of ['paste-add', 'entry-0', 'grip-0', 'row-4', 'tab-preview', 'save'])
      expect([...reached]).to.contain(one);
  });

  it('doesn’t have to scroll sideways on a phone, with everything unfolded', async () => {
    const page = await openList('', {width: 320, height: 640});
    await unfold(page);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('reads whole words of the titles at 220 px, as at 500 % zoom', async () => {
    const page = await openList('', {width: 220, height: 640});
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    const heads = page.document.querySelectorAll('.entry-head');
    expect(heads).to.have.length(3);
    for (const head of heads) {
      const [title, level] = ['.entry-title', '.entry-level'].map((one) => head.querySelector(one)!);
      expect(level!.getBoundingClientRect().top).to.be.at.least(title!.getBoundingClientRect().bottom);
    }
  });
});

const STYLES = ['page', 'list'].map((name) => `styles/${name}.css`);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
};

/** Serves the page with another list beside it. */
async function servePage(list: Answer): Promise<string> {
  const code = await (await fetch('/dist/demo/list.js')).text();
  const shared = [...code.matchAll(/"\.\/(common-[^"]+)"/g)].map(([, name]) => name!);
  const served = Object.fromEntries(
    ['list.html', 'list.js', 'official-accounts.mjs', ...STYLES, ...shared].map((name) => [
      name,
      {dist: 'demo/' + name, headers: {'content-type': TYPES[name.split('.').at(-1)!]!}},
    ]),
  );
  return serve({...served, 'accounts.json': list});
}

describe('someone who opens a list from another server', () => {
  afterEach(closeLists);
  const BODY = JSON.stringify({version: 1, accounts: []});
  const answer = (headers: string) => [
    {send: `HTTP/1.1 200 OK\r\nContent-Length: ${BODY.length}\r\nConnection: close\r\n${headers}\r\n${BODY}`},
  ];

  it('reads that CORS forbids it, opens it if allowed, and hears when the server doesn’t respond', async () => {
    const server = await startTcp({
      'closed.json': answer(''),
      'open.json': answer('Access-Control-Allow-Origin: *\r\n'),
    });
    const page = await openList();
    const load = async (path: string): Promise<void> => {
      await page.press('#open');
      await page.type('#address', server.address + path);
      await page.press('#load');
    };
    await load('closed.json');
    await until('the message is shown', () => page.words('#open-fault')[0]?.includes('CORS'));
    await load('open.json');
    await until('it is open', () => page.words('#file-name')[0] === 'open.json');
    await until('the message is shown', () => page.words('.nothing')[0]?.includes('пока нет аккаунтов'));
    await server.close();
    await load('gone.json');
    await until('the message is shown', () => page.words('#open-fault')[0]?.includes('не отвечает'));
  });

  it('reads that this site has no list, and can open a file', async () => {
    const address = await servePage({status: 404});
    const page = await openList('', {address, isShownAtOnce: false});
    await until('the message is shown', () => page.words('#loading')[0]?.includes('нет файла (404)'));
    page.drop(BODY, 'new.json');
    await until('it is open', () => page.words('#file-name')[0] === 'new.json');
  });

  it('opens a file while the site’s own list is still loading, and keeps the file', async () => {
    const address = await servePage({body: '{"version": 1, "accounts": []}', delay: 400});
    const page = await openList('', {address, isShownAtOnce: false});
    expect(page.words('#loading')[0]).to.contain('Загружаем');
    page.drop(BODY, 'mine.json');
    await until('it is open', () => page.words('#file-name')[0] === 'mine.json');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.words('#file-name')[0]).to.equal('mine.json');
  });

  it('goes on choosing one in the dialog when the site’s own list arrives', async () => {
    const address = await servePage({body: BODY, delay: 400});
    const page = await openList('', {address, isShownAtOnce: false});
    await page.press('#open');
    await until('the list is there', () => page.document.querySelector('#form'));
    const dialog = page.byId('open-dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    await page.press('#open-empty');
    expect(dialog.open).to.equal(false);
  });
});
