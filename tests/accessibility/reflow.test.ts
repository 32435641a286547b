import {expect} from 'chai';
import {LAYOUTS} from '../../src/element/options.ts';
import {linksOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {give, THIRTY} from './cells.ts';
import {badTargetsIn, cutTextsIn, spilledIn} from './spilled.ts';
import type {AccountList, OfficialAccounts} from '../../src/index.ts';

const LONG =
  'Муниципальное автономное общеобразовательное учреждение «Средняя общеобразовательная школа № 12 с углублённым изучением отдельных предметов имени Героя Советского Союза И. И. Иванова» города Примерска';

/** Thirty accounts, some with long names, one with a long host. */
const LONG_LIST: AccountList = {
  ...THIRTY,
  accounts: THIRTY.accounts.map((account, at) => (at % 3 ? account : {...account, title: `${LONG} (${at})`})),
};

const OWN = 'own="https://a-school-with-a-rather-long-name-in-the-net.primer.example/" brand="Школа № 12"';

/** A window of 1280 px at 400 % zoom is 320 px wide; the other sizes enlarge only the text. */
const SIZES = [
  [220, 100],
  [320, 100],
  [220, 200],
  [320, 200],
  [640, 200],
  [320, 400],
  [1280, 400],
] as const;

async function mountIn(width: number, attributes: string, list: AccountList, style = ''): Promise<OfficialAccounts> {
  const block = await mount(
    `<div style="width:${width}px;${style}"><official-accounts ${attributes}></official-accounts></div>`,
  );
  await give(block, list);
  return block;
}

/** WCAG 2.2, 1.4.12. */
const SPACING = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important';

/** A reader's own style sheet, which a browser or an extension adds to shadow roots, too. */
function spaceWords(block: OfficialAccounts): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*{${SPACING}}p,li,h2,h3{margin-bottom:2em!important}`);
  block.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('with enlarged text nothing needs horizontal scrolling and nothing overlaps:', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
  });

  for (const layout of LAYOUTS) {
    for (const [width, percent] of SIZES) {
      it(`${layout} of 30 accounts at ${width} px, text at ${percent} %`, async () => {
        document.documentElement.style.fontSize = `${percent}%`;
        const block = await mountIn(width, `layout="${layout}" group-by="level" qr theme="light" ${OWN}`, LONG_LIST);
        expect(spilledIn(block)).to.deep.equal([]);
      });
    }

    for (const width of [220, 320, 720]) {
      it(`${layout} at ${width} px, with text spacing from the reader’s style sheet`, async () => {
        const block = await mountIn(width, `layout="${layout}" group-by="level" limit="5" qr ${OWN}`, LONG_LIST);
        spaceWords(block);
        expect(spilledIn(block)).to.deep.equal([]);
        expect(getComputedStyle(linksOf(block)[0]!).letterSpacing).not.to.equal('normal');
      });
    }

    it(`${layout} at 320 px, with text spacing on the element`, async () => {
      const block = await mountIn(320, `layout="${layout}" style="${SPACING}" ${OWN}`, LONG_LIST);
      expect(spilledIn(block)).to.deep.equal([]);
    });

    it(`${layout} at 320 px, from right to left`, async () => {
      const block = await mountIn(320, `layout="${layout}" group-by="level" qr ${OWN}`, LONG_LIST, 'direction:rtl');
      expect(spilledIn(block)).to.deep.equal([]);
    });

    for (const width of [220, 256, 320, 720, 1200]) {
      it(`${layout} at ${width} px breaks no word, and every link is large enough for a thumb`, async () => {
        const block = await mountIn(width, `layout="${layout}" group-by="level" qr ${OWN}`, THIRTY);
        expect([...spilledIn(block), ...cutTextsIn(block), ...badTargetsIn(block, 44)]).to.deep.equal([]);
      });
    }
  }

  it('the default block at 220 px breaks no word', async () => {
    const block = await mount('<div style="width:220px"><official-accounts qr></official-accounts></div>');
    expect(cutTextsIn(block)).to.deep.equal([]);
  });
});
