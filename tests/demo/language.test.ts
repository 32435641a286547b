import {expect} from 'chai';
import {closeDemos, openDemo, type} from './open-demo.ts';
import {russianIn} from './poster-page.ts';
import type {Demo} from './open-demo.ts';

const link = (demo: Demo, selector: string): HTMLAnchorElement =>
  demo.document.querySelector<HTMLAnchorElement>(`.top ${selector}`)!;

describe('someone who doesn’t read Russian', () => {
  afterEach(closeDemos);

  it('finds no Russian left on the page', async () => {
    for (const site of ['gosweb', 'wordpress', 'bitrix', 'joomla', 'tilda', 'ucoz', 'other']) {
      const demo = await openDemo(`?lang=en#site=${site}&form=placeholder&track=exact&own=x&accent=x&limit=x&src=x`);
      expect(demo.document.documentElement.lang).to.equal('en');
      expect(demo.document.title).to.match(/^[^а-яё]+$/i);
      expect(russianIn(demo)).to.deep.equal([]);
      closeDemos();
    }
  });

  it('stays in English from page to page, and keeps the settings when switching the language', async () => {
    const demo = await openDemo('?lang=en#theme=dark');
    expect(new URL(link(demo, 'nav a:nth-child(2)').href).search).to.equal('?lang=en');
    expect(link(demo, '[hreflang=en]').getAttribute('aria-current')).to.equal('true');
    const russian = link(demo, '[hreflang=ru]');
    russian.addEventListener('click', (event) => event.preventDefault());
    russian.click();
    expect(new URL(russian.href).hash).to.equal('#theme=dark');
    expect(new URL(russian.href).search).to.equal('?lang=ru');
    await demo.press('layout', 'cards');
    expect(demo.window.location.search, 'changing a setting keeps it').to.equal('?lang=en');
  });

  it('loses nothing typed by switching the language, even if it is invalid', async () => {
    const demo = await openDemo();
    await demo.type('folder', 'http://edu.example');
    await demo.type('limit', 'five');
    await demo.type('accent', 'blau');
    await type(demo.rows()[0]!.link, 'no link');
    const value = (name: string): string => demo.document.querySelector<HTMLInputElement>(`#${name}`)!.value;
    await demo.load(() => link(demo, '[hreflang=en]').click());
    expect(demo.document.documentElement.lang).to.equal('en');
    expect(['folder', 'set-limit', 'set-accent'].map(value)).to.deep.equal(['http://edu.example', 'five', 'blau']);
    expect(demo.rows().map(({link: {value: typed}}) => typed)).to.deep.equal(['no link']);
  });

  it('leaves the language out of the URL on Russian pages', async () => {
    const demo = await openDemo();
    expect(new URL(link(demo, 'nav a:nth-child(3)').href).search).to.equal('');
    expect(demo.document.documentElement.lang).to.equal('ru');
  });
});
