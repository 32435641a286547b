import {expect} from '@open-wc/testing';
import {hrefsOf, until} from '../helpers/blocks.ts';
import {closeDemos, openDemo} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const fieldOf = (demo: Demo, name: string): HTMLElement =>
  demo.document.querySelector<HTMLElement>(`[name="${name}"]`)!;
const isInvalid = (demo: Demo, name: string): boolean => fieldOf(demo, name).getAttribute('aria-invalid') === 'true';

/** What one hears of a field besides its name. */
const describedAs = (demo: Demo, name: string): string =>
  (fieldOf(demo, name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => demo.document.getElementById(id)!.textContent)
    .join(' ');

/** A picture of 2 × 1 pixels. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAgABAAAAACH5BAEKAAEALAAAAAACAAEAAAICTAoAOw==';

describe('someone types into a field', () => {
  afterEach(closeDemos);

  it('is told which line is no link, and sees the block without it', async () => {
    const demo = await openDemo();
    expect(isInvalid(demo, 'own')).to.equal(false);
    demo.type('own', 'vk.com/luch\nфыва\nhttp://luch.ru');
    expect(isInvalid(demo, 'own'), 'not while one types').to.equal(false);
    expect(demo.code()).to.contain('data-own="https://vk.com/luch"');
    expect(hrefsOf(await demo.block())[0]).to.equal('https://vk.com/luch');
    await until('the field is marked', () => isInvalid(demo, 'own'));
    expect(describedAs(demo, 'own')).to.equal(
      'Строка 2: «фыва» — не ссылка\nСтрока 3: «http://luch.ru» — адрес сайта должен начинаться с https://',
    );
    const red = getComputedStyle(fieldOf(demo, 'own')).borderTopColor;
    demo.type('accent', 'синий');
    expect(getComputedStyle(fieldOf(demo, 'accent')).borderTopColor).to.equal(red);
    demo.type('own', 'vk.com/luch');
    expect(isInvalid(demo, 'own'), 'right at once').to.equal(false);
    expect(describedAs(demo, 'own')).to.equal('');
  });

  it('is told at once of what a link to the settings brings', async () => {
    const demo = await openDemo('#own=instagram.com%2Fluch');
    expect(isInvalid(demo, 'own')).to.equal(true);
    expect(demo.code()).not.to.contain('data-own');
  });

  it('has room for many links, but the settings below stay near', async () => {
    const demo = await openDemo();
    const height = (): number => fieldOf(demo, 'own').getBoundingClientRect().height;
    const empty = height();
    expect(empty).to.be.within(55, 64);
    demo.type('own', Array.from({length: 30}, (_, index) => `vk.com/luch${index}`).join('\n'));
    if (CSS.supports('field-sizing', 'content')) expect(height()).to.be.above(empty);
    expect(height()).to.be.at.most(9 * parseFloat(getComputedStyle(fieldOf(demo, 'own')).fontSize));
  });

  it('sees the emblem on each page of the stage', async () => {
    for (const name of ['plain', 'school-2009', 'dark']) {
      const demo = await openDemo(`#page=${name}`);
      demo.type('logo', PICTURE);
      expect(demo.code()).to.contain(`data-logo="${PICTURE}"`);
      const emblem = (await demo.block()).shadowRoot!.querySelector<HTMLImageElement>('img[part=logo]')!;
      await until('it is there', () => emblem.naturalWidth === 2);
      closeDemos();
    }
  });

  it('is told that an emblem needs an address', async () => {
    const demo = await openDemo('#logo=gerb.png');
    expect(demo.document.querySelector('details')!.open).to.equal(true);
    expect(isInvalid(demo, 'logo')).to.equal(true);
    expect(describedAs(demo, 'logo')).to.equal('Нужен адрес картинки, который начинается с https://');
    expect(demo.code()).not.to.contain('data-logo');
  });

  it('hears why a choice changes little', async () => {
    const {document} = await openDemo();
    for (const [name, words] of [
      ['audience', 'Записи без пометки — для всех'],
      ['levels', 'Свои аккаунты показываются всегда'],
    ]) {
      const id = document.querySelector(`[data-setting=${name}]`)!.getAttribute('aria-describedby')!;
      expect(document.getElementById(id)!.textContent).to.equal(words);
    }
  });
});
