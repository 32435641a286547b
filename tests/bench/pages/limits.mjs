// The reference pages: the links in the page itself, a script that only inserts them, and the least that Lit can do.
import {build} from 'esbuild';
import {CSS, drawn, listOf, owners, toHtml} from '../accounts.mjs';
import {ASSETS, asyncScript, timed} from './page.mjs';

const root = new URL('../../../', import.meta.url).pathname;

const inserting = (list) =>
  `document.currentScript.insertAdjacentHTML('afterend',${JSON.stringify(`<style>${CSS}</style>${toHtml(list)}`)})`;

/** The element that a Lit user would write for exactly this purpose. */
const litSource = (list) => `
import {LitElement, css, html, svg} from 'lit';
const NETWORKS = ${JSON.stringify(Object.fromEntries(list.accounts.map(({network}) => [network, drawn(network)])))};
const OWNERS = ${JSON.stringify(owners(list).map(([title, all]) => [title, all.map(({network, url}) => [network, url])]))};
const icon = ({color, icon, short}) => icon
  ? html\`<svg viewBox="0 0 24 24" fill=\${color} aria-hidden="true">\${svg\`<path d=\${icon} />\`}</svg>\`
  : html\`<b .style=\${'background:' + color} aria-hidden="true">\${short}</b>\`;
const link = ([network, url]) =>
  html\`<li><a href=\${url}>\${icon(NETWORKS[network])}\${NETWORKS[network].name}</a></li>\`;
customElements.define('mini-accounts', class extends LitElement {
  static styles = css\`${CSS}\`;
  render() {
    return html\`<section class="accounts"><h2>${list.title.ru}</h2><ul>\${OWNERS.map(([title, links]) =>
      html\`<li><h3>\${title}</h3><ul>\${links.map(link)}</ul></li>\`)}</ul>
      <footer>Список ведёт ${list.owner.name.ru} · обновлён 22.11.2026</footer></section>\`;
  }
});
`;

export async function toScript(contents, options = {}) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
    ...options,
  });
  return Buffer.from(outputFiles[0].contents);
}

export async function limitPages() {
  const list = listOf();
  const links = (host) => ({host, inside: 'a[href]', count: list.accounts.length});
  return [
    {
      name: 'static',
      label: 'the links in the page itself',
      head: `<style>${CSS}</style>`,
      body: toHtml(list),
      links: links('.accounts'),
    },
    {
      name: 'floor',
      label: 'a script that only inserts that HTML: the floor',
      body: asyncScript(`${ASSETS}/limits/insert.js`),
      files: {'/limits/insert.js': timed(inserting(list))},
      links: links('.accounts'),
    },
    {
      name: 'lit',
      label: 'a minimal Lit element, the links in its code',
      body: `<mini-accounts></mini-accounts>${asyncScript(`${ASSETS}/limits/lit.js`)}`,
      files: {'/limits/lit.js': timed(await toScript(litSource(list)))},
      links: links('mini-accounts'),
    },
  ];
}
