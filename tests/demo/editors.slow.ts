import {expect} from 'chai';
import {initialValues} from '../../demo/configure/setting.ts';
import {FORMS, SURVIVES} from '../../demo/configure/sites.ts';
import {toSnippet} from '../../demo/configure/snippet.ts';
import {toStaticSnippet} from '../../demo/configure/static-snippet.ts';
import list from '../../src/list/default-list.json' with {type: 'json'};
import {parse} from '../../src/index.ts';
import {blocksOf, FIVE, hrefsOf, settled, until} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import {SETTINGS} from '../../demo/configure/demo-settings.ts';
import type {FormName} from '../../demo/configure/sites.ts';
import type {Snippet} from '../../demo/configure/snippet.ts';

const OWN = 'https://vk.com/luch';

/** What an editor's page returns. */
interface TinyMce {
  init(options: object): Promise<{setContent(html: string): void; getContent(): string; remove(): void}[]>;
}
interface CkEditor {
  replace(
    id: string,
    config: object,
  ): {
    on(name: string, listener: () => void): void;
    setData(html: string, done: {callback: () => void}): void;
    getData(): string;
  };
}

/** A real editor with its defaults: HTML is pasted into its code view, and what it would save is read back. */
type Editor = (html: string) => Promise<string>;

/** Loads an editor into its own page, where it finds its own files. */
async function editorPage(script: string): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><textarea id="text"></textarea>';
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const tag = frame.contentDocument!.createElement('script');
  tag.src = script;
  await new Promise((resolve, reject) => {
    tag.addEventListener('load', resolve);
    tag.addEventListener('error', () => reject(new Error(`${script} is not there`)));
    frame.contentDocument!.head.append(tag);
  });
  return frame.contentWindow!;
}
const frames: HTMLIFrameElement[] = [];

const tinymce =
  (folder: string, options: object = {}): Editor =>
  async (html) => {
    const {tinymce: editors} = (await editorPage(`/node_modules/${folder}/tinymce.js`)) as Window & {tinymce?: TinyMce};
    const [editor] = await editors!.init({selector: '#text', ...options});
    editor!.setContent(html);
    return editor!.getContent();
  };

const ckeditor: Editor = async (html) => {
  const view = (await editorPage('/node_modules/ckeditor4/ckeditor.js')) as Window & {CKEDITOR?: CkEditor};
  // By default it asks its maker's server for the newest version number.
  const editor = view.CKEDITOR!.replace('text', {versionCheck: false});
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  await new Promise<void>((resolve) => editor.setData(html, {callback: resolve}));
  return editor.getData();
};

const EDITORS: readonly {name: string; kind: keyof typeof SURVIVES; edit: Editor}[] = [
  {name: 'TinyMCE 5', kind: 'tinymce', edit: tinymce('tinymce-5')},
  {name: 'TinyMCE 8', kind: 'tinymce', edit: tinymce('tinymce-8', {license_key: 'gpl'})},
  {name: 'CKEditor 4', kind: 'ckeditor', edit: ckeditor},
];

const values = {...initialValues(SETTINGS), qr: 'true'};

/** The demo's code in one form, for a script beside the page. */
function codeFor(form: FormName, own: string): Snippet {
  if (form === 'static') {
    const lists = [parse(list).list!];
    const currentPage = 'https://accounts.edu.example/poster.html';
    return {kind: form, page: toStaticSnippet({values: {...values, own}, lists, currentPage, today: new Date()})};
  }
  return toSnippet(form, {
    values: {...values, own},
    folder: 'https://script.invalid/',
    track: 'v1',
  });
}

const beside = (html: string): string => html.replaceAll('https://script.invalid/', '');

/** What a visitor of the saved page sees of the code: the block's links, or else the links in the page. */
async function seenOn(saved: string, template = ''): Promise<{links: string[]; isBlock: boolean}> {
  const {document: shown} = await open({
    'index.html': page(`<!doctype html><meta charset="utf-8"><body>${beside(saved)}${beside(template)}`),
  });
  // The editor may have removed the script, so that no block comes.
  await until('the page has stopped changing', () => shown.readyState === 'complete');
  const [block] = blocksOf(shown);
  if (!block?.matches(':defined')) {
    return {links: [...shown.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!), isBlock: false};
  }
  await settled(block);
  return {links: hrefsOf(block), isBlock: true};
}

describe('a page that an editor has saved', () => {
  afterEach(() => {
    closeAll();
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const {name, kind, edit} of EDITORS) {
    for (const own of ['', 'vk.com/luch', 'vk.com/luch\tМузей школы']) {
      const what = own.includes('\t') ? 'a titled account' : own ? 'an account' : 'no accounts of its own';

      it(`${name}: keeps what the demo recommends, for a school with ${what}`, async () => {
        const {page: pasted, template} = codeFor(SURVIVES[kind], own);
        const {links, isBlock} = await seenOn(await edit(pasted), template);
        const wanted = own ? [OWN, ...FIVE] : FIVE;
        expect(links.slice(0, wanted.length)).to.deep.equal(wanted);
        expect(isBlock).to.equal(SURVIVES[kind] !== 'static');
      });
    }

    it(`${name}: removes the block in every form before the recommended one`, async () => {
      for (const form of FORMS.slice(0, FORMS.indexOf(SURVIVES[kind]))) {
        const {page: pasted, template} = codeFor(form, 'vk.com/luch\tМузей школы');
        const {isBlock} = await seenOn(await edit(pasted), template);
        expect(isBlock, form).to.equal(false);
      }
    });

    it(`${name}: keeps the list’s links marked as the list’s, and their reserved space, if it keeps the block`, async () => {
      const lists = [parse(list).list!];
      const order = {values, folder: 'https://script.invalid/', track: 'v1', lists};
      const {page: pasted, template} = toSnippet('placeholder', order);
      const saved = await edit(pasted);
      const {links, isBlock} = await seenOn(saved, template);
      expect(links).to.deep.equal(FIVE);
      expect(isBlock).to.equal(SURVIVES[kind] !== 'static');
      if (isBlock) expect(saved).to.match(/flex: 1 1 calc\(\(35em - 100%\) ?\* ?9\)/);
    });

    it(`${name}: keeps the links inside as links if it removes the block`, async () => {
      for (const form of ['element', 'placeholder'] as const) {
        const {page: pasted} = codeFor(form, 'vk.com/luch\tМузей школы');
        expect(await edit(pasted), form).to.match(/<a href="https:\/\/vk\.com\/luch"[^>]*>Музей школы<\/a>/);
      }
    });
  }
});
