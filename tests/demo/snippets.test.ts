import {expect} from 'chai';
import list from '../../src/list/default-list.json' with {type: 'json'};
import {initialValues} from '../../demo/configure/setting.ts';
import {FORMS, SITES} from '../../demo/configure/sites.ts';
import {toSnippet} from '../../demo/configure/snippet.ts';
import {toStaticSnippet} from '../../demo/configure/static-snippet.ts';
import {EXAMPLES, pageOf} from '../../demo/developers/examples.ts';
import {parse} from '../../src/index.ts';
import {SETTINGS} from '../../demo/configure/demo-settings.ts';
import {ADDRESS} from './open-demo.ts';
import type {AccountList} from '../../src/index.ts';
import type {Values} from '../../demo/configure/setting.ts';
import type {Snippet} from '../../demo/configure/snippet.ts';

const LISTS: readonly AccountList[] = [parse(list).list!];

/** An XML-based template editor's complaint about a snippet; empty if there is none. */
const faultIn = (snippet: string): string =>
  new DOMParser()
    .parseFromString(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${snippet}</body></html>`, 'application/xml')
    .querySelector('parsererror')?.textContent ?? '';

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** The HTML code blocks in a Markdown text. */
const snippetsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/```html\n([^]*?)```/g)].map(([, code = '']) => code);

const VALUES: Values = {
  ...initialValues(SETTINGS),
  brand: 'Лицей "Луч" & <друзья>',
  qr: 'true',
  own: 'vk.com/luch?a=1&b=2\tМузей <школы>\nt.me/luch',
};

function snippetsFor(values: Values): Snippet[] {
  const order = {values, folder: 'https://accounts.example/', track: 'v1'};
  return FORMS.flatMap((form) =>
    form === 'static'
      ? [
          {
            kind: form,
            page: toStaticSnippet({
              values,
              lists: LISTS,
              currentPage: 'https://accounts.example/?a&b',
              today: new Date(),
            }),
          },
        ]
      : [toSnippet(form, order), toSnippet(form, {...order, lists: LISTS, integrity: 'sha384-AbC+/='})],
  );
}

describe('a template editor that reads XML (Blogger’s, an XSLT) accepts each snippet', () => {
  it('but reports errors in others', () => {
    expect(faultIn('<script async src="x"></script>')).not.to.equal('');
  });

  for (const {id} of [...SITES, {id: ''}]) {
    it(`of the configurator: ${id || 'no site chosen'}`, () => {
      for (const own of [VALUES['own'] ?? '', '', 'vk.com/luch']) {
        for (const {page, template = ''} of snippetsFor({...VALUES, site: id, own})) {
          for (const snippet of [page, template]) expect(faultIn(snippet), snippet).to.equal('');
        }
      }
    });
  }

  for (const path of ['README.md', 'README.ru.md', 'docs/hosting.md', 'docs/bundlers.md', 'docs/styling.md']) {
    it(`of ${path}`, async () => {
      const text = await textOf('/' + path);
      for (const snippet of snippetsIn(text)) expect(faultIn(snippet), snippet).to.equal('');
    });
  }

  it('of the developers’ page', async () => {
    for (const path of Object.values(EXAMPLES).map(pageOf)) {
      const text = await textOf(`${ADDRESS}developers/${path}`);
      // Remove what the test server adds to each page.
      const [, body = ''] =
        /<body>([^]*)<\/body>/.exec(text.replace(/<script[^>]*__web-dev-server[^]*?<\/script>/, '')) ?? [];
      expect(body, path).to.contain('official-accounts');
      expect(faultIn(body), path).to.equal('');
    }
  });
});

describe('the snippet for 1C-Bitrix', () => {
  it('tells it not to move scripts, also in README.ru.md', async () => {
    for (const {kind, page, template = ''} of snippetsFor({...VALUES, site: 'bitrix'})) {
      for (const [tag] of (page + template).matchAll(/<script[^>]*>/g))
        expect(tag, kind).to.contain('data-skip-moving="true"');
    }
    expect(await textOf('/README.ru.md')).to.contain('data-skip-moving="true"');
  });

  it('doesn’t do so for another site', () => {
    for (const {page} of snippetsFor({...VALUES, site: 'joomla'})) expect(page).not.to.contain('skip-moving');
  });
});
