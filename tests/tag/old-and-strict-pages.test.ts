import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const BRAND = 'Школа № 12 «Радуга»';
const TITLES = ['Департамент общего образования Томской области', 'Минпросвещения России', 'Большая перемена'];

/** Every form in which the block is embedded. */
const FORMS: Readonly<Record<string, string>> = {
  'one tag': `<script async src="official-accounts.js" data-brand="${BRAND}"></script>`,
  'an element': `<official-accounts brand="${BRAND}"></official-accounts><script async src="official-accounts.js" data-define></script>`,
  'a placeholder': `<div data-official-accounts data-brand="${BRAND}">&nbsp;</div><script async src="official-accounts.js" data-define></script>`,
  'a module': `<official-accounts brand="${BRAND}"></official-accounts><script type="module" src="official-accounts.mjs"></script>`,
};

async function openBlock(index: Answer, more: Record<string, Answer> = {}) {
  const opened = await open({'index.html': index, ...more});
  await until('there is a block', () => blocksOf(opened.document).length);
  const block = blocksOf(opened.document)[0]!;
  await settled(block);
  return {...opened, block};
}

describe('a page of 2009: windows-1251, quirks mode, and no charset in any header', () => {
  afterEach(closeAll);

  const plain = {'content-type': 'text/html'};
  const scripts = Object.fromEntries(
    ['official-accounts.js', 'official-accounts.mjs'].map((dist) => [
      dist,
      {dist, headers: {'content-type': 'text/javascript'}},
    ]),
  );

  for (const [form, code] of Object.entries(FORMS)) {
    it(`shows readable Cyrillic from ${form}`, async () => {
      const body = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><table><tr><td>${code}</td></tr></table></body></html>`;
      const {document, block} = await openBlock({body, encoding: 'windows-1251', headers: plain}, scripts);
      expect(document.compatMode).to.equal('BackCompat');
      expect(document.characterSet).to.equal('windows-1251');
      expect(textsOf(block, 'title')).to.deep.equal(TITLES);
      expect(textsOf(block, 'brand')).to.deep.equal([BRAND]);
      expect(textsOf(block, 'footer')[0]).to.match(/^Список ведёт Департамент .* · обновлён 22 ноября 2026/);
      expect(block.getBoundingClientRect().width).to.be.greaterThan(200);
    });
  }
});

describe('a page with a strict content security policy', () => {
  afterEach(closeAll);

  for (const [form, code] of Object.entries(FORMS)) {
    it(`shows the block, styled, without a violation, from ${form}`, async () => {
      const policy =
        "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; img-src 'self'; report-uri violation";
      const body = `<!doctype html><meta charset=utf-8><body>${code.replaceAll('<script', '<script nonce="r4nd0m"')}`;
      const {window, block, log} = await openBlock(page(body, {'content-security-policy': policy}), {
        violation: {status: 204},
      });
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      const link = block.shadowRoot!.querySelector('a')!;
      expect(window.getComputedStyle(link).display).to.equal('flex');
      expect(window.getComputedStyle(link).getPropertyValue('--brand')).to.match(/^rgb/);
      expect((await log()).filter((path) => path.startsWith('violation'))).to.deep.equal([]);
    });
  }

  it('reports its violations, so that the tests above can fail', async () => {
    const {log} = await open({
      'index.html': page('<!doctype html><body><p style="color:red">…</p>', {
        'content-security-policy': "default-src 'none'; report-uri violation",
      }),
      violation: {status: 204},
    });
    for (let tries = 0; tries < 40 && (await log()).length < 2; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await log())[1]).to.match(/^violation .*style-src/);
  });
});
