import {expect} from 'chai';
import {hrefsOf, until, textsOf} from '../helpers/blocks.ts';
import {closeDemos, openDemo, rendered, type} from './open-demo.ts';
import type {Demo} from './open-demo.ts';

const fieldOf = (demo: Demo, name: string): HTMLElement =>
  demo.document.querySelector<HTMLElement>(`[name="${name}"]`)!;
const isInvalid = (demo: Demo, name: string): boolean => fieldOf(demo, name).getAttribute('aria-invalid') === 'true';

/** What a screen reader says about a field besides its name. */
const describedAs = (demo: Demo, name: string): string =>
  (fieldOf(demo, name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => demo.document.getElementById(id)!.textContent)
    .join(' ');

const addButton = (demo: Demo): HTMLElement => demo.document.querySelector<HTMLElement>('.add')!;

/** Pastes a text into the link field of the first row. */
async function paste(demo: Demo, text: string): Promise<void> {
  const event = new Event('paste', {bubbles: true, cancelable: true});
  // Firefox ignores clipboard data in synthetic events.
  Object.defineProperty(event, 'clipboardData', {value: {getData: () => text}});
  demo.rows()[0]!.link.dispatchEvent(event);
  await rendered(demo.document);
}

/** A picture of 2 × 1 pixels. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAgABAAAAACH5BAEKAAEALAAAAAACAAEAAAICTAoAOw==';

describe('someone who types into a field', () => {
  afterEach(closeDemos);

  it('reads beside the row what isn’t a link, and sees the block without it', async () => {
    const demo = await openDemo();
    await type(demo.rows()[0]!.link, 'vk.com/luch');
    expect(demo.rows()[0]!.verdict.textContent, 'at once').to.equal('ВКонтакте');
    addButton(demo).click();
    await rendered(demo.document);
    expect(demo.document.activeElement === demo.rows()[1]!.link).to.equal(true);
    await type(demo.rows()[1]!.link, 'фыва');
    expect(demo.rows()[1]!.verdict.textContent, 'not while typing').to.equal('');
    expect(demo.code()).to.contain('data-own="https://vk.com/luch"');
    expect(hrefsOf(await demo.block())[0]).to.equal('https://vk.com/luch');
    await until('the message is shown', () => demo.rows()[1]!.verdict.textContent === 'Это не ссылка');
    expect(demo.rows()[1]!.link.getAttribute('aria-invalid')).to.equal('true');
    expect(demo.rows()[1]!.link.getAttribute('aria-describedby')).to.equal(demo.rows()[1]!.verdict.id);
    await type(demo.rows()[1]!.link, 't.me/luch');
    expect(demo.rows()[1]!.verdict.textContent, 'valid at once').to.equal('Telegram');
  });

  it('sees no ✓ beside a link while editing it to an invalid one', async () => {
    const demo = await openDemo();
    await type(demo.rows()[0]!.link, 'vk.com/school');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('ВКонтакте');
    await type(demo.rows()[0]!.link, 'vk.com/school 12');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('');
    expect(demo.rows()[0]!.verdict.classList.contains('good')).to.equal(false);
  });

  it('reads at once what is wrong in the settings of a link that was opened', async () => {
    const demo = await openDemo('#own=instagram.com%2Fluch');
    expect(demo.rows()[0]!.link.getAttribute('aria-invalid')).to.equal('true');
    expect(demo.rows()[0]!.verdict.textContent).to.contain('Meta');
    expect(demo.code()).not.to.contain('data-own');
  });

  it('adds a title to an account, and the code changes from one tag to links inside', async () => {
    const demo = await openDemo('#own=vk.com%2Fluch');
    await type(demo.rows()[0]!.title, 'Музей школы');
    expect(demo.code()).to.match(
      /^<official-accounts[^]*<a href="https:\/\/vk.com\/luch">Музей школы<\/a>[^]*data-define/,
    );
    expect(textsOf(await demo.block(), 'title')[0]).to.equal('Музей школы');
  });

  it('adds rows with Enter and removes them again, except the last one', async () => {
    const demo = await openDemo('#own=vk.com%2Fa%0At.me%2Fb');
    const [first] = demo.rows();
    first!.link.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    await rendered(demo.document);
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['vk.com/a', '', 't.me/b']);
    const remove = (at: number): Promise<void> => {
      demo.document.querySelectorAll<HTMLElement>('.row .remove')[at]!.click();
      return rendered(demo.document);
    };
    await remove(1);
    await remove(0);
    expect(demo.code()).to.contain('data-own="https://t.me/b"');
    await remove(0);
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['']);
    expect(demo.document.activeElement === demo.rows()[0]!.link, 'the focus stays there').to.equal(true);
    expect(demo.code()).not.to.contain('data-own');
  });

  const skippedIn = (demo: Demo): string => demo.document.getElementById('skipped')!.textContent;

  for (const [what, text, rows, skipped] of [
    [
      'three addresses',
      'vk.com/a12\nt.me/b1234, ok.ru/c12',
      [
        ['vk.com/a12', ''],
        ['t.me/b1234', ''],
        ['ok.ru/c12', ''],
      ],
      '',
    ],
    [
      'rows of a table, title and address in either order',
      'Наша школа\thttps://vk.com/school12\nhttps://t.me/school12\tМузей',
      [
        ['vk.com/school12', 'Наша школа'],
        ['t.me/school12', 'Музей'],
      ],
      '',
    ],
    [
      'a message',
      'Подписывайтесь: https://m.vk.com/club12?from=x, наш канал t.me/s/school12.\nЖдём всех!',
      [
        ['vk.com/club12', ''],
        ['t.me/school12', ''],
      ],
      'Строки без ссылок пропущены: «Ждём всех!»',
    ],
  ] as const) {
    it(`pastes ${what}, and gets a row for each account, and reads which lines have none`, async () => {
      const demo = await openDemo();
      await paste(demo, text);
      await until('the rows are there', () => demo.rows().length === rows.length);
      expect(demo.rows().map(({link, title}) => [link.value, title.value])).to.deep.equal(rows);
      expect(skippedIn(demo)).to.equal(skipped);
      await demo.click('undo');
      expect(
        demo.rows().map(({link}) => link.value),
        'in one step',
      ).to.deep.equal(['']);
      expect(skippedIn(demo)).to.equal('');
    });
  }

  it('pastes a long letter, and reads how it starts and how many more lines it has', async () => {
    const demo = await openDemo();
    const letter = ['Дорогие родители! '.repeat(9), ...Array.from({length: 6}, (_, at) => `Строка ${at}.`)].join('\n');
    await paste(demo, letter + '\nvk.com/luch');
    await until('the row is there', () => demo.rows()[0]!.link.value === 'vk.com/luch');
    expect(skippedIn(demo)).to.match(/: «Дорогие родители! [^»]{30,50}…», .*«Строка 3\.» и ещё 2$/);
    expect(demo.document.getElementById('skipped')!.ariaLive).to.equal('polite');
  });

  it('pastes a post, and reads whose it is', async () => {
    const demo = await openDemo();
    await paste(demo, 'https://vk.com/wall-12_34');
    await until('the message is shown', () => demo.rows()[0]!.verdict.textContent.includes('public12'));
    expect(demo.rows()[0]!.verdict.textContent).to.equal('Это не аккаунт, а запись. Аккаунт: vk.com/public12');
    expect(demo.code(), 'the block still shows it').to.contain('vk.com/wall-12_34');
  });

  it('types an address as a phone displays it, and gets the account’s own address on leaving the field', async () => {
    const demo = await openDemo();
    demo.window.focus();
    const {link} = demo.rows()[0]!;
    link.focus();
    // The code that reads addresses loads when a field gets the focus.
    await until('it is the account’s own', () => {
      if (link.value === 'vk.com/club12') return true;
      link.value = 'm.vk.com/club12?from=x';
      for (const name of ['input', 'change']) link.dispatchEvent(new Event(name, {bubbles: true}));
      return false;
    });
    expect(demo.code()).to.contain('data-own="https://vk.com/club12"');
  });

  it('is asked to choose WhatsApp, and the row is valid once it is chosen', async () => {
    const demo = await openDemo('#own=wa.me%2F79990000000');
    expect(demo.rows()[0]!.verdict.textContent).to.contain('Только эти сети');
    await demo.press('only', 'whatsapp');
    expect(demo.rows()[0]!.verdict.textContent).to.equal('WhatsApp');
    expect(demo.code()).to.contain('data-own="https://wa.me/79990000000"');
  });

  it('reads what isn’t a valid colour or number, and the code ignores it', async () => {
    const demo = await openDemo();
    await demo.type('accent', 'синий');
    await demo.type('limit', 'пять');
    await until('both are marked', () => isInvalid(demo, 'accent') && isInvalid(demo, 'limit'));
    expect(demo.code()).not.to.match(/accent|limit/);
    await demo.type('limit', '2');
    expect(demo.code()).to.contain('data-limit="2"');
    expect(demo.rows(), 'and nothing is lost').to.have.length(1);
    expect(demo.document.querySelector<HTMLInputElement>('[name=accent]')!.value).to.equal('синий');
  });

  it('reads that a list is somebody else’s, because a link could have set it', async () => {
    const demo = await openDemo('#src=https%3A%2F%2Fevil.example%2Faccounts.json');
    expect(demo.document.querySelector('details')!.open, 'no hidden setting changes').to.equal(true);
    expect(demo.document.getElementById('example')!.textContent).to.contain('evil.example');
  });

  it('sees the emblem on each page of the stage', async () => {
    for (const name of ['plain', 'school-2009', 'portal', 'landing', 'dark']) {
      const demo = await openDemo(`#page=${name}`);
      await demo.type('logo', PICTURE);
      expect(demo.code()).to.contain(`data-logo="${PICTURE}"`);
      const emblem = (await demo.block()).shadowRoot!.querySelector<HTMLImageElement>('img[part=logo]')!;
      await until('it is there', () => emblem.naturalWidth === 2);
      closeDemos();
    }
  });

  it('reads that an emblem needs an address', async () => {
    const demo = await openDemo('#logo=gerb.png');
    expect(demo.document.querySelector('details')!.open).to.equal(true);
    expect(isInvalid(demo, 'logo')).to.equal(true);
    expect(describedAs(demo, 'logo')).to.equal('Нужен адрес картинки, который начинается с https://');
    expect(demo.code()).not.to.contain('data-logo');
  });

  it('reads at a closed section which of its fields has an error, on a phone, too', async () => {
    const demo = await openDemo('#logo=gerb.png&limit=9', {width: 375, height: 740});
    const folded = demo.document.querySelector('details')!;
    const summary = folded.querySelector('summary')!;
    const fault = summary.querySelector<HTMLElement>('.fault')!;
    expect(folded.open, 'it opens by itself').to.equal(true);
    expect(fault.textContent, 'the field itself shows it').to.equal('');
    summary.click();
    await until('it is named', () => fault.textContent === 'Исправьте: «Герб: адрес картинки»');
    expect(fault.ariaLive).to.equal('polite');
    expect(summary.tabIndex).to.equal(0);
    expect(fault.getBoundingClientRect().right).to.be.at.most(375);
    // Enter on a summary is a click.
    summary.click();
    await until('it is named at the field only', () => folded.open && fault.textContent === '');
    await demo.type('logo', '');
    summary.click();
    await until('it is closed', () => !folded.open);
    await rendered(demo.document);
    expect(fault.textContent, 'a number is no error').to.equal('');
  });

  it('keeps the field when a tablet’s on-screen keyboard makes the window low', async () => {
    const demo = await openDemo('', {width: 1024, height: 700});
    const field = fieldOf(demo, 'brand');
    field.focus();
    (demo.window.frameElement as HTMLIFrameElement).height = '400';
    await until('the window is low', () => demo.window.innerHeight === 400);
    await demo.type('brand', 'Лицей');
    expect(demo.document.activeElement === field).to.equal(true);
  });

  it('sees no error in a field that nobody has touched', async () => {
    const demo = await openDemo();
    expect([...demo.document.querySelectorAll('[aria-invalid=true]')].map(({id}) => id)).to.deep.equal([]);
    const faults = [...demo.document.querySelectorAll('.fault')].map(({textContent}) => textContent);
    expect(faults.filter(Boolean)).to.deep.equal([]);
  });

  it('reads why the layout has no effect with the site’s theme', async () => {
    const demo = await openDemo('#theme=inherit');
    const field = demo.document.querySelector<HTMLFieldSetElement>('[data-setting=layout]')!;
    expect(field.disabled).to.equal(true);
    const hint = demo.document.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(hint.textContent).to.contain('Как сайт');
    await demo.press('theme', 'light');
    const layout = (): HTMLFieldSetElement => demo.document.querySelector('[data-setting=layout]')!;
    await until('the layout can be set', () => !layout().disabled);
    expect(layout().querySelector('.hint')).to.equal(null);
  });

  it('sees the whole address of an account at 1366 px', async () => {
    const demo = await openDemo('#own=https%3A%2F%2Fvk.com%2Fschool12_tomsk');
    const [row] = demo.rows();
    expect(row!.link.scrollWidth).to.be.at.most(row!.link.clientWidth);
    expect(row!.title.getBoundingClientRect().top).to.be.above(row!.link.getBoundingClientRect().bottom);
  });

  for (const search of ['', '?lang=en']) {
    it(`reads the whole placeholder of a title at 320 px: ${search || 'in Russian'}`, async () => {
      const demo = await openDemo(search + '#own=vk.com%2Fschool12', {width: 320, height: 640});
      const {title} = demo.rows()[0]!;
      await type(title, title.placeholder);
      expect(title.placeholder).to.match(/школа|school/);
      expect(title.scrollWidth).to.be.at.most(title.clientWidth);
    });
  }

  it('deselects “for all” by choosing an audience, but can’t deselect it while it is the only choice', async () => {
    const demo = await openDemo();
    const all = demo.document.querySelector<HTMLInputElement>('[name=audience][value=""]')!;
    await demo.press('audience', '');
    expect(all.checked).to.equal(true);
    await demo.press('audience', 'parents');
    expect(all.checked).to.equal(false);
  });

  it('hears why an option changes little', async () => {
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
