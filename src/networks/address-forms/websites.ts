import type {AddressForms} from './form.ts';

/** Hosts outside the networks whose addresses only lead to others. */
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

/** An address that programs read: a feed, not a website. */
export const FEED = /(?:\.(?:rss|atom|xml)|\/(?:rss|feed|atom))\/?$/i;
