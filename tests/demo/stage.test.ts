import {expect} from 'chai';
import {until} from '../helpers/blocks.ts';
import {closeDemos, openDemo} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const edgeOf = (demo: Demo): HTMLElement => demo.document.querySelector<HTMLElement>('[role=separator]')!;
const frameWidth = (demo: Demo): number => demo.document.querySelector('iframe')!.getBoundingClientRect().width;
const now = (demo: Demo): number => Number(edgeOf(demo).getAttribute('aria-valuenow'));
const key = (demo: Demo, name: string): void => {
  edgeOf(demo).dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
};

describe('someone sets how wide the page is', () => {
  afterEach(closeDemos);

  it('by the buttons', async () => {
    const demo = await openDemo();
    expect(frameWidth(demo)).to.equal(760);
    demo.press('width', '375');
    expect(frameWidth(demo)).to.equal(375);
    expect(demo.document.getElementById('pixels')!.textContent).to.equal('375 px');
    expect(demo.window.location.hash).to.equal('#width=375');
  });

  it('by the keyboard, on the edge', async () => {
    const demo = await openDemo();
    edgeOf(demo).focus();
    expect(demo.document.activeElement).to.equal(edgeOf(demo));
    key(demo, 'ArrowLeft');
    expect(now(demo)).to.equal(750);
    expect(frameWidth(demo)).to.equal(750);
    expect(edgeOf(demo).getAttribute('aria-valuetext')).to.equal('750 px');
    expect(demo.document.querySelectorAll('[name=width]:checked'), 'none of the buttons').to.have.length(0);
    key(demo, 'ArrowRight');
    expect(demo.document.querySelector<HTMLInputElement>('[name=width]:checked')!.value).to.equal('760');
    key(demo, 'Home');
    expect(now(demo)).to.equal(Number(edgeOf(demo).getAttribute('aria-valuemin')));
    key(demo, 'End');
    expect(now(demo)).to.equal(Number(edgeOf(demo).getAttribute('aria-valuemax')));
    key(demo, 'ArrowRight');
    expect(frameWidth(demo)).to.equal(Number(edgeOf(demo).getAttribute('aria-valuemax')));
  });

  it('by drawing the edge', async () => {
    const demo = await openDemo();
    const edge = edgeOf(demo);
    // Only a real pointer can be captured.
    edge.setPointerCapture = () => undefined;
    const point = (type: string, clientX: number): boolean =>
      edge.dispatchEvent(new PointerEvent(type, {clientX, pointerId: 1, button: 0, bubbles: true}));
    point('pointerdown', 1100);
    point('pointermove', 1000);
    expect(frameWidth(demo)).to.equal(660);
    point('lostpointercapture', 1000);
    point('pointermove', 900);
    expect(frameWidth(demo)).to.equal(660);
  });

  it('never wider than there is room', async () => {
    const demo = await openDemo('#width=1280');
    expect(frameWidth(demo)).to.be.below(1046);
    await until('the edge is in sight', () => edgeOf(demo).getBoundingClientRect().right <= 1366);
  });
});

describe('the first view at 1366 × 768', () => {
  afterEach(closeDemos);

  it('holds the code, the button and a block with all its accounts', async () => {
    const demo = await openDemo();
    const block = await demo.block();
    const isInSight = (element: Element, height: number): boolean => element.getBoundingClientRect().bottom <= height;
    for (const id of ['code', 'copy']) expect(isInSight(demo.document.getElementById(id)!, 768), id).to.equal(true);
    expect(demo.document.documentElement.scrollHeight).to.equal(768);
    const stage = demo.document.querySelector('iframe')!.getBoundingClientRect().height;
    for (const link of block.shadowRoot!.querySelectorAll('[part=link]')) expect(isInSight(link, stage)).to.equal(true);
  });

  it('has the settings before the stage for the keyboard, and after it on a phone', async () => {
    const order = ({document}: Demo): string[] =>
      [...document.querySelectorAll('#settings, #stage, #code')].map(({id}) => id);
    expect(order(await openDemo())).to.deep.equal(['settings', 'stage', 'code']);
    const phone = await openDemo('', {width: 375, height: 812});
    expect(order(phone)).to.deep.equal(['stage', 'settings', 'code']);
    const {scrollWidth, clientWidth} = phone.document.documentElement;
    expect(scrollWidth, 'nothing to scroll sideways').to.equal(clientWidth);
  });

  it('brings the block into sight on a page where it stands far down', async () => {
    const demo = await openDemo('#page=portal');
    const block = await demo.block();
    await until('it is in sight', () => {
      const {top} = block.getBoundingClientRect();
      return top >= 0 && top < demo.page().defaultView!.innerHeight / 2;
    });
    expect(demo.window.scrollY, 'and nothing around it moves').to.equal(0);
  });

  it('asks for the site and the address before the copy button on a phone, with the code in full', async () => {
    const {document} = await openDemo('#site=joomla', {width: 375, height: 812});
    const top = (id: string): number => document.getElementById(id)!.getBoundingClientRect().top;
    expect(top('sites')).to.be.below(top('local'));
    expect(top('local')).to.be.below(top('copy'));
    const code = document.getElementById('code')!;
    expect(code.scrollHeight - code.clientHeight).to.be.at.most(1);
  });

  it('cuts and covers nothing with text twice as large', async () => {
    const {document, window} = await openDemo('#site=gosweb');
    document.documentElement.style.fontSize = '200%';
    await until('nothing is pinned', () => document.documentElement.hasAttribute('data-tall'));
    for (const element of document.querySelectorAll<HTMLElement>('.bar span, .copy, .code, .steps li')) {
      expect(element.scrollWidth - element.clientWidth, element.textContent).to.be.at.most(1);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});
