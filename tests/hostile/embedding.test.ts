import {expect} from 'chai';
import {FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll, json, page, PUBLISHED, serve} from '../helpers/site.ts';
import {blocksIn, expectAllShown, expectLinksInside, FORMS, openHost, SCHOOL, visibleLinks} from './host-page.ts';

const SCRIPT = {'content-type': 'text/javascript'};

describe('a page with <base>', () => {
  afterEach(closeAll);

  it('of another folder: lists and scripts come from where they lie', async () => {
    const host = await openHost({
      start: '<base href="deep/er/" target="_blank">',
      body: FORMS.replaceAll('src="', 'src="../../'),
    });
    await expectAllShown(host);
  });

  it('of another site, set once the scripts are there: links lead where they say', async () => {
    const host = await openHost({body: FORMS});
    host.document.head.insertAdjacentHTML('afterbegin', '<base href="https://elsewhere.example/" target="_blank">');
    await expectAllShown(host);
    const [link] = blocksIn(host.document)[0]!.shadowRoot!.querySelectorAll('a');
    expect(link!.href).to.equal(FIVE[0]);
  });

  it('with a target, as in an iframe of Google Sites: links open where the page says', async () => {
    const host = await openHost({start: '<base target="_blank">'});
    await expectAllShown(host);
    for (const block of blocksIn(host.document)) {
      const targets = [...block.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part=link]')].map((link) =>
        link.getAttribute('target'),
      );
      expect(new Set(targets)).to.deep.equal(new Set([null]));
    }
  });
});

describe('a page that writes itself', () => {
  afterEach(closeAll);

  it('document.write of every form of the block', async () => {
    const written = JSON.stringify(FORMS).replaceAll('</script>', '<\\/script>');
    const host = await openHost({body: `<main><script>document.write(${written})</script></main><p id=behind></p>`});
    await expectAllShown(host);
    const [main] = host.document.getElementsByTagName('main');
    expect(main!.contains(blocksIn(host.document)[0]!)).to.be.true;
  });

  it('innerHTML of an element and a placeholder, again and again', async () => {
    const host = await openHost({});
    await expectAllShown(host);
    for (let time = 0; time < 3; time++) {
      const main = host.document.body;
      main.innerHTML = `<official-accounts><a href="${SCHOOL}">Школа</a></official-accounts><div data-official-accounts></div>`;
      await expectAllShown(host, {shown: [[SCHOOL, ...FIVE], FIVE]});
    }
  });
});

describe('a page in a sandbox', () => {
  afterEach(closeAll);

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups']) {
    it(`sandbox="${sandbox}", where storage throws and every origin is another: shows the accounts`, async () => {
      // It can't be looked into: it tells by itself.
      const telling = `<script>
        var stored = 'works';
        try { localStorage.length; } catch (error) { stored = error.name; }
        setInterval(function () {
          var hrefs = [].map.call(document.querySelectorAll('official-accounts'), function (block) {
            return block.shadowRoot ? [].map.call(block.shadowRoot.querySelectorAll('a[part=link]'), function (link) { return link.href; }) : [];
          });
          parent.postMessage({hrefs: hrefs, stored: stored, faults: faults}, '*');
        }, 50);
      </script>`;
      const anyone = {headers: {...SCRIPT, 'access-control-allow-origin': '*'}};
      const inner = {
        'official-accounts.mjs': {...PUBLISHED['official-accounts.mjs'], ...anyone},
        'accounts.json': {...PUBLISHED['accounts.json'], headers: {'access-control-allow-origin': '*'}},
      };
      let told = {hrefs: [] as string[][], stored: '', faults: ['nothing told']};
      const listen = ({data}: MessageEvent<typeof told>) => {
        if (Array.isArray(data.hrefs)) told = data;
      };
      const host = await openHost({
        body: '<iframe id=inner></iframe>',
        answers: {...inner, 'inner.html': innerPage(telling)},
      });
      host.window.addEventListener('message', listen);
      const frame = host.document.querySelector('iframe')!;
      frame.setAttribute('sandbox', sandbox);
      frame.src = 'inner.html';
      const shown = JSON.stringify([FIVE, [SCHOOL, ...FIVE], [SCHOOL, ...FIVE]]);
      await until('all are shown', () => JSON.stringify(told.hrefs) === shown);
      expect(told.stored).to.equal('SecurityError');
      expect(told.faults).to.deep.equal([]);
    });
  }

  const innerPage = (telling: string) => ({
    body: `<!doctype html><html lang=ru><meta charset=utf-8><script>
      window.faults = [];
      addEventListener('error', function (event) { faults.push(event.message); });
      addEventListener('unhandledrejection', function (event) { faults.push(String(event.reason)); });
      </script><body>${FORMS}${telling}`,
    headers: {'content-type': 'text/html; charset=utf-8'},
  });
});

