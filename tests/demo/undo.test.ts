import {expect} from 'chai';
import {EMPTY_HISTORY, redo, remember, undo} from '../../demo/shared/history.ts';
import {closeDemos, openDemo, rendered, type} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const isOff = (demo: Demo, id: string): boolean => demo.document.querySelector<HTMLButtonElement>('#' + id)!.disabled;
const key = async (target: Element, code: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', {code, ctrlKey: true, bubbles: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  await rendered(target.ownerDocument);
  return event;
};
const theme = (demo: Demo): string => demo.document.querySelector<HTMLInputElement>('[name=theme]:checked')!.value;

describe('someone pressed the wrong button', () => {
  afterEach(closeDemos);

  it('takes it back, and takes it again', async () => {
    const demo = await openDemo();
    expect([isOff(demo, 'undo'), isOff(demo, 'redo'), isOff(demo, 'reset')]).to.deep.equal([true, true, true]);
    await demo.press('theme', 'dark');
    await demo.press('layout', 'icons');
    await demo.click('undo');
    expect(demo.code()).to.contain('data-theme="dark"');
    expect(demo.code()).not.to.contain('data-layout');
    await demo.click('undo');
    expect(theme(demo)).to.equal('auto');
    expect(isOff(demo, 'undo')).to.equal(true);
    await demo.click('redo');
    await demo.click('redo');
    expect(demo.code()).to.contain('data-layout="icons"');
    expect(theme(demo)).to.equal('dark');
    await demo.click('undo');
    await demo.press('layout', 'chips');
    expect(isOff(demo, 'redo'), 'what was taken back is gone after another change').to.equal(true);
  });

  it('by the keys, under a Russian layout, too', async () => {
    const demo = await openDemo();
    await demo.press('theme', 'dark');
    expect((await key(demo.document.body, 'KeyZ', {key: 'я'})).defaultPrevented).to.equal(true);
    expect(theme(demo)).to.equal('auto');
    await key(demo.document.body, 'KeyZ', {shiftKey: true});
    expect(theme(demo)).to.equal('dark');
    await key(demo.document.body, 'KeyZ', {ctrlKey: false, metaKey: true});
    expect(theme(demo)).to.equal('auto');
    await key(demo.document.body, 'KeyY');
    expect(theme(demo)).to.equal('dark');
  });

  it('but in a field that was typed into the keys are the field’s own', async () => {
    const demo = await openDemo();
    demo.window.focus();
    await demo.press('theme', 'dark');
    const field = demo.document.querySelector<HTMLInputElement>('[name=brand]')!;
    field.focus();
    await type(field, 'Лицей');
    expect((await key(field, 'KeyZ')).defaultPrevented).to.equal(false);
    expect((await key(field, 'KeyY')).defaultPrevented).to.equal(false);
    expect([field.value, theme(demo)]).to.deep.equal(['Лицей', 'dark']);
  });

  it('and in one that was not, or that cannot take anything back, they are the page’s', async () => {
    const demo = await openDemo('#own=vk.com%2Fa%0At.me%2Fb');
    demo.window.focus();
    demo.document.querySelector<HTMLElement>('.row .remove')!.click();
    await rendered(demo.document);
    const {link} = demo.rows()[0]!;
    expect(demo.document.activeElement === link, 'the next row has the focus').to.equal(true);
    expect((await key(link, 'KeyZ')).defaultPrevented).to.equal(true);
    expect(demo.rows().map(({link: {value}}) => value)).to.deep.equal(['vk.com/a', 't.me/b']);
    const swatch = demo.document.querySelector<HTMLInputElement>('[type=color]')!;
    swatch.focus();
    await type(swatch, '#aa0033');
    expect(demo.code()).to.contain('data-accent="#aa0033"');
    await key(swatch, 'KeyZ');
    expect(demo.code()).not.to.contain('data-accent');
    await demo.press('theme', 'dark');
    const radio = demo.document.querySelector<HTMLInputElement>('[name=theme]:checked')!;
    radio.focus();
    await key(radio, 'KeyZ');
    expect(theme(demo)).to.equal('auto');
    expect(demo.document.activeElement?.getAttribute('name'), 'the focus stays').to.equal('theme');
  });

  it('a word that was typed in one go, in one step', async () => {
    const demo = await openDemo();
    for (const text of ['Л', 'Ли', 'Лицей']) await demo.type('brand', text);
    await demo.click('undo');
    expect(demo.code()).to.contain('data-brand="Школа № 12 г. Томска"');
    expect(demo.document.querySelector<HTMLInputElement>('[name=brand]')!.value).to.equal('Школа № 12 г. Томска');
  });

  it('but two buttons pressed at once are two steps', async () => {
    const demo = await openDemo();
    await demo.press('audience', 'parents');
    await demo.press('audience', 'students');
    await demo.click('undo');
    expect(demo.code()).to.contain('data-audience="parents"');
  });

  it('and after «Сбросить» gets all of it back', async () => {
    const demo = await openDemo('#site=joomla&page=dark');
    await demo.press('theme', 'light');
    await type(demo.rows()[0]!.link, 'vk.com/luch');
    const code = demo.code();
    await demo.click('reset');
    expect(demo.window.location.hash, 'the stage and the site are not of the block').to.equal('#page=dark&site=joomla');
    await demo.click('undo');
    expect(demo.code()).to.equal(code);
    expect(demo.rows()[0]!.link.value).to.equal('vk.com/luch');
  });

  it('reads what «Сбросить» will clear, and what the poster knows stays', async () => {
    const demo = await openDemo('#theme=dark&own=vk.com%2Fluch&codes=vk.com%2Fa&sheet=landscape');
    const reset = demo.document.getElementById('reset')!;
    expect(reset.textContent.trim()).to.equal('Сбросить (2)');
    expect(reset.title).to.contain('Тема, Свои аккаунты: ссылка + название');
    await demo.click('reset');
    expect(demo.window.location.hash).to.equal('#codes=vk.com%2Fa&sheet=landscape');
    expect([reset.title, reset.textContent.trim()]).to.deep.equal(['', 'Сбросить']);
    await demo.click('undo');
    expect(demo.code()).to.match(/data-theme="dark".*data-own="https:\/\/vk.com\/luch"/);
  });

  it('and the stage stays as it is looked at', async () => {
    const demo = await openDemo();
    await demo.press('theme', 'dark');
    await demo.press('width', '375');
    await demo.press('site', 'tilda');
    await demo.click('undo');
    expect(demo.window.location.hash).to.equal('#width=375&site=tilda');
    expect(isOff(demo, 'undo')).to.equal(true);
  });
});

describe('the steps that can be taken back', () => {
  it('are one for what is typed into one field without a pause, else one each', () => {
    let history = remember(EMPTY_HISTORY, {brand: ''}, 'brand', 0);
    history = remember(history, {brand: 'а'}, 'brand', 900);
    history = remember(history, {brand: 'аб'}, 'brand', 3_000);
    history = remember(history, {brand: 'абв'}, 'own', 3_100);
    const states: object[] = [];
    let now: object = {brand: 'абв', own: 'x'};
    for (let step = undo<object>(history, now); step; step = undo(history, now)) {
      ({history, state: now} = step as typeof step & {history: typeof history});
      states.push(now);
    }
    expect(states).to.deep.equal([{brand: 'абв'}, {brand: 'аб'}, {brand: ''}]);
    expect(redo(history, {brand: ''})?.state).to.deep.equal({brand: 'аб'});
  });
});
