import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {hrefsOf, until} from '../helpers/blocks.ts';
import {closeDemos, openDemo} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const active = (demo: Demo): Element | null => demo.document.activeElement;

/** Presses Tab until an element has the focus; throws if it never gets it. */
async function tabTo(demo: Demo, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (active(demo)?.matches(selector)) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never reaches ${selector}, but ${active(demo)?.outerHTML ?? 'nothing'}`);
}

describe('a keyboard user', () => {
  afterEach(closeDemos);

  it('configures the block, chooses the site, copies the code and adds fallback links to it', async () => {
    const demo = await openDemo();
    const copied: string[] = [];
    const value = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(demo.window.navigator, 'clipboard', {value, configurable: true});
    demo.window.focus();
    demo.document.querySelector<HTMLElement>('.top a')!.focus();

    await tabTo(demo, '[name=layout]');
    await sendKeys({press: 'ArrowRight'});
    expect(demo.code()).to.contain('data-layout="cards"');
    await tabTo(demo, '.row .link');
    await sendKeys({type: 'vk.com/luch'});
    await sendKeys({press: 'Enter'});
    expect(active(demo) === demo.rows()[1]!.link).to.equal(true);
    await sendKeys({type: 't.me/luch'});
    expect(hrefsOf(await demo.block()).slice(0, 2)).to.deep.equal(['https://vk.com/luch', 'https://t.me/luch']);
    await tabTo(demo, '[name=qr]');
    await sendKeys({press: ' '});
    expect(demo.code()).to.contain('data-qr');
    await tabTo(demo, '#edge');
    await sendKeys({press: 'ArrowLeft'});
    expect(demo.document.getElementById('pixels')!.textContent).to.equal('750 px');
    await tabTo(demo, '[name=site]');
    await sendKeys({press: ' '});
    expect(demo.window.location.hash).to.contain('site=gosweb');
    await tabTo(demo, '#copy');
    await sendKeys({press: 'Enter'});
    await until('it is copied', () => copied.length);
    expect(copied[0]).to.contain('data-own="https://vk.com/luch https://t.me/luch"');
    await tabTo(demo, '#gone');
    await sendKeys({press: 'Enter'});
    await until('the links are there', () => demo.code().includes('<ul>'));
  });
});
