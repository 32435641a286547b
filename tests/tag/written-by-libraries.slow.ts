import {expect} from 'chai';
import {until} from '../helpers/blocks.ts';
import {reactScript} from '../helpers/react.ts';
import {closeAll, page} from '../helpers/site.ts';
import {expectBlock, library, openSite, part, PLACEHOLDER, TAG} from '../helpers/swapping-site.ts';
import type {OpenHost} from '../hostile/host-page.ts';
import type {Form} from '../helpers/swapping-site.ts';
import type {Answer} from '../helpers/site.ts';

const BOTH = {'the one tag': TAG, 'a placeholder': PLACEHOLDER};

/** What a page's own scripts do, and for which forms. jQuery removes all script tags when it loads part of a page. */
const WRITES: Readonly<Record<string, readonly [code: string, forms: Readonly<Record<string, Form>>]>> = {
  '.html()': ["$('main').html(news)", BOTH],
  '.html() twice': ["$('main').html(news).html(news)", BOTH],
  '.append()': ["$('main').append(news)", BOTH],
  '.replaceWith()': ["$('main').replaceWith('<main>' + news + '</main>')", BOTH],
  '.load()': ["$('main').load('news.html')", BOTH],
  '.load() of a part': ["$('main').load('news.html p, div')", {'a placeholder': PLACEHOLDER}],
};

describe('a page that loads its news by', () => {
  afterEach(closeAll);

  for (const version of [1, 3])
    for (const [name, [code, forms]] of Object.entries(WRITES))
      for (const [what, form] of Object.entries(forms))
        it(`${name} of jQuery ${version}: shows the accounts among them, with ${what}`, async () => {
          const news = part('news', form.markup);
          const host = await openSite({
            libraries: [library(`jquery-${version}/dist/jquery.js`)],
            head: form.head,
            body: '<main></main>',
            answers: {'news.html': page(news)},
          });
          host.window.eval(`const news = ${JSON.stringify(news)}; ${code}`);
          await expectBlock(host, form, 'news');
        });
});

interface ReactPage extends Window {
  hydrate(): void;
  show(props: {words: string; more?: readonly string[]}): void;
}

const ATTRIBUTES = "charSet: 'utf-8', src: 'official-accounts.js', 'data-brand': 'Школа № 12'";

type ReactHost = OpenHost & {readonly window: ReactPage};

/**
 * A server-rendered page, and the same page in React: `element` is the React code for the tag.
 * @param script if given, React hydrates the page before it has loaded
 */
async function openReact(element: string, markup: string, script?: Answer): Promise<ReactHost> {
  const host = await openSite({
    libraries: [await reactScript()],
    body: `<div id="root"><main>${part('first', markup)}</main></div><script>
      const h = React.createElement;
      const App = ({words, more = []}) => h('main', null, h('p', null, words), ${element},
        more.map((name) => h('p', {key: name}, name)), h('p', null, 'behind'));
      let root;
      window.hydrate = () => {
        // React re-renders a page that differs from the server's HTML, and reports that as an error.
        root = ReactDOM.hydrateRoot(document.getElementById('root'), h(App, {words: 'first'}), {onRecoverableError() {}});
      };
      window.show = (props) => root.render(h(App, props));
      ${script ? 'hydrate()' : ''}
    </script>`,
    answers: script ? {'official-accounts.js': script} : {},
  });
  return host as unknown as ReactHost;
}

async function expectAlive(host: ReactHost, form: Form): Promise<void> {
  await expectBlock(host, form, 'first');
  host.window.show({words: 'second', more: ['one', 'two']});
  await expectBlock(host, form, 'second', {more: ['one', 'two']});
  host.window.show({words: 'third', more: ['two']});
  await expectBlock(host, form, 'third', {more: ['two']});
}

const INNER: Form = {...TAG, markup: `<div>${TAG.markup}</div>`, stands: ['div with official-accounts']};
const IN_REACT: Readonly<Record<string, readonly [element: string, form: Form]>> = {
  'the one tag': [`h('script', {${ATTRIBUTES}})`, TAG],
  'the tag in raw HTML that React inserts': [
    `h('div', {dangerouslySetInnerHTML: {__html: '${TAG.markup.replace('</', '<\\/')}'}})`,
    INNER,
  ],
};

describe('a server-rendered page that React hydrates', () => {
  afterEach(closeAll);

  for (const [what, [element, form]] of Object.entries(IN_REACT)) {
    it(`after the block is rendered: keeps it between its neighbours, with ${what}`, async () => {
      const host = await openReact(element, form.markup);
      await expectBlock(host, form, 'first');
      host.window.hydrate();
      await expectAlive(host, form);
    });

    it(`before the script has loaded: keeps the block between its neighbours, with ${what}`, async () => {
      const late = {dist: 'official-accounts.js', headers: {'content-type': 'text/javascript'}, delay: 500};
      const host = await openReact(element, form.markup, late);
      await expectAlive(host, form);
    });
  }

  it('with an async tag that React moves to the head: gets a warning that names the placeholder', async () => {
    const host = await openReact(`h('script', {async: true, ${ATTRIBUTES}})`, TAG.markup);
    host.window.hydrate();
    await until('the warning is logged', () =>
      host.lines.some((line) => line.includes('<div data-official-accounts="">')),
    );
    expect(host.document.querySelector('main')!.textContent).to.equal('firstbehind');
    expect(host.faults).to.deep.equal([]);
  });
});
