import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const BRAND = 'Школа № 12 «Радуга»';
const TITLES = ['Департамент общего образования Томской области', 'Минпросвещения России', 'Большая перемена'];

/** Every way to embed the block, on one page. */
const FORMS = `<script async src="official-accounts.js" data-brand="${BRAND}"></script>
  <official-accounts brand="${BRAND}"></official-accounts>
  <div data-official-accounts data-brand="${BRAND}">&nbsp;</div>
  <script type="module" src="official-accounts.mjs"></script>`;

/** Opens the page and waits for all three blocks. */
async function openForms(index: Answer, answers: Readonly<Record<string, Answer>>) {
  const opened = await open({'index.html': index, ...answers});
  const blocks = () => blocksOf(opened.document);
  await until('there are three blocks', () => blocks().length === 3);
  await Promise.all(blocks().map(settled));
  return {...opened, blocks: blocks()};
}

describe('a page from 2009: windows-1251, quirks mode, no charset in any header', () => {
  afterEach(closeAll);

  const withoutCharset = (type: string) => ({headers: {'content-type': `text/${type}`}});
  const scripts = Object.fromEntries(
    ['official-accounts.js', 'official-accounts.mjs'].map((dist) => [dist, {dist, ...withoutCharset('javascript')}]),
  );

  it('shows readable Cyrillic in every form of the block', async () => {
    const body = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><table><tr><td>${FORMS}</td></tr></table></body></html>`;
    const index: Answer = {body, encoding: 'windows-1251', ...withoutCharset('html')};
    const {document, blocks} = await openForms(index, scripts);
    expect([document.compatMode, document.characterSet]).to.deep.equal(['BackCompat', 'windows-1251']);
    for (const block of blocks) {
      expect(textsOf(block, 'title')).to.deep.equal(TITLES);
      expect(textsOf(block, 'brand')).to.deep.equal([BRAND]);
      expect(textsOf(block, 'footer')[0]).to.match(/^Список ведёт Департамент .* · обновлён 22 ноября 2026/);
      expect(block.getBoundingClientRect().width).to.be.greaterThan(200);
    }
  });
});

describe('a page with a strict content security policy', () => {
  afterEach(closeAll);

  const reporting = (policy: string) => ({
    'content-security-policy': `default-src 'none'; ${policy}; report-uri violation`,
  });
  const VIOLATION = {violation: {status: 204}};

  it('shows every form of the block, styled, without a violation', async () => {
    const policy = "script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; img-src 'self'";
    const body = `<!doctype html><meta charset=utf-8><body>${FORMS.replaceAll('<script', '<script nonce="r4nd0m"')}`;
    const {window, blocks, log} = await openForms(page(body, reporting(policy)), VIOLATION);
    for (const block of blocks) {
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      const link = window.getComputedStyle(block.shadowRoot!.querySelector('a')!);
      expect(link.display).to.equal('flex');
      expect(link.getPropertyValue('--brand')).to.match(/^rgb/);
    }
    expect((await log()).filter((path) => path.startsWith('violation'))).to.deep.equal([]);
  });

  it('reports violations at all, so that the test above can fail', async () => {
    const index = page('<!doctype html><body><p style="color:red">…</p>', reporting("img-src 'self'"));
    const {log} = await open({'index.html': index, ...VIOLATION});
    let asked: string[] = [];
    while (asked.length < 2) asked = await log();
    expect(asked[1]).to.match(/^violation .*style-src/);
  });
});

describe('a browser on Windows 7', () => {
  afterEach(closeAll);

  it('without :state(), color-mix() and light-dark() shows a readable block', async () => {
    const script: Answer = {
      dist: 'official-accounts.js',
      replace: [
        ['color-mix(', 'colour-mix('],
        ['light-dark(', 'lightdark('],
      ],
      headers: {'content-type': 'text/javascript'},
    };
    const {document, window} = await open({
      'index.html': page(
        `<!doctype html><html lang=ru><meta charset=utf-8><body><script>
          // As in Chrome 109, which rejected names without dashes.
          if (window.CustomStateSet) CustomStateSet.prototype.add = () => { throw new DOMException('', 'SyntaxError'); };
          delete ElementInternals.prototype.states;
          addEventListener('error', ({message}) => { document.title = message; });
        </script><script async src="official-accounts.js" data-accent="gold"></script>`,
      ),
      'official-accounts.js': script,
    });
    await until('there is a link', () => blocksOf(document)[0]?.shadowRoot?.querySelector('a'));
    const block = blocksOf(document)[0]!;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(document.title).to.equal('');
    const section = block.shadowRoot!.querySelector('section')!;
    expect(window.getComputedStyle(section).color).to.equal('rgb(20, 26, 33)');
    expect(window.getComputedStyle(block.shadowRoot!.querySelector('svg')!).fill).to.match(/^rgb/);
  });
});
