import {http} from '../helpers/tcp.ts';
import {ENGINES, FRESH, LAST_GOOD, NO_COPY, NOTHING} from './fault.ts';
import {PROTOTYPE_1_6, PROTOTYPE_1_7} from './old-libraries.ts';
import {plainLoader, usualPage} from './open-fault.ts';
import type {Answer} from '../helpers/site.ts';
import type {Fault, Parts} from './fault.ts';

const DOWN = http('', '404 Not Found', {'content-length': '0'});

/** A page that runs a script of its own, or of a library, before all of ours. */
const withLibrary = (name: string, file: string, variant = ''): Fault => ({
  name,
  variant,
  site: {'library.js': {file, headers: {'content-type': 'text/javascript'}}},
  page: (parts) => ({body: usualPage({...parts, scripts: `${parts.scripts}<script src="library.js"></script>`})}),
  ends: FRESH,
});

/** The usual page with changes. */
const pageOf =
  (change: (parts: Parts) => Partial<Parts>, wrap: (html: string) => Answer = (body) => ({body})) =>
  (parts: Parts): Answer =>
    wrap(usualPage({...parts, ...change(parts)}));

const inHead = (markup: string) => pageOf(({scripts}) => ({scripts: scripts + markup}));
const plain = ({lists}: Parts) => ({loader: plainLoader(lists)});

/** Allows scripts with a nonce, and those that these load; `rules` decide about everything else. */
const withPolicy =
  (rules: (lists: string) => string) =>
  (parts: Parts): Answer => {
    const body = usualPage({...parts, loader: plainLoader(parts.lists)}).replaceAll(
      '<script',
      '<script nonce="r4nd0m"',
    );
    const policy = `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; ${rules(parts.lists)}`;
    return {body, headers: {'content-security-policy': policy}};
  };

const WINDOWS_1251 = 'text/html; charset=windows-1251';

/** Pages that must show the block. */
export const HOST: readonly Fault[] = [
  {
    name: 'script twice',
    page: pageOf(({lists}) => ({loader: plainLoader(lists).repeat(2)})),
    blocks: 4,
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'two versions',
    variant: 'the older first',
    page: pageOf(({lists}) => ({loader: plainLoader(lists, '0.9.0/') + plainLoader(lists, 'v1/')})),
    blocks: 4,
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'two versions',
    variant: 'the newer first',
    page: pageOf(({lists}) => ({loader: plainLoader(lists, 'v1/') + plainLoader(lists, '0.9.0/')})),
    blocks: 4,
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'tag already defined',
    before: "customElements.define('official-accounts', class extends HTMLElement {});",
    ends: NOTHING,
  },
  {
    ...withLibrary('polyfilled customElements', 'node_modules/@webcomponents/custom-elements/custom-elements.min.js'),
    before: 'customElements.forcePolyfill = true;',
    // Its elements have no states that would tell when everything has loaded.
    act: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
  },
  {name: 'Prototype 1.6', before: PROTOTYPE_1_6, ends: FRESH},
  {name: 'Prototype 1.7', before: PROTOTYPE_1_7, ends: FRESH},
  withLibrary('MooTools', 'node_modules/mootools-core-dist/dist/mootools-core.js'),
  withLibrary('MooTools', 'node_modules/mootools-core-dist/dist/mootools-core-compat.js', 'with what it had before'),
  withLibrary('jQuery 1.x', 'node_modules/jquery-1/dist/jquery.js'),
  {
    name: 'polluted prototypes',
    before: `Object.prototype.method = 'POST';
      Object.prototype.extend = Array.prototype.remove = String.prototype.trimAll = function () {};
      Array.prototype.last = function () { return this[this.length - 1]; };`,
    ends: FRESH,
  },
  {
    name: '`!important` reset',
    page: inHead(`<style>
      * { all: unset !important; }
      *, *::before, *::after { margin: 0 !important; padding: 0 !important; font: 9px serif !important; color: red !important;
        float: left !important; max-width: none !important; }
    </style>`),
    ends: FRESH,
  },
  {name: 'quirks mode', page: pageOf(plain, (html) => ({body: html.replace('<!doctype html>', '')})), ends: FRESH},
  {
    name: 'windows-1251',
    page: pageOf(plain, (html) => ({
      body: html.replace('<meta charset="utf-8">', ''),
      encoding: 'windows-1251',
      headers: {'content-type': WINDOWS_1251},
    })),
    ends: FRESH,
  },
  {
    name: '<base>',
    page: pageOf(({scripts, lists}) => ({
      scripts: '<base href="https://elsewhere.example/folder/">' + scripts,
      loader: plainLoader(lists),
    })),
    ends: FRESH,
  },
  {
    name: 'clobbering',
    page: pageOf(({blocks, lists}) => ({
      blocks: `<img name="currentScript" alt=""><form name="hidden"><input name="method"></form>
        <a id="fetch"></a><a id="customElements"></a><a id="localStorage"></a>${blocks}`,
      loader: plainLoader(lists),
    })),
    ends: FRESH,
  },
  {
    name: 'document.write',
    page: pageOf(({blocks, lists}) => {
      const written = JSON.stringify(blocks + plainLoader(lists)).replace('</script>', '<\\/script>');
      return {blocks: '', loader: `<script>document.write(${written});</script>`};
    }),
    ends: FRESH,
  },
  {
    name: 'file://',
    ends: FRESH,
    // A page from a server can't do this: see windows.slow-node-test.ts.
    notIn: ENGINES,
  },
  {name: 'http', page: pageOf(plain), ends: FRESH},
  {name: 'sandboxed iframe', sandbox: 'allow-scripts', page: pageOf(plain), ends: FRESH},
  {
    name: 'sandboxed iframe',
    variant: 'whose links may open windows',
    sandbox: 'allow-scripts allow-popups',
    page: pageOf(plain),
    ends: FRESH,
  },
  {name: 'sandboxed iframe', variant: 'server down', sandbox: 'allow-scripts', answer: DOWN, ends: NO_COPY},
  {
    name: 'strict CSP',
    page: withPolicy(
      (lists) => `style-src 'none'; connect-src ${lists}; require-trusted-types-for 'script'; trusted-types lit-html`,
    ),
    ends: FRESH,
  },
  {name: 'strict CSP', variant: 'that forbids lists', page: withPolicy(() => ''), ends: LAST_GOOD},
  {
    name: "Trusted Types 'none'",
    page: withPolicy((lists) => `connect-src ${lists}; require-trusted-types-for 'script'; trusted-types 'none'`),
    ends: NOTHING,
  },
];
