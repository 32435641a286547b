import {expect} from 'chai';
import list from '../../src/list/default-list.json' with {type: 'json'};
import {linksInside, parse} from '../../src/index.ts';
import {blocksOf, FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll, json, open, page, PUBLISHED} from '../helpers/site.ts';
import type {Answer, OpenPage} from '../helpers/site.ts';

const SCHOOL = 'https://vk.com/school12';
const BRAND = 'Школа № 12';
const LINKS = linksInside({
  lists: [parse(list).list!],
  own: [{href: SCHOOL, text: 'ВКонтакте'}],
  brand: BRAND,
  language: 'ru',
}).join('\n');
const DEFINE = '<script async="" charset="utf-8" src="official-accounts.js" data-define=""></script>';

const FORMS: Readonly<Record<string, (src: string) => string>> = {
  element: (src) => `<official-accounts brand="${BRAND}" ${src && `src="${src}"`}>${LINKS}</official-accounts>`,
  placeholder: (src) =>
    `<div data-official-accounts="" data-brand="${BRAND}" ${src && `data-src="${src}"`}>${LINKS}</div>`,
};

const SCRIPT = PUBLISHED['official-accounts.js']!;

/** Records per frame whether links and block are visible, and the layout-shift score. */
const WATCH = `<script>
  var seen = [];
  var looks = 0;
  var before = document.querySelector('main').getBoundingClientRect().top;
  function isSeen(element) { return element.getClientRects().length > 0 && element.offsetHeight > 0; }
  function look() {
    var links = Array.from(document.querySelectorAll('a')).filter(isSeen).length;
    var element = document.querySelector('official-accounts');
    var block = element && element.shadowRoot && element.shadowRoot.querySelector('section');
    looks++;
    seen.push((links ? links + ' links' : '') + (block && isSeen(block) ? 'block' : ''));
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  var score = 0;
  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (entry) { score += entry.value; });
  }).observe({type: 'layout-shift', buffered: true});
</script>`;

const NEWS = '<p>Новости школы: приём в первый класс начнётся первого апреля.</p>'.repeat(20);

interface Watched extends OpenPage {
  /** What was visible, in order. */
  seen(): string[];
  /** Waits long enough for something unwanted to show: a moment plus some frames, which a busy machine paints late. */
  watch(): Promise<void>;
  score(): number;
  /** How far the content below has moved, in pixels. */
  moved(): number;
}

async function openLinks(
  form: string,
  answers: Readonly<Record<string, Answer>>,
  {src = '', before = '', width = 760} = {},
): Promise<Watched> {
  const body = `${before}${FORMS[form]!(src)}<main>${NEWS}</main>${WATCH}${DEFINE}`;
  const opened = await open(
    {'index.html': page(`<!doctype html><html lang=ru><meta charset=utf-8><body>${body}`), ...answers},
    width,
  );
  const window = opened.window as unknown as {seen: string[]; looks: number; score: number; before: number};
  return {
    ...opened,
    seen: () => window.seen.filter((one, at, all) => one !== all[at - 1]),
    watch: async () => {
      const enough = window.looks + 3;
      await moment();
      await until('some frames are painted', () => window.looks >= enough);
    },
    score: () => window.score,
    moved: () => opened.document.querySelector('main')!.getBoundingClientRect().top - window.before,
  };
}

/** The five accounts and the school's own. */
const ALL = '6 links';

/** Ways in which a script fails to load or run. */
const BROKEN_SCRIPTS: Readonly<Record<string, Answer>> = {
  'is blocked': {status: 403},
  'is truncated': {body: '(() => { const half = ', headers: SCRIPT.headers!},
  'throws on its first line': {body: 'throw new Error("no");', headers: SCRIPT.headers!},
};

