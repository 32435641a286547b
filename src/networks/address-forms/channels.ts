import type {AddressForms} from './form.ts';

/** Networks of channels: videos and articles. */
export const CHANNELS: readonly AddressForms[] = [
  {
    network: 'rutube',
    example: 'rutube.ru/channel/23456789',
    beforeName: '/u/',
    forms: [
      ['account', /^\/video\/person\/(\d+)/, '/channel/$1'],
      ['playlist', /^\/plst\/|[?&]pl_id=\d/],
      ['video', /^\/(?:video|shorts|play|embed|live|yappy)(?:[/?]|$)/],
      ['search', /^\/search(?:[/?]|$)/],
      ['account', /^studio\.rutube\.ru\/.*?channel\/(\d+)/, '/channel/$1'],
      ['sign-in', /^(?:studio\.|\/(?:login|auth|my|profile)(?:[/?]|$))/],
      ['page', /^\/(?:tags|metainfo|feeds|categories|info|brand|products|pages)(?:[/?]|$)/],
      // Tabs of an account.
      ['account', /^(\/(?:channel|u)\/[^/?]+)\/./, '$1'],
    ],
  },
  {
    network: 'vkvideo',
    example: 'vkvideo.ru/@school12',
    beforeName: '/@',
    forms: [
      ['account', /^\/away(?:\.php)?\?(?:.*&)?to=([^&]+)/, '$1'],
      ['video', /[/=](?:video|clip)-(\d+)_/, '/@club$1'],
      ['video', /[/=](?:video|clip)(\d+)_/, '/@id$1'],
      ['playlist', /^\/playlist\/-(\d+)/, '/@club$1'],
      ['playlist', /^\/playlist\/(\d+)/, '/@id$1'],
      ['search', /^\/?(?:search)?\?(?:.*&)?(?:q|search|search_query)=/],
      ['video', /^\/video_ext\.php/],
      ['page', /^\/(?:share\.php|all|trends|lives|clips|kids|playlists)(?:[/?]|$)/],
      ['account', /^\/video\/@([\w.]+)/, '/@$1'],
      // Tabs of an account.
      ['account', /^(\/@[\w.]+)\/./, '$1'],
    ],
  },
  {
    network: 'dzen',
    example: 'dzen.ru/school12',
    hosts: ['zen.yandex.com'],
    forms: [
      ['account', /^zen\.yandex\.com(\/.+)/, '$1'],
      ['account', /^\/away\?(?:.*&)?to=([^&]+)/, '$1'],
      ['article', /^\/media\/(id\/\w+|(?!id\/)[\w.-]+)\/[^/?]/, '/$1'],
      ['account', /^\/media\/(id\/\w+|(?!id\/)[\w.-]+)/, '/$1'],
      ['account', /^\/profile\/editor\/(id\/\w+|(?!id\/)[\w.-]+)/, '/$1'],
      ['article', /^\/a\//],
      ['post', /^\/b\//],
      ['video', /^\/(?:video\/watch|shorts|embed)\//],
      ['playlist', /^\/suite\//],
      ['search', /^(?:\/search(?:[/?]|$)|\/?\?(?:.*&)?(?:text|query)=)/],
      ['sign-in', /^sso\./],
      ['page', /^\/(?:video|articles|news|topic|profile|help|about|legal|t)(?:[/?]|$)/],
    ],
  },
  {
    network: 'youtube',
    example: 'youtube.com/@school12',
    beforeName: '/@',
    hosts: ['youtu.be', 'youtube-nocookie.com'],
    forms: [
      ['account', /^\/redirect\?(?:.*&)?q=([^&]+)/, '$1'],
      ['account', /^(?:studio|music)\.youtube\.com(\/channel\/[\w-]+)/, '$1'],
      ['sign-in', /^(?:(?:studio|accounts)\.|\/(?:signin|account)\b)/],
      ['playlist', /^(?:music\.youtube\.com)?\/playlist\?/],
      ['video', /^(?:youtu\.be|youtube-nocookie\.com|music\.youtube\.com)\//],
      ['video', /^\/(?:watch|shorts\/|live\/|embed\/|v\/|clip\/)/],
      ['post', /^(\/(?:@|(?:channel|c|user)\/)[^/?]+)\/(?:community|posts)\?(?:.*&)?lb=/, '$1'],
      ['post', /^\/post\//],
      ['search', /^\/(?:results\?|hashtag\/)/],
      ['page', /^\/(?:feed|gaming|premium|about|t|howyoutubeworks|channel_switcher|attribution_link|shorts)(?:[/?]|$)/],
      // Tabs of an account.
      ['account', /^(\/(?:@|(?:channel|c|user)\/)[^/?]+)\/./, '$1'],
    ],
  },
  {
    network: 'tiktok',
    example: 'tiktok.com/@school12',
    beforeName: '/@',
    forms: [
      ['video', /^(\/@[\w.]+)\/video\//, '$1'],
      ['photo', /^(\/@[\w.]+)\/photo\//, '$1'],
      ['playlist', /^(\/@[\w.]+)\/playlist\//, '$1'],
      ['video', /^\/(?:embed|v)\//],
      ['short-link', /^(?:v[mt]\.tiktok\.com|\/t)\//],
      ['search', /^\/(?:search|tag|discover)\b/],
      ['sign-in', /^\/(?:login|signup)\b/],
      ['page', /^\/(?:music|sticker|effect|place|foryou|explore|following|live|link|share|upload|legal)\b/],
      ['account', /^(\/@[\w.]+)\/./, '$1'],
    ],
  },
];
