import {expect} from 'chai';
import {hrefsOf, until, textsOf} from '../helpers/blocks.ts';
import {closeDemos, openDemo, type} from './open-demo.ts';
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

const addButton = (demo: Demo): HTMLElement => demo.document.querySelector<HTMLElement>('.add')!;

/** A picture of 2 × 1 pixels. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAgABAAAAACH5BAEKAAEALAAAAAACAAEAAAICTAoAOw==';

describe('someone types into a field', () => {
  afterEach(closeDemos);

  it('is told beside the row what is no link, and sees the block without it', async () => {
    const demo = await openDemo();
    type(demo.rows()[0]!.link, 'vk.com/luch');
    expect(demo.rows()[0]!.verdict.textContent, 'at once').to.equal('ВКонтакте');
    addButton(demo).click();
    expect(demo.document.activeElement === demo.rows()[1]!.link).to.equal(true);
    type(demo.rows()[1]!.link, 'фыва');
    expect(demo.rows()[1]!.verdict.textContent, 'not while one types').to.equal('');
    expect(demo.code()).to.contain('data-own="https://vk.com/luch"');
    expect(hrefsOf(await demo.block())[0]).to.equal('https://vk.com/luch');
    await until('it is told', () => demo.rows()[1]!.verdict.textContent === 'Это не ссылка');
    expect(demo.rows()[1]!.link.getAttribute('aria-invalid')).to.equal('true');
    expect(demo.rows()[1]!.link.getAttribute('aria-describedby')).to.equal(demo.rows()[1]!.verdict.id);
    type(demo.rows()[1]!.link, 't.me/luch');
    expect(demo.rows()[1]!.verdict.textContent, 'right at once').to.equal('Telegram');
  });

  it('has no ✓ beside a link that is being spoilt', async () => {
    const demo = await openDemo();
    type(demo.rows()[0]!.link, 'vk.com/school');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('ВКонтакте');
    type(demo.rows()[0]!.link, 'vk.com/school 12');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('');
    expect(demo.rows()[0]!.verdict.classList.contains('good')).to.equal(false);
  });

  it('is told at once of what a link to the settings brings', async () => {
    const demo = await openDemo('#own=instagram.com%2Fluch');
    expect(demo.rows()[0]!.link.getAttribute('aria-invalid')).to.equal('true');
    expect(demo.rows()[0]!.verdict.textContent).to.contain('Meta');
    expect(demo.code()).not.to.contain('data-own');
  });

  it('gives an account a title, and the code turns from one tag into links inside', async () => {
    const demo = await openDemo('#own=vk.com%2Fluch');
    type(demo.rows()[0]!.title, 'Музей школы');
    expect(demo.code()).to.match(
      /^<official-accounts[^]*<a href="https:\/\/vk.com\/luch">Музей школы<\/a>[^]*data-define/,
    );
    expect(textsOf(await demo.block(), 'title')[0]).to.equal('Музей школы');
  });

  it('adds rows by Enter, takes them away again, and never loses the last', async () => {
    const demo = await openDemo('#own=vk.com%2Fa%0At.me%2Fb');
    const [first] = demo.rows();
    first!.link.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['vk.com/a', '', 't.me/b']);
    const remove = (at: number): void => demo.document.querySelectorAll<HTMLElement>('.row .remove')[at]!.click();
    remove(1);
    remove(0);
    expect(demo.code()).to.contain('data-own="https://t.me/b"');
    remove(0);
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['']);
    expect(demo.document.activeElement === demo.rows()[0]!.link, 'the focus stays there').to.equal(true);
    expect(demo.code()).not.to.contain('data-own');
  });

  it('pastes several links at once, and gets a row for each', async () => {
    const demo = await openDemo();
    const paste = new Event('paste', {bubbles: true, cancelable: true});
    // Firefox gives no page a clipboard of its own making.
    Object.defineProperty(paste, 'clipboardData', {value: {getData: () => 'vk.com/a\nt.me/b, ok.ru/c'}});
    demo.rows()[0]!.link.dispatchEvent(paste);
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['vk.com/a', 't.me/b', 'ok.ru/c']);
    expect(demo.code()).to.contain('data-own="https://vk.com/a https://t.me/b https://ok.ru/c"');
  });

  it('asks for WhatsApp where it is chosen, and the row is right then', async () => {
    const demo = await openDemo('#own=wa.me%2F79990000000');
    expect(demo.rows()[0]!.verdict.textContent).to.contain('Только эти сети');
    demo.press('only', 'whatsapp');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('WhatsApp');
    expect(demo.code()).to.contain('data-own="https://wa.me/79990000000"');
  });

  it('is told what is no colour and no number, and nothing of it gets into the code', async () => {
    const demo = await openDemo();
    demo.type('accent', 'синий');
    demo.type('limit', 'пять');
    await until('both are marked', () => isInvalid(demo, 'accent') && isInvalid(demo, 'limit'));
    expect(demo.code()).not.to.match(/accent|limit/);
    demo.type('limit', '2');
    expect(demo.code()).to.contain('data-limit="2"');
    expect(demo.rows(), 'and nothing is lost').to.have.length(1);
    expect(demo.document.querySelector<HTMLInputElement>('[name=accent]')!.value).to.equal('синий');
  });

  it('is told that a list is another’s, which a link could have brought', async () => {
    const demo = await openDemo('#src=https%3A%2F%2Fevil.example%2Faccounts.json');
    expect(demo.document.querySelector('details')!.open, 'nothing is set out of sight').to.equal(true);
    expect(demo.document.getElementById('example')!.textContent).to.contain('evil.example');
  });

  it('sees the emblem on each page of the stage', async () => {
    for (const name of ['plain', 'school-2009', 'portal', 'landing', 'dark']) {
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

  it('is told why the layout has no effect with the site’s theme', async () => {
    const demo = await openDemo('#theme=inherit');
    const field = demo.document.querySelector<HTMLFieldSetElement>('[data-setting=layout]')!;
    expect(field.disabled).to.equal(true);
    const hint = demo.document.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(hint.textContent).to.contain('Как сайт');
    demo.press('theme', 'light');
    expect(field.disabled).to.equal(false);
    expect(field.querySelector('.hint')).to.equal(null);
  });

  it('sees a whole address of an account at 1366 px', async () => {
    const demo = await openDemo('#own=https%3A%2F%2Fvk.com%2Fschool12_tomsk');
    const [row] = demo.rows();
    expect(row!.link.scrollWidth).to.be.at.most(row!.link.clientWidth);
    expect(row!.title.getBoundingClientRect().top).to.be.above(row!.link.getBoundingClientRect().bottom);
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
