import type {AddressForms} from './form.ts';

/** Hosts of no network whose addresses only lead on to others. */
export const WEBSITES: readonly AddressForms[] = [
  {
    network: 'website',
    example: 'school12.ru',
    hosts: ['clck.ru', 'u.to', 'goo.su', 'bit.ly', 'goo.gl', 'tinyurl.com', 'is.gd', 't.co', 'cutt.ly'],
    forms: [['short-link', /\/./]],
  },
  {
    network: 'website',
    example: 'school12.ru',
    hosts: ['google.com', 'google.ru', 'yandex.ru', 'ya.ru'],
    forms: [
      ['account', /^google\.(?:com|ru)\/url\?(?:.*&)?(?:url|q)=(http[^&]+)/, '$1'],
      ['search', /^(?:google\.(?:com|ru)|yandex\.ru|ya\.ru)\/search(?:[/?]|$)/],
    ],
  },
];

/** A page that programs read: a feed, not a website. */
export const FEED = /(?:\.(?:rss|atom|xml)|\/(?:rss|feed|atom))\/?$/i;
