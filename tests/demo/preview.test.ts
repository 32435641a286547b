import {expect} from 'chai';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {blocksOf, linksOf, until} from '../helpers/blocks.ts';
import {closeAll, serve} from '../helpers/site.ts';
import {closeDemos, openDemo, rendered} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const typeOf = (name: string): string =>
  ({js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', html: 'text/html; charset=utf-8'})[
    name.split('.').pop()!
  ] ?? 'application/json';

const edgeOf = (demo: Demo): HTMLInputElement => demo.document.querySelector<HTMLInputElement>('#edge')!;
const frameWidth = (demo: Demo): number => demo.document.querySelector('iframe')!.getBoundingClientRect().width;
const now = (demo: Demo): number => edgeOf(demo).valueAsNumber;
const key = async (demo: Demo, press: string): Promise<void> => {
  await sendKeys({press});
  await rendered(demo.document);
};

describe('someone who sets the page’s width', () => {
  afterEach(async () => {
    await resetMouse();
    closeDemos();
  });

  it('uses the buttons', async () => {
    const demo = await openDemo();
    expect(frameWidth(demo)).to.equal(760);
    await demo.press('width', '375');
    expect(frameWidth(demo)).to.equal(375);
    expect(demo.document.getElementById('pixels')!.textContent).to.equal('375 px');
    expect(demo.window.location.hash).to.equal('#width=375');
  });

  it('uses the keyboard on the drag handle', async () => {
    const demo = await openDemo();
    demo.window.focus();
    edgeOf(demo).focus();
    expect(demo.document.activeElement).to.equal(edgeOf(demo));
    await key(demo, 'ArrowLeft');
    expect(now(demo)).to.equal(750);
    expect(frameWidth(demo)).to.equal(750);
    expect(edgeOf(demo).getAttribute('aria-valuetext')).to.equal('750 px');
    expect(demo.document.querySelectorAll('[name=width]:checked'), 'none of the buttons').to.have.length(0);
    await key(demo, 'ArrowRight');
    expect(demo.document.querySelector<HTMLInputElement>('[name=width]:checked')!.value).to.equal('760');
    await key(demo, 'Home');
    expect(now(demo)).to.equal(Number(edgeOf(demo).min));
    expect(frameWidth(demo)).to.equal(260);
    await key(demo, 'End');
    expect(now(demo)).to.equal(Number(edgeOf(demo).max));
    await key(demo, 'ArrowRight');
    expect(frameWidth(demo)).to.equal(Number(edgeOf(demo).max));
  });

  it('uses the drag handle, even across the page', async () => {
    const demo = await openDemo('#width=375');
    const outer = demo.window.frameElement!;
    outer.scrollIntoView();
    const frame = demo.document.querySelector('iframe')!;
    const move = (x: number): Promise<void> => {
      const {left, top} = outer.getBoundingClientRect();
      const box = frame.getBoundingClientRect();
      const position = [Math.round(left + box.left + x), Math.round(top + box.top + 100)] as [number, number];
      return sendMouse({type: 'move', position});
    };
    await move(375 + 12);
    await sendMouse({type: 'down'});
    await move(415 + 12);
    await until('the page is wider', () => frameWidth(demo) === 415);
    expect(edgeOf(demo).getBoundingClientRect().right).to.be.above(frame.getBoundingClientRect().right);
    await move(305 + 12);
    await until('the page is narrower', () => frameWidth(demo) === 305);
    await sendMouse({type: 'up'});
    await move(345);
    await rendered(demo.document);
    expect(frameWidth(demo)).to.equal(305);
  });

  it('can’t exceed the available space', async () => {
    const demo = await openDemo('#width=1280');
    expect(frameWidth(demo)).to.be.below(1046);
    await until('the drag handle is visible', () => edgeOf(demo).getBoundingClientRect().right <= 1366);
  });
});

describe('the first screen at 1366 × 768', () => {
  afterEach(closeDemos);

  it('shows the code, the button and a block with all its accounts', async () => {
    const demo = await openDemo();
    const block = await demo.block();
    const isInSight = (element: Element, height: number): boolean => element.getBoundingClientRect().bottom <= height;
    for (const id of ['code', 'copy']) expect(isInSight(demo.document.getElementById(id)!, 768), id).to.equal(true);
    expect(demo.document.documentElement.scrollHeight).to.equal(768);
    const stage = demo.document.querySelector('iframe')!.getBoundingClientRect().height;
    for (const link of block.shadowRoot!.querySelectorAll('[part=link]')) expect(isInSight(link, stage)).to.equal(true);
  });

  it('has the settings before the stage in tab order, and after it on a phone', async () => {
    const order = ({document}: Demo): string[] =>
      [...document.querySelectorAll('#settings, #stage, #code')].map(({id}) => id);
    expect(order(await openDemo())).to.deep.equal(['settings', 'stage', 'code']);
    const phone = await openDemo('', {width: 375, height: 812});
    expect(order(phone)).to.deep.equal(['stage', 'settings', 'code']);
    const {scrollWidth, clientWidth} = phone.document.documentElement;
    expect(scrollWidth, 'no horizontal scrolling').to.equal(clientWidth);
  });

  it('needs no horizontal scrolling in a very narrow window, as at 500 % zoom', async () => {
    for (const width of [220, 272, 560]) {
      const {document, window} = await openDemo('#site=joomla&form=placeholder', {width});
      await until('the page is measured', () => document.querySelector('iframe')!.clientWidth < window.innerWidth);
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth, String(width)).to.equal(clientWidth);
      closeDemos();
    }
  });

  it('has site and address before the copy button on a phone, with the code in full', async () => {
    const {document} = await openDemo('#site=joomla', {width: 375, height: 812});
    const top = (id: string): number => document.getElementById(id)!.getBoundingClientRect().top;
    expect(top('sites')).to.be.below(top('local'));
    expect(top('local')).to.be.below(top('copy'));
    const code = document.getElementById('code')!;
    expect(code.scrollHeight - code.clientHeight).to.be.at.most(1);
  });

  it('clips and covers nothing when text is twice as large', async () => {
    const {document, window} = await openDemo('#site=gosweb');
    document.documentElement.style.fontSize = '200%';
    await until('nothing is pinned', () => document.documentElement.hasAttribute('data-tall'));
    for (const element of document.querySelectorAll<HTMLElement>('.bar span, .copy, .code, .steps li')) {
      expect(element.scrollWidth - element.clientWidth, element.textContent).to.be.at.most(1);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});

/** The window of the visible page. */
const viewOf = (demo: Demo): Window => demo.page().defaultView!;

/** The block's top in that window, if the block is visible and has accounts. */
function topInSight(demo: Demo): number | undefined {
  const block = blocksOf(demo.page()).find((one) => linksOf(one).length || one.querySelector('[slot=accounts] a'));
  const {top = NaN, bottom = NaN} = block?.getBoundingClientRect() ?? {};
  return bottom > 48 && top < viewOf(demo).innerHeight - 48 ? top : undefined;
}

/** Records, frame by frame as painted, the moments without a visible block while settings change. */
async function blanksWhile(demo: Demo, set: (looked: () => Promise<void>) => Promise<unknown>): Promise<string[]> {
  const blanks: string[] = [];
  let isWatching = true;
  let onLook: () => void = () => undefined;
  // Look after the paint, because an observer scrolls the page right before it.
  const watch = (): number => demo.window.requestAnimationFrame(() => setTimeout(look));
  const look = (): void => {
    if (!isWatching) return;
    if (topInSight(demo) === undefined) blanks.push(`${demo.window.location.hash} ${demo.page().URL}`);
    onLook();
    watch();
  };
  watch();
  // A change between a paint and its check would be checked before it is painted.
  await set(() => new Promise((resolve) => (onLook = resolve)));
  await demo.block();
  isWatching = false;
  return blanks;
}

describe('someone who watches the preview', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  for (const page of ['plain', 'school-2009', 'portal', 'landing', 'dark', 'impaired']) {
    it(`sees the block at once, whatever its width, theme and layout: ${page}`, async () => {
      for (const width of ['375', '760', '1280']) {
        for (const theme of ['light', 'dark', 'inherit']) {
          const demo = await openDemo(`#page=${page}&width=${width}&theme=${theme}&layout=cards`);
          await demo.block();
          expect(topInSight(demo), `${width} ${theme}`).to.be.within(0, viewOf(demo).innerHeight / 2);
          expect(demo.window.scrollY, 'and nothing around it moves').to.equal(0);
          closeDemos();
        }
      }
    });
  }

  it('sees it on a slow machine, where the page scrolls to the block before its script has loaded', async () => {
    const files = (await (await fetch('/dist/demo/files.json')).json()) as string[];
    const address = await serve({
      ...Object.fromEntries(
        files.map((name) => [name, {dist: `demo/${name}`, headers: {'content-type': typeOf(name)}}]),
      ),
      'v1/official-accounts.js': {
        dist: 'demo/v1/official-accounts.js',
        headers: {'content-type': 'text/javascript'},
        delay: 1_500,
      },
    });
    const demo = await openDemo('#page=portal', {address});
    await until('the page is visible', () => demo.document.querySelector('iframe:not([data-loading])'));
    const topOf = (): number => demo.page().getElementById('place')!.getBoundingClientRect().top;
    expect(blocksOf(demo.page()), 'no script yet').to.have.length(0);
    const before = topOf();
    expect(before).to.be.within(0, 100);
    await demo.block();
    expect(topOf()).to.be.closeTo(before, 1);
  });

  it('sees the block at every moment while changing page, width, theme and more', async () => {
    const demo = await openDemo('#own=vk.com%2Fluch');
    await demo.block();
    const blanks = await blanksWhile(demo, async (looked) => {
      for (const [name, value] of [
        ['theme', 'dark'],
        ['page', 'portal'],
        ['width', '375'],
        ['theme', 'inherit'],
        ['page', 'dark'],
        ['layout', 'icons'],
        ['width', '1280'],
        ['page', 'school-2009'],
        ['theme', 'light'],
        ['layout', 'cards'],
        ['form', 'placeholder'],
        ['page', 'landing'],
      ] as const) {
        await looked();
        await demo.press(name, value);
        await demo.block();
      }
    });
    expect(blanks).to.deep.equal([]);
  });

  it('reads the end of a long list, and stays there when page, width or theme change', async () => {
    const demo = await openDemo('#src=example-list.json&page=portal');
    const block = await demo.block();
    await until('thirty accounts', () => linksOf(block).length === 30);
    viewOf(demo).scrollBy(0, 500);
    await until('it has scrolled', () => (topInSight(demo) ?? 0) < -400);
    const top = topInSight(demo)!;
    for (const [name, value] of [
      ['theme', 'dark'],
      ['width', '375'],
      ['tone', 'mono'],
      ['page', 'plain'],
      ['width', '760'],
    ] as const) {
      await demo.press(name, value);
      await demo.block();
      await until('all accounts are there', () => linksOf(blocksOf(demo.page())[0]!).length === 30);
      await until(`it is where it was: ${name}`, () => Math.abs((topInSight(demo) ?? 0) - top) < 3);
    }
  });

  it('scrolls away from the block, and sees it again when one of its settings changes', async () => {
    const demo = await openDemo('#page=plain');
    await demo.block();
    viewOf(demo).scrollTo(0, 9_999);
    await until('it isn’t visible', () => topInSight(demo) === undefined);
    await demo.press('theme', 'dark');
    await demo.block();
    await until('it is visible', () => topInSight(demo) !== undefined);
  });

  for (const [width, height] of [
    [360, 740],
    [850, 900],
  ] as const) {
    it(`keeps it visible while changing settings, at ${width} px`, async () => {
      const demo = await openDemo('', {width, height});
      await demo.block();
      const frame = demo.document.querySelector('iframe')!;
      const field = demo.document.querySelector<HTMLElement>('[name=qr]')!;
      await demo.click('pin');
      expect(demo.document.getElementById('pin')!.getAttribute('aria-pressed')).to.equal('true');
      field.scrollIntoView({block: 'center'});
      const {top, bottom} = frame.getBoundingClientRect();
      expect([top >= 0, bottom - top > 200, bottom < height * 0.75], `${top}–${bottom}`).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(topInSight(demo)).to.be.within(0, 200);
      field.focus();
      expect(field.getBoundingClientRect().top, 'the focused element is not covered').to.be.at.least(bottom);
      await demo.press('theme', 'dark');
      await demo.block();
      expect(frame.getBoundingClientRect().top).to.equal(top);
      await demo.click('pin');
      demo.window.scrollTo(0, 9_999);
      await until('it scrolls along again', () => frame.getBoundingClientRect().bottom < 0);
    });
  }
});
