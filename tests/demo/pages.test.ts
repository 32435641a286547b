import {expect} from 'chai';
import {closeAll, serve} from '../helpers/site.ts';
import {CHUNKS, closeDemos, openDemo, type} from './open-demo.ts';
import {faultsOf, WCAG} from './poster-page.ts';
import type {Answer} from '../helpers/site.ts';

const PAGES = ['plain', 'school-2009', 'portal', 'landing', 'dark', 'impaired'];
/** The script and its list, for a demo on another server. */
const TRACK = ['v1/official-accounts.js', 'accounts.json', 'custom-elements.json'];
const html = {'content-type': 'text/html; charset=utf-8'};
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

describe('the demo’s pages', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  it('have no axe violations with all settings unfolded', async () => {
    const demo = await openDemo();
    for (const details of demo.document.querySelectorAll('details')) details.open = true;
    await demo.press('site', 'joomla');
    await demo.click('gone');
    await demo.type('accent', 'синий');
    await type(demo.rows()[0]!.link, 'vk.com/school12');
    await demo.block();
    expect(await faultsOf(demo)).to.deep.equal([]);
  });

  it('have no axe violations on a phone', async () => {
    const demo = await openDemo('', {width: 375, height: 812});
    await demo.block();
    expect(await faultsOf(demo)).to.deep.equal([]);
  });

  for (const name of PAGES) {
    it(`have no axe violations on the stage: ${name}`, async () => {
      const demo = await openDemo(`#page=${name}`);
      await demo.block();
      expect(await faultsOf({document: demo.page()}, WCAG)).to.deep.equal([]);
    });
  }

  it('send no requests to other servers', async () => {
    for (const name of PAGES) {
      const demo = await openDemo(`#page=${name}&src=example-list.json`);
      await demo.block();
      const entries = [demo.window, demo.page().defaultView!].flatMap((view) =>
        view.performance.getEntriesByType('resource'),
      );
      expect(entries).not.to.have.length(0);
      expect(entries.filter((entry) => new URL(entry.name).origin !== location.origin)).to.deep.equal([]);
      closeDemos();
    }
  });

  it('need no inline scripts and no inline styles: a strict policy reports nothing', async () => {
    const policy = {'content-security-policy': "default-src 'self'; report-uri csp"};
    const files = ['configure.js', ...CHUNKS, 'icon.svg', ...['page', 'configure'].map((name) => `styles/${name}.css`)];
    const inPages = [
      ...PAGES.map((name) => `${name}.css`),
      'school-2009.svg',
      'portal.svg',
      'school-2009-ground.svg',
      'school-2009-sky.svg',
    ];
    const answers: Record<string, Answer> = {};
    for (const file of [...files, ...TRACK, ...inPages.map((name) => `pages/${name}`)]) {
      answers[file] = {dist: `demo/${file}`, headers: {'content-type': TYPES[file.split('.').pop()!]!}};
    }
    for (const file of ['index.html', ...PAGES.map((name) => `pages/${name}.html`)]) {
      answers[file] = {dist: `demo/${file}`, headers: {...html, ...policy}};
    }
    const address = await serve(answers);
    const demo = await openDemo('', {address});
    for (const name of PAGES) {
      await demo.press('page', name);
      await demo.press('theme', 'dark');
      await demo.block();
    }
    await demo.press('width', '375');
    await demo.type('accent', '#a03');
    await demo.block();
    const log = (await (await fetch(address + 'log')).json()) as string[];
    expect(log).to.include.members(PAGES.map((name) => `pages/${name}.html`));
    expect(log.filter((line) => line.includes('csp'))).to.deep.equal([]);
  });

  it('declare that policy; the stage allows images from anywhere, as a school’s page may, and all allow a list that the visitor names', async () => {
    const policies = {
      'index.html': "default-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'",
      'developers.html': "default-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'",
      ...Object.fromEntries(
        PAGES.map((name) => [
          `pages/${name}.html`,
          "default-src 'self'; connect-src 'self' https:; img-src 'self' https: data:; base-uri 'none'; form-action 'none'",
        ]),
      ),
    };
    for (const [path, policy] of Object.entries(policies)) {
      const text = await (await fetch(`/dist/demo/${path}`)).text();
      expect(text, path).to.contain(`content="${policy}"`);
      expect(text, path).not.to.match(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });
});
