import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll, open, openBlocks, page} from '../helpers/site.ts';

/** The warnings in the page's console. */
const LISTEN = `<script>
  var told = [];
  var warn = console.warn;
  console.warn = function (line) { told.push(String(line)); };
</script>`;

/** BX.processHTML removes script tags from a response, and loads their URLs in the head. */
const BITRIX = `<script>
  function show(area, html) {
    var addresses = [];
    area.innerHTML = html.replace(/<script([^>]*)>[^]*?<\\/script>/gi, function (tag, attributes) {
      addresses.push(/src=["']([^"']+)["']/i.exec(attributes)[1]);
      return '';
    });
    addresses.forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      document.getElementsByTagName('head')[0].appendChild(script);
    });
  }
  addEventListener('load', function () { setTimeout(function () { show(document.getElementById('area'), CONTENT); }, 50); });
</script>`;

async function openArea(content: string) {
  const opened = await open({
    'index.html': page(
      `<!doctype html><html lang=ru><head><meta charset=utf-8>${LISTEN}${BITRIX}</head><body><div id=area></div>
        <script>var CONTENT = ${JSON.stringify(content).replaceAll('</', '<\\/')};</script>`,
    ),
  });
  const {told} = opened.window as unknown as {told: string[]};
  return {...opened, told};
}

describe('a 1C-Bitrix AJAX area', () => {
  afterEach(closeAll);

  it('that has removed the tag is reported once, with the placeholder to use instead', async () => {
    const {document, told} = await openArea(
      '<h2>Новости</h2><script async="" src="official-accounts.js" data-brand="Школа № 12"></script>',
    );
    await until('it is reported', () => told.length);
    await moment();
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<div data-official-accounts="">');
    expect(blocksOf(document)).to.be.empty;
  });

  it('shows the block in the placeholder, without a warning', async () => {
    const {document, told} = await openArea(
      '<div data-official-accounts="" data-brand="Школа № 12"></div><script async="" src="official-accounts.js"></script>',
    );
    await until('there is a block', () => blocksOf(document).length);
    await settled(blocksOf(document)[0]!);
    expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal(FIVE);
    expect(told).to.be.empty;
  });
});

describe('a script in the head of a template without data-define', () => {
  afterEach(closeAll);

  it('isn’t reported where the page has an element further down', async () => {
    const {window} = await openBlocks(
      `${LISTEN}<script src="official-accounts.js"></script><body><official-accounts></official-accounts>`,
    );
    expect((window as unknown as {told: string[]}).told).to.be.empty;
  });
});
