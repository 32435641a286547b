// The accounts that all pages show, and how the reference pages write them.
import {NETWORKS} from '../../src/networks/networks.ts';

const account = (network, url, title, level) => ({network, url, title, level});

const REGION = 'Департамент общего образования Томской области';
const MINISTRY = 'Минпросвещения России';
const CHANGE = 'Большая перемена';

const EIGHT = [
  account('vk', 'https://vk.com/public195080976', REGION, 'region'),
  account('telegram', 'https://t.me/tomskedu', REGION, 'region'),
  account('vk', 'https://vk.com/minprosvet', MINISTRY, 'federal'),
  account('telegram', 'https://t.me/minprosrf', MINISTRY, 'federal'),
  account('ok', 'https://ok.ru/minprosvet', MINISTRY, 'federal'),
  account('rutube', 'https://rutube.ru/u/minprosvet/', MINISTRY, 'federal'),
  account('telegram', 'https://t.me/bpshkola', CHANGE, 'federal'),
  account('youtube', 'https://youtube.com/@bpshkola', CHANGE, 'federal'),
];
/** The number of accounts per owner in lists of more than eight. */
const PER_OWNER = 4;
const MADE = {
  vk: 'vk.com/s',
  telegram: 't.me/school',
  ok: 'ok.ru/s',
  rutube: 'rutube.ru/u/s',
  youtube: 'youtube.com/@s',
};

function madeAccount(at) {
  const [network, address] = Object.entries(MADE)[at % Object.keys(MADE).length];
  return account(network, `https://${address}${1000 + at}`, `Школа № ${Math.floor(at / PER_OWNER) + 1}`, 'school');
}

/** A list in the block's own format. */
export const listOf = (count = EIGHT.length) => ({
  version: 1,
  revision: 1,
  updated: '2026-11-22',
  ttl: 3600,
  title: {ru: 'Подписывайтесь', en: 'Follow us'},
  owner: {name: {ru: REGION}},
  accounts: count <= EIGHT.length ? EIGHT.slice(0, count) : Array.from({length: count}, (_, at) => madeAccount(at)),
});

const KNOWN = new Map(NETWORKS.map((network) => [network.id, network]));
const nameOf = ({name}) => (typeof name === 'string' ? name : name.ru);

/** What represents a network: its icon if it has one, otherwise its short name. */
export function drawn(id) {
  const network = KNOWN.get(id);
  return {name: nameOf(network), color: network.color, icon: network.icon, short: network.short};
}

/** Owners with their accounts, in order. */
export function owners({accounts}) {
  const byTitle = new Map();
  for (const one of accounts) byTitle.set(one.title, [...(byTitle.get(one.title) ?? []), one]);
  return [...byTitle];
}

const icon = ({color, icon: path, short}) =>
  path
    ? `<svg viewBox="0 0 24 24" fill="${color}" aria-hidden="true"><path d="${path}"/></svg>`
    : `<b style="background:${color}" aria-hidden="true">${short}</b>`;
const link = ({network, url}) => `<li><a href="${url}">${icon(drawn(network))}${drawn(network).name}</a></li>`;
const row = ([title, accounts]) => `<li><h3>${title}</h3><ul>${accounts.map(link).join('')}</ul></li>`;

/** A list as minimal HTML: the baseline for the output of every block. */
export const toHtml = (list) =>
  `<section class="accounts"><h2>${list.title.ru}</h2><ul>${owners(list).map(row).join('')}</ul>` +
  `<footer>Список ведёт ${list.owner.name.ru} · обновлён 22.11.2026</footer></section>`;

/** The styles, in as few rules as possible. */
export const CSS =
  '.accounts{font:1rem/1.4 sans-serif;color:#1f2933}.accounts ul{list-style:none;margin:0;padding:0}' +
  '.accounts>ul>li{padding:.75em 0;border-top:1px solid #d9dee3}.accounts h2{font-size:1.25em;margin:0 0 .5em}' +
  '.accounts h3{font-size:1em;margin:0 0 .25em}.accounts ul ul{display:flex;flex-wrap:wrap;gap:.25em 1em}' +
  '.accounts a{display:inline-flex;align-items:center;gap:.5em;min-height:2em;color:inherit;text-decoration:none}' +
  '.accounts a:hover,.accounts a:focus{text-decoration:underline}.accounts svg,.accounts b{width:1.5em;height:1.5em}' +
  '.accounts b{display:grid;place-items:center;border-radius:25%;color:#fff;font-size:.7em}' +
  '.accounts footer{color:#52606d;font-size:.875em}';
