import {expect} from 'chai';
import {startHistory} from '../../demo/configure/history.ts';
import {closeDemos, openDemo, type} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const isOff = (demo: Demo, id: string): boolean => demo.document.querySelector<HTMLButtonElement>('#' + id)!.disabled;
const key = (target: EventTarget, code: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {code, ctrlKey: true, bubbles: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event;
};
const theme = (demo: Demo): string => demo.document.querySelector<HTMLInputElement>('[name=theme]:checked')!.value;

describe('someone pressed the wrong button', () => {
  afterEach(closeDemos);

  it('takes it back, and takes it again', async () => {
    const demo = await openDemo();
    expect([isOff(demo, 'undo'), isOff(demo, 'redo'), isOff(demo, 'reset')]).to.deep.equal([true, true, true]);
    demo.press('theme', 'dark');
    demo.press('layout', 'icons');
    demo.click('undo');
    expect(demo.code()).to.contain('data-theme="dark"');
    expect(demo.code()).not.to.contain('data-layout');
    demo.click('undo');
    expect(theme(demo)).to.equal('auto');
    expect(isOff(demo, 'undo')).to.equal(true);
    demo.click('redo');
    demo.click('redo');
    expect(demo.code()).to.contain('data-layout="icons"');
    expect(theme(demo)).to.equal('dark');
    demo.click('undo');
    demo.press('layout', 'chips');
    expect(isOff(demo, 'redo'), 'what was taken back is gone after another change').to.equal(true);
  });

  it('by the keys, under a Russian layout, too', async () => {
    const demo = await openDemo();
    demo.press('theme', 'dark');
    expect(key(demo.document.body, 'KeyZ', {key: 'я'}).defaultPrevented).to.equal(true);
    expect(theme(demo)).to.equal('auto');
    key(demo.document.body, 'KeyZ', {shiftKey: true});
    expect(theme(demo)).to.equal('dark');
    key(demo.document.body, 'KeyZ', {ctrlKey: false, metaKey: true});
    expect(theme(demo)).to.equal('auto');
    key(demo.document.body, 'KeyY');
    expect(theme(demo)).to.equal('dark');
  });

  it('but in a field the keys are the field’s own', async () => {
    const demo = await openDemo();
    demo.press('theme', 'dark');
    const field = demo.document.querySelector<HTMLInputElement>('[name=brand]')!;
    expect(key(field, 'KeyZ').defaultPrevented).to.equal(false);
    expect(theme(demo)).to.equal('dark');
    const radio = demo.document.querySelector<HTMLInputElement>('[name=theme]:checked')!;
    radio.focus();
    key(radio, 'KeyZ');
    expect(theme(demo)).to.equal('auto');
    expect(demo.document.activeElement?.getAttribute('name'), 'the focus stays').to.equal('theme');
  });

  it('a word that was typed in one go, in one step', async () => {
    const demo = await openDemo();
    for (const text of ['Л', 'Ли', 'Лицей']) demo.type('brand', text);
    demo.click('undo');
    expect(demo.code()).to.contain('data-brand="Школа № 12 г. Томска"');
    expect(demo.document.querySelector<HTMLInputElement>('[name=brand]')!.value).to.equal('Школа № 12 г. Томска');
  });

  it('but two buttons pressed at once are two steps', async () => {
    const demo = await openDemo();
    demo.press('audience', 'parents');
    demo.press('audience', 'students');
    demo.click('undo');
    expect(demo.code()).to.contain('data-audience="parents"');
  });

  it('and after «Сбросить» gets all of it back', async () => {
    const demo = await openDemo('#site=joomla&page=dark');
    demo.press('theme', 'light');
    type(demo.rows()[0]!.link, 'vk.com/luch');
    const code = demo.code();
    demo.click('reset');
    expect(demo.window.location.hash, 'the stage and the site are not of the block').to.equal('#page=dark&site=joomla');
    demo.click('undo');
    expect(demo.code()).to.equal(code);
    expect(demo.rows()[0]!.link.value).to.equal('vk.com/luch');
  });

  it('and the stage stays as it is looked at', async () => {
    const demo = await openDemo();
    demo.press('theme', 'dark');
    demo.press('width', '375');
    demo.press('site', 'tilda');
    demo.click('undo');
    expect(demo.window.location.hash).to.equal('#width=375&site=tilda');
    expect(isOff(demo, 'undo')).to.equal(true);
  });
});

describe('the steps that can be taken back', () => {
  it('are one for what is typed into one field without a pause, else one each', () => {
    const history = startHistory();
    history.remember({brand: ''}, 'brand', 0);
    history.remember({brand: 'а'}, 'brand', 900);
    history.remember({brand: 'аб'}, 'brand', 3_000);
    history.remember({brand: 'абв'}, 'own', 3_100);
    expect(history.undo({brand: 'абв', own: 'x'})).to.deep.equal({brand: 'абв'});
    expect(history.undo({brand: 'абв'})).to.deep.equal({brand: 'аб'});
    expect(history.undo({brand: 'аб'})).to.deep.equal({brand: ''});
    expect(history.undo({brand: ''})).to.equal(undefined);
    expect(history.redo({brand: ''})).to.deep.equal({brand: 'аб'});
  });
});
