import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, linksOf, moment, partOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import type {OpenPage} from '../helpers/site.ts';

/** What has processed the script: tests/helpers/minifiers.mjs. */
const MINIFIERS = ['none, joined', 'one that knows no template’s holes', 'one that takes spaces between holes'];
/**
 * The oldest ones don't know template literals, and remove spaces from their texts: no template library works after
 * that.
 */
const WITHOUT_TEMPLATES = ['JSMin', 'JSMin, each line kept'];
const SCHOOL = 'https://vk.com/school12';
const SITE_CODE = 'document.getElementById("said").textContent = "site code ran";';

interface MinifiedPage extends OpenPage {
  readonly faults: readonly string[];
}

/** A page whose CMS has joined the script with the site's own code, and minified both. */
async function openMinified(name: string, minifier: string): Promise<MinifiedPage> {
  const type = name.endsWith('.mjs') ? ' type="module"' : '';
  const opened = await open({
    'index.html': page(`<!doctype html><html lang="ru"><meta charset="utf-8"><p id="said"></p>
      <script>window.faults = []; addEventListener('error', function (event) { faults.push(event.message); });</script>
      <official-accounts brand="Школа" limit="1" qr><a href="${SCHOOL}">ВКонтакте</a></official-accounts>
      <script${type} src="${name}" data-define></script>`),
    [name]: {dist: name, append: SITE_CODE, minifier, headers: {'content-type': 'text/javascript'}},
  });
  return {...opened, faults: (opened.window as unknown as {faults: string[]}).faults};
}

describe('a site whose CMS has minified the script with its own code', () => {
  afterEach(closeAll);

  for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
    for (const minifier of MINIFIERS) {
      it(`${name}, ${minifier}: shows the accounts and the date, and the site's code runs`, async () => {
        const {document, faults} = await openMinified(name, minifier);
        const [block] = blocksOf(document);
        await until(`a block; faults: ${faults.join()}`, () => block!.shadowRoot?.querySelector('section'));
        await settled(block!);
        expect(document.getElementById('said')!.textContent).to.equal('site code ran');
        expect(textsOf(block!, 'footer')[0]).to.contain('обновлён 22 ноября 2026 г.');
        expect(textsOf(block!, 'more-button')[0]).to.match(/^Показать все \(\d\)$/);
        expect(linksOf(block!).map(({textContent}) => textContent.trim())).to.deep.equal(['ВКонтакте']);
        partOf(block!, 'more-button').click();
        await block!.updateComplete;
        expect(hrefsOf(block!)).to.deep.equal([SCHOOL, ...FIVE]);
        expect(partOf(block!, 'link').getBoundingClientRect().height).to.be.at.least(43.9);
        expect(faults).to.deep.equal([]);
      });
    }
  }

  for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
    for (const minifier of WITHOUT_TEMPLATES) {
      it(`${name}, ${minifier}: keeps the link inside, and the site's code runs`, async () => {
        const {document, faults} = await openMinified(name, minifier);
        await until('the code ran', () => document.getElementById('said')!.textContent);
        await moment();
        const link = document.querySelector<HTMLElement>('official-accounts a')!;
        expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
        expect(faults).to.deep.equal([]);
      });
    }
  }
});
