import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {reactScript} from '../helpers/react.ts';
import {closeAll, open, page} from '../helpers/site.ts';

const DEFINE = '<script async="" charset="utf-8" src="official-accounts.js" data-define=""></script>';
const SCHOOL = 'https://vk.com/school12';
const OTHER = 'https://ok.ru/school12';

/** What the page renders: a placeholder or an element, with the links passed to `window.show`. */
const APP = (tag: string, attributes: string) => `
  const h = React.createElement;
  window.faults = [];
  addEventListener('error', ({message}) => faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  function Links({hrefs}) { return hrefs.map((href) => h('a', {key: href, href}, 'ВКонтакте')); }
  function App({hrefs, words}) {
    return [
      h('p', {key: 'before', id: 'before'}, 'before'),
      h('${tag}', {key: 'place', ...${attributes}}, words ?? (hrefs.length ? h(Links, {hrefs}) : null)),
      h('p', {key: 'behind', id: 'behind'}, 'behind'),
    ];
  }`;

const PLACEHOLDERS = {
  'a placeholder': APP('div', "{'data-official-accounts': '', 'data-brand': 'Школа'}"),
  'a placeholder that is a list’s entry': APP('li', "{'data-official-accounts': '', 'data-brand': 'Школа'}"),
  'the element itself': APP('official-accounts', "{brand: 'Школа'}"),
};

interface ReactPage extends Window {
  readonly faults: string[];
  show(props: {hrefs: string[]; words?: string}): void;
}

async function openApp(body: string) {
  const opened = await open({
    'index.html': page(`<!doctype html><html lang=ru><meta charset=utf-8><body>${body}`),
    'react.js': await reactScript(),
  });
  await until('there is a block', () => blocksOf(opened.document).length);
  await settled(blocksOf(opened.document)[0]!);
  const window = opened.window as unknown as ReactPage;
  return {...opened, window, hrefs: () => blocksOf(opened.document).flatMap(hrefsOf)};
}

/** The ids, or else tag names, of the page's elements in document order. */
const placesIn = (root: ParentNode): string[] => [...root.children].map(({id, localName}) => id || localName);

/** The visible links outside the block. */
const bareLinks = (document: Document): HTMLElement[] =>
  [...document.querySelectorAll('a')].filter((link) => link.offsetHeight > 0);

describe('a page rendered by React', () => {
  afterEach(closeAll);

  for (const [what, app] of Object.entries(PLACEHOLDERS)) {
    it(`keeps working when it changes and removes the links in ${what}`, async () => {
      const {document, window, hrefs} = await openApp(`<ul id=root></ul><script src="react.js"></script><script>${app}
        const root = ReactDOM.createRoot(document.getElementById('root'));
        window.show = (props) => root.render(h(App, props));
        show({hrefs: ['${SCHOOL}']});
      </script>${DEFINE}`);
      await until('the link is shown', () => hrefs()[0] === SCHOOL);
      expect(bareLinks(document)).to.be.empty;
      window.show({hrefs: [SCHOOL, OTHER]});
      await until('both are shown', () => hrefs()[1] === OTHER);
      expect(bareLinks(document)).to.be.empty;
      window.show({hrefs: [OTHER]});
      await until('the other one is left', () => hrefs().join() === [OTHER, ...FIVE].join());
      window.show({hrefs: []});
      await until('none is left', () => hrefs().join() === FIVE.join());
      expect(document.querySelector('#behind')!.textContent).to.equal('behind');
      expect(window.faults).to.be.empty;
    });

    it(`keeps working when it switches from ${what} to another view`, async () => {
      const {document, window, hrefs} = await openApp(`<ul id=root></ul><script src="react.js"></script><script>${app}
        const root = ReactDOM.createRoot(document.getElementById('root'));
        window.show = (props) => root.render(props.words ? h('p', null, props.words) : h(App, props));
        show({hrefs: ['${SCHOOL}']});
      </script>${DEFINE}`);
      await until('the link is shown', () => hrefs()[0] === SCHOOL);
      window.show({hrefs: [], words: 'another view'});
      await until('it is there', () => document.querySelector('#root')!.textContent === 'another view');
      window.show({hrefs: [OTHER]});
      await until('the block is there again', () => hrefs().join() === [OTHER, ...FIVE].join());
      expect(window.faults).to.be.empty;
    });
  }

  it('gets its block back after React has set the placeholder’s text', async () => {
    const {document, window, hrefs} = await openApp(`<div id=root></div><script src="react.js"></script><script>
        ${PLACEHOLDERS['a placeholder']}
        const root = ReactDOM.createRoot(document.getElementById('root'));
        window.show = (props) => root.render(h(App, props));
        show({hrefs: ['${SCHOOL}']});
      </script>${DEFINE}`);
    window.show({hrefs: [], words: 'Наши сети'});
    await until('there is a block', () => hrefs().join() === FIVE.join());
    await moment();
    expect(document.querySelector<HTMLElement>('[data-official-accounts]')!.innerText).not.to.contain('Наши сети');
    window.show({hrefs: [OTHER]});
    await until('the link is shown', () => hrefs()[0] === OTHER);
    expect(window.faults).to.be.empty;
  });

  it('has the block between its neighbours after hydration', async () => {
    const {document, window, hrefs} =
      await openApp(`<div id=root><p id="before">before</p><div data-official-accounts="" data-brand="Школа"><a href="${SCHOOL}">ВКонтакте</a></div><p id="behind">behind</p></div>
      ${DEFINE.replace('async=""', '')}<script src="react.js"></script><script>${PLACEHOLDERS['a placeholder']}
        const root = ReactDOM.hydrateRoot(document.getElementById('root'), h(App, {hrefs: ['${SCHOOL}']}), {onRecoverableError() {}});
        window.show = (props) => root.render(h(App, props));
      </script>`);
    await moment();
    await until('the block is there', () => hrefs().join() === [SCHOOL, ...FIVE].join());
    expect(placesIn(document.querySelector('#root')!)).to.deep.equal(['before', 'div', 'behind']);
    expect(blocksOf(document)).to.have.length(1);
    expect(bareLinks(document)).to.be.empty;
    window.show({hrefs: []});
    await until('the link is gone', () => hrefs().join() === FIVE.join());
    expect(window.faults).to.be.empty;
  });
});