describe('links that are visible before the script has loaded', () => {
  afterEach(closeAll);

  for (const form of Object.keys(FORMS)) {
    for (const [what, answer] of Object.entries(BROKEN_SCRIPTS)) {
      it(`stay when the script ${what}: ${form}`, async () => {
        const {seen, watch} = await openLinks(form, {'official-accounts.js': answer});
        await watch();
        expect(seen()).to.deep.equal([ALL]);
      });
    }

    it(`are shown while the script loads, then replaced by the block, never both at once:  ${form}`, async () => {
      const {document, seen, watch} = await openLinks(form, {'official-accounts.js': {...SCRIPT, delay: 300}});
      await until('there is a block', () => blocksOf(document).length);
      await settled(blocksOf(document)[0]!);
      await watch();
      expect(seen()).to.deep.equal([ALL, 'block']);
      expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal([SCHOOL, ...FIVE]);
    });

    it(`pass the keyboard’s focus on to the same link of the block:  ${form}`, async () => {
      const focus = `document.querySelector('a[href="${FIVE[1]}"]').focus()`;
      const before = `<script>addEventListener('DOMContentLoaded', () => ${focus})</script>`;
      const {document} = await openLinks(form, {'official-accounts.js': {...SCRIPT, delay: 300}}, {before});
      await until('there is a block', () => blocksOf(document).length);
      const [block] = blocksOf(document);
      await settled(block!);
      expect((block!.shadowRoot!.activeElement as HTMLAnchorElement | null)?.href).to.equal(FIVE[1]);
    });

    it(`are shown while the page’s own list loads:  ${form}`, async () => {
      const {document, seen, watch} = await openLinks(
        form,
        {'list.json': {...json(list), delay: 400}, 'official-accounts.js': {...SCRIPT, delay: 100}},
        {src: 'list.json'},
      );
      await until('there is a block', () => blocksOf(document)[0]?.matches(':state(ready)'));
      await watch();
      expect(seen()).to.deep.equal([ALL, 'block']);
    });

    it(`stay when the page’s own list can’t be loaded:  ${form}`, async () => {
      const {document, seen, watch} = await openLinks(form, {'list.json': {status: 404}}, {src: 'list.json'});
      await until('it has failed', () => blocksOf(document)[0]?.matches(':state(failed)'));
      await watch();
      expect(seen()).to.deep.equal([ALL]);
    });

    it(`are replaced by the block when the default list’s server is down:  ${form}`, async () => {
      const {document, seen, watch} = await openLinks(form, {
        'accounts.json': {status: 503},
        'official-accounts.js': {...SCRIPT, delay: 100},
      });
      await until('there is a block', () => blocksOf(document)[0]?.matches(':state(stale)'));
      await watch();
      expect(seen()).to.deep.equal([ALL, 'block']);
    });

    it(`stay where the page prevents rendering:  ${form}`, async () => {
      const before = '<script>Document.prototype.importNode = () => { throw new Error("no"); };</script>';
      const {document, seen, watch} = await openLinks(form, {}, {before});
      await until('it has been tried', () => blocksOf(document)[0]?.shadowRoot);
      await watch();
      expect(seen()).to.deep.equal([ALL]);
    });

    for (const width of [340, 760, 1200]) {
      it(`reserve the block’s space, so that what is below hardly moves at ${width} px:  ${form}`, async () => {
        const answers = {'official-accounts.js': {...SCRIPT, delay: 300}};
        const {document, score, moved, watch} = await openLinks(form, answers, {width});
        await until('there is a block', () => blocksOf(document).length);
        await settled(blocksOf(document)[0]!);
        await watch();
        expect(score()).to.be.at.most(0.02);
        expect(Math.abs(moved()), `${moved()}`).to.be.below(30);
      });
    }
  }

  it('don’t count as the school’s own, and aren’t read twice', async () => {
    const {document} = await openLinks('element', {});
    await settled(blocksOf(document)[0]!);
    const own = [...document.querySelectorAll('official-accounts > p a')].map((link) => link.getAttribute('href'));
    expect(own).to.deep.equal([SCHOOL]);
  });
});
