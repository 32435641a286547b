import {expect} from 'chai';
import {EMPTY_HISTORY, redo, remember, undo} from '../../demo/shared/history.ts';
import {closeDemos, openDemo, rendered, type} from './open-demo.ts';
import {closeLists, openList} from './open-list.ts';
import type {Demo} from './open-demo.ts';

const isOff = (demo: Demo, id: string): boolean => demo.document.querySelector<HTMLButtonElement>('#' + id)!.disabled;
const key = async (target: Element, code: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', {code, ctrlKey: true, bubbles: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  await rendered(target.ownerDocument);
  return event;
};
const theme = (demo: Demo): string => demo.document.querySelector<HTMLInputElement>('[name=theme]:checked')!.value;

describe('someone who clicked the wrong button', () => {
  afterEach(closeDemos);

  it('can undo and redo it', async () => {
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
    expect(isOff(demo, 'redo'), 'another change clears the redo steps').to.equal(true);
  });

  it('keeps the focus on the button when there is nothing left to undo or to reset', async () => {
    const demo = await openDemo();
    await demo.press('theme', 'dark');
    const button = demo.document.getElementById('undo')!;
    button.focus();
    await demo.click('undo');
    expect(demo.document.activeElement === button).to.equal(true);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await demo.press('theme', 'dark');
    const reset = demo.document.getElementById('reset')!;
    reset.focus();
    await demo.click('reset');
    await demo.click('reset');
    expect(demo.document.activeElement === reset).to.equal(true);
    await demo.click('undo');
    expect(demo.code(), 'resetting nothing is no step').to.contain('data-theme="dark"');
  });

  it('can do so with the keyboard, even with a Russian layout', async () => {
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

  it('can do so with a German layout, which has Z and Y the other way round', async () => {
    const demo = await openDemo();
    await demo.press('theme', 'dark');
    await key(demo.document.body, 'KeyY', {key: 'z'});
    expect(theme(demo)).to.equal('auto');
    await key(demo.document.body, 'KeyZ', {key: 'y'});
    expect(theme(demo)).to.equal('dark');
  });

  it('undoes nothing that a dialog hides', async () => {
    const page = await openList();
    await page.press('[data-key="row-0"]');
    await page.press('#remove');
    await page.press('#open');
    await key(page.byId('address'), 'KeyZ');
    expect(page.words('.row')).to.have.length(4);
    await page.press('#open-close');
    await key(page.document.body, 'KeyZ');
    expect(page.words('.row')).to.have.length(5);
    closeLists();
  });

  it('undoes their typing with the keyboard in a field with typed text', async () => {
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

  it('undoes the page’s change with the keyboard in a field without any, or without undo', async () => {
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

  it('undoes a word typed without a pause in one step', async () => {
    const demo = await openDemo();
    // A busy machine would type with pauses.
    demo.window.Date.now = () => 0;
    for (const text of ['Л', 'Ли', 'Лицей']) await demo.type('brand', text);
    await demo.click('undo');
    expect(demo.code()).to.contain('data-brand="Школа № 12 г. Томска"');
    expect(demo.document.querySelector<HTMLInputElement>('[name=brand]')!.value).to.equal('Школа № 12 г. Томска');
  });

  it('undoes two quick clicks in two steps', async () => {
    const demo = await openDemo();
    await demo.press('audience', 'parents');
    await demo.press('audience', 'students');
    await demo.click('undo');
    expect(demo.code()).to.contain('data-audience="parents"');
  });

  it('can undo «Сбросить» completely', async () => {
    const demo = await openDemo('#site=joomla&page=dark');
    await demo.press('theme', 'light');
    await type(demo.rows()[0]!.link, 'vk.com/luch');
    const code = demo.code();
    await demo.click('reset');
    expect(demo.window.location.hash, 'the stage and the site aren’t block settings').to.equal(
      '#page=dark&site=joomla',
    );
    await demo.click('undo');
    expect(demo.code()).to.equal(code);
    expect(demo.rows()[0]!.link.value).to.equal('vk.com/luch');
  });

  it('reads what «Сбросить» will clear, which excludes the poster’s settings', async () => {
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

  it('leaves the stage and the site as they are', async () => {
    const demo = await openDemo();
    await demo.press('theme', 'dark');
    await demo.press('width', '375');
    await demo.press('site', 'tilda');
    await demo.click('undo');
    expect(demo.window.location.hash).to.equal('#width=375&site=tilda');
    expect(isOff(demo, 'undo')).to.equal(true);
  });
});

describe('the undo history', () => {
  it('has one step for typing in one field without a pause, and one for each other change', () => {
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