describe('a page with two versions of the script', () => {
  afterEach(closeAll);

  const other = {
    dist: 'official-accounts.js',
    replace: [['official-accounts 0.', 'official-accounts 9.']],
    headers: SCRIPT,
  } as const;

  for (const [order, scripts] of Object.entries({
    'the newer first': ['9/official-accounts.js', 'official-accounts.js'],
    'the older first': ['official-accounts.js', '9/official-accounts.js'],
    'the same twice': ['official-accounts.js', 'official-accounts.js?again'],
  })) {
    it(`${order}: each tag has its block, and the list is asked for once`, async () => {
      const tags = scripts.map((src) => `<script src="${src}" data-src="accounts.json" data-theme="light"></script>`);
      const host = await openHost({
        body: `${tags.join('<p>…</p>')}<official-accounts src="accounts.json"></official-accounts>`,
        answers: {'9/official-accounts.js': other},
      });
      await expectAllShown(host, {shown: [FIVE, FIVE, FIVE]});
      expect((await host.log()).filter((path) => path === 'accounts.json')).to.have.length(1);
      expect(host.lines.filter((line) => !line.includes('accounts.json:'))).to.deep.equal([]);
    });
  }
});

describe('a page on which another script has taken the tag’s name', () => {
  afterEach(closeAll);

  it('says so once, and leaves the links inside', async () => {
    const host = await openHost({
      head: `<script>customElements.define('official-accounts', class extends HTMLElement {});</script>`,
      body: FORMS.replace(/<script type="module.*/, ''),
    });
    await expectLinksInside(host);
    expect(host.lines).to.deep.equal(['official-accounts: <official-accounts> is an element of another script']);
  });

  it('even where it shows something of its own in a shadow', async () => {
    const host = await openHost({
      head: `<script>customElements.define('official-accounts', class extends HTMLElement {
        constructor() { super(); this.attachShadow({mode: 'open'}).append('…', document.createElement('slot')); }
      });</script>`,
    });
    await moment();
    expect(visibleLinks(host.document)).to.deep.equal([SCHOOL, SCHOOL]);
    expect(host.faults).to.deep.equal([]);
  });
});

describe('a page whose own list is hostile', () => {
  afterEach(closeAll);

  it('none of what the rule refuses gets in, from an attribute either', async () => {
    const bad = [
      'javascript:alert(1)',
      'https://vk.com.evil.example/a',
      'https://facebook.com/a',
      'data:text/html,x',
      'https://vk.com@evil.example/',
    ];
    // As the school's own, it is a website, and says so.
    const own = bad.filter((url) => !url.includes('vk.com.evil'));
    const accounts = bad.map((url, index) => ({network: 'vk', url, title: String(index)}));
    const host = await openHost({
      body: `<script src="official-accounts.js" data-define></script>
        <official-accounts src="bad.json" own="${own.join(' ')}">${own.map((url) => `<a href="${url}">x</a>`).join('')}</official-accounts>`,
      answers: {
        'bad.json': json({
          version: 1,
          accounts,
          owner: {name: 'x', url: 'javascript:alert(1)', logo: 'javascript:alert(1)'},
        }),
      },
    });
    const [block] = blocksIn(host.document);
    await settled(block!);
    expect(hrefsOf(block!)).to.deep.equal([]);
    expect(block!.shadowRoot!.innerHTML).not.to.match(/javascript:|evil|facebook|data:text/);
    expect(host.faults).to.deep.equal([]);
  });
});

describe('a page in a frame that isn’t shown yet, as behind a tab', () => {
  afterEach(closeAll);

  it('has its accounts all the same', async () => {
    const address = await serve({
      'index.html': page('<body><script src="official-accounts.js"></script>'),
    });
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = address + 'index.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const [block] = blocksIn(frame.contentDocument!);
    await until('the accounts are there', () => hrefsOf(block!).length === FIVE.length);
    expect(hrefsOf(block!)).to.deep.equal(FIVE);
    frame.remove();
  });
});
