import {ICONS} from './icons.ts';
import type {Network} from './network.ts';

/** The network of every address that belongs to no other network. */
export const WEBSITE: Network = {
  id: 'website',
  name: {ru: 'Сайт', en: 'Website'},
  hosts: [],
  ...ICONS.website,
};

/** A tab of a channel is the channel: /@name/videos, /channel/1/about. */
const TABS = [/^(\/(?:@|(?:channel|c|u|user)\/)[^/]+)\/.+/, '$1'] as const;

/**
 * The built-in networks. To add one, add an entry here and a line in icons.ts.
 *
 * Hosts and service pages are the networks' own; the order is the one in which people here look for them.
 */
export const NETWORKS: readonly Network[] = [
  {
    id: 'vk',
    name: {ru: 'ВКонтакте', en: 'VK'},
    aliases: ['вк'],
    hosts: ['vk.com', 'vk.ru'],
    ...ICONS.vk,
    services: ['away', 'away.php', 'share', 'share.php', 'login', 'feed', 'im', 'search', 'widget_community.php'],
    // A community responds at all three addresses, whatever its type.
    samePath: [/^\/(?:club|event)(?=\d+$)/i, '/public'],
  },
  {
    id: 'ok',
    name: {ru: 'Одноклассники', en: 'Odnoklassniki'},
    hosts: ['ok.ru', 'odnoklassniki.ru'],
    ...ICONS.ok,
    services: ['dk', 'offer', 'away'],
    // ok.ru/group1 is the same as ok.ru/group/1, in any case, and so are its tabs: topics, members.
    samePath: [/^\/group\/?(\d+)(\/\w+s$)?/i, '/group/$1'],
  },
  {
    id: 'telegram',
    name: 'Telegram',
    aliases: ['телеграм', 'телеграмм'],
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    ...ICONS.telegram,
    nameInHost: /^(\w{4,})\.\w+\.\w+$/,
    services: ['share', 'iv', 'proxy', 'socks', 'login', 'confirmphone', 'setlanguage'],
    // t.me/s/name is the web view of t.me/name.
    samePath: [/^\/s\//i, '/'],
  },
  {
    id: 'max',
    name: 'MAX',
    aliases: ['макс'],
    short: 'MAX',
    hosts: ['max.ru'],
    ...ICONS.max,
    services: [':share'],
  },
  {
    id: 'rutube',
    name: 'RuTube',
    aliases: ['рутуб'],
    short: 'Ru',
    hosts: ['rutube.ru'],
    ...ICONS.rutube,
    samePath: TABS,
  },
  {
    id: 'vkvideo',
    name: {ru: 'VK Видео', en: 'VK Video'},
    short: 'Ви',
    hosts: ['vkvideo.ru'],
    ...ICONS.vkvideo,
    samePath: TABS,
    services: ['away', 'away.php', 'share.php'],
  },
  {
    id: 'dzen',
    name: {ru: 'Дзен', en: 'Dzen'},
    short: 'Дз',
    hosts: ['dzen.ru', 'zen.yandex.ru'],
    ...ICONS.dzen,
    services: ['away'],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    aliases: ['ютуб'],
    hosts: ['youtube.com'],
    ...ICONS.youtube,
    samePath: TABS,
    services: ['redirect', 'attribution_link', 'signin', 'watch', 'playlist'],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    aliases: ['тикток'],
    short: 'TT',
    hosts: ['tiktok.com'],
    ...ICONS.tiktok,
    services: ['link', 'share', 'login'],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    aliases: ['ватсап'],
    short: 'WA',
    hosts: ['whatsapp.com', 'wa.me'],
    ...ICONS.whatsapp,
    services: ['send'],
    // Its owner, Meta, has been declared extremist in Russia (Tverskoy District Court of Moscow, 21.03.2022); the
    // ruling excludes the messenger, so a site may request it, and gets it without the logo.
    onRequest: true,
  },
  {
    id: 'viber',
    name: 'Viber',
    aliases: ['вайбер'],
    short: 'Vb',
    hosts: ['viber.com'],
    ...ICONS.viber,
  },
  {
    id: 'rss',
    name: 'RSS',
    short: 'RSS',
    hosts: [],
    ...ICONS.rss,
  },
  WEBSITE,
  // Meta has been declared extremist (Tverskoy District Court of Moscow, 21.03.2022), and advertising on such resources
  // is banned (Federal Law 72-FZ, from 01.09.2025). These networks are listed so that they are never shown, under
  // whatever name.
  {
    id: 'facebook',
    name: 'Facebook',
    aliases: ['fb', 'meta', 'messenger', 'фейсбук'],
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'fb.gg', 'm.me', 'messenger.com'],
    refused: '72-FZ',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    aliases: ['инстаграм', 'инстаграмм', 'инста'],
    hosts: ['instagram.com', 'instagr.am', 'ig.me'],
    refused: '72-FZ',
  },
  {
    id: 'threads',
    name: 'Threads',
    aliases: ['тредс'],
    hosts: ['threads.net', 'threads.com'],
    refused: '72-FZ',
  },
];
