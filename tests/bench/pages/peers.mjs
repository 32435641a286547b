// The peers, embedded as their documentation says, with minified files if they publish any. Peers that show links to
// accounts show the eight; peers that show share buttons show as many of these.
import {readFileSync} from 'node:fs';
import {listOf} from '../accounts.mjs';
import {toScript} from './limits.mjs';
import {ASSETS} from './page.mjs';

const installed = new URL('../node_modules/', import.meta.url);
const read = (path) => readFileSync(new URL(path, installed));
const versionOf = (name) => JSON.parse(read(`${name}/package.json`)).version;

const BUTTONS = 'buttons to send the page on, not links to accounts';

const reactSource = (list) => `
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {SocialIcon} from 'react-social-icons/component';
import 'react-social-icons/vk';
import 'react-social-icons/t.me';
import 'react-social-icons/youtube';
// Icons for the networks that it doesn't know.
import 'react-social-icons/sharethis';
const urls = ${JSON.stringify(list.accounts.map(({url}) => url))};
createRoot(document.getElementById('icons')).render(urls.map((url) => createElement(SocialIcon, {url, key: url})));
`;

/**
 * Uses `crossorigin`, because otherwise the browser doesn't report which fonts a cross-origin style sheet has loaded.
 * @param {(path: string) => string} at returns the URL of a served file
 */
const PEERS = [
  (at) => ({
    peer: 'scriptex-socials',
    body: `<social-links></social-links><script async src="${at('scriptex-socials/dist/index.js')}"></script>`,
    links: {host: 'social-links', inside: 'a', count: 14},
    note: 'its 14 accounts are fixed',
  }),
  (at) => ({
    peer: '@vanillawc/wc-social-link',
    body:
      'email github gitlab linkedin rss stackoverflow twitch twitter'
        .split(' ')
        .map((network) => `<wc-social-link network="${network}" handle="school12"></wc-social-link>`)
        .join('') + `<script type="module" src="${at('@vanillawc/wc-social-link/index.min.js')}"></script>`,
    links: {host: 'wc-social-link', inside: 'a', count: 8},
    note: 'its own eight networks',
  }),
  (at) => ({
    peer: 'shareon',
    head: `<link crossorigin rel="stylesheet" href="${at('shareon/dist/shareon.min.css')}"><script src="${at('shareon/dist/shareon.iife.js')}" defer init></script>`,
    body: `<div class="shareon">${'vkontakte odnoklassniki telegram viber whatsapp reddit linkedin email'
      .split(' ')
      .map((name) => `<a class="${name}"></a>`)
      .join('')}</div>`,
    links: {host: '.shareon', inside: 'a[href]', count: 8},
    note: BUTTONS,
  }),
  (at) => ({
    peer: 'ilyabirman-likely',
    head: `<link crossorigin href="${at('ilyabirman-likely/release/likely.min.css')}" rel="stylesheet">`,
    body: `<div class="likely">${'vkontakte odnoklassniki telegram viber whatsapp reddit linkedin twitter'
      .split(' ')
      .map((name) => `<div class="${name}">${name}</div>`)
      .join('')}</div>`,
    end: `<script src="${at('ilyabirman-likely/release/likely.min.js')}"></script>`,
    links: {host: '.likely', inside: '.likely__widget svg', count: 8},
    note: `${BUTTONS}; its three counters on other servers are not reached here`,
  }),
  (at) => ({
    peer: 'social-likes-next',
    head: `<link crossorigin rel="stylesheet" href="${at('social-likes-next/dist/social-likes_flat.css')}">`,
    body: `<div class="social-likes">${'facebook twitter plusone pinterest vkontakte odnoklassniki telegram linkedin'
      .split(' ')
      .map((name) => `<div data-service="${name}" data-media="/p.png">${name}</div>`)
      .join('')}</div>`,
    end: `<script src="${at('social-likes-next/dist/social-likes.min.js')}"></script>`,
    links: {host: '.social-likes', inside: '.social-likes__widget svg', count: 8},
    note: BUTTONS,
  }),
];

async function reactPage() {
  const code = await toScript(reactSource(listOf()), {nodePaths: [installed.pathname]});
  return {
    name: 'react-social-icons',
    label: `react-social-icons ${versionOf('react-social-icons')}, react-dom ${versionOf('react-dom')}`,
    body: `<div id="icons"></div><script async src="${ASSETS}/react.js"></script>`,
    files: {'/react.js': code},
    links: {host: '#icons', inside: 'a[href]', count: 8},
    note: 'only the icons that are shown, bundled and minified by esbuild',
  };
}

export async function peerPages() {
  const pages = PEERS.map((describe) => {
    const paths = [];
    const described = describe((path) => (paths.push(path), `${ASSETS}/peers/${path}`));
    const files = Object.fromEntries(paths.map((path) => [`/peers/${path}`, read(path)]));
    return {
      name: described.peer.replace(/^@.*\//, ''),
      label: `${described.peer} ${versionOf(described.peer)}`,
      files,
      ...described,
    };
  });
  return [...pages, await reactPage()];
}
