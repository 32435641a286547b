import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkLink} from '../../src/list/link.ts';
import {networkById} from '../../src/networks/find.ts';
import {missing, provide} from '../helpers/system-packages.ts';

const php = provide('php');
const plugin = readFileSync(new URL('../../demo/developers/wordpress.txt', import.meta.url), 'utf8');

/** The WordPress functions that the plugin calls. */
const WORDPRESS = `<?php
define( 'ABSPATH', '/' );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'MINUTE_IN_SECONDS', 60 );
function add_shortcode() {}
function add_filter() {}
function wp_parse_url( $url ) { return parse_url( $url ); }
function esc_url( $url ) { return htmlspecialchars( $url ); }
function esc_html( $text ) { return htmlspecialchars( $text ); }
function esc_attr( $text ) { return htmlspecialchars( $text ); }
function get_bloginfo() { return 'Школа'; }
function shortcode_atts( $known ) { return $known; }
function wp_enqueue_script() {}
function get_transient() { return false; }
function set_transient() {}
function update_option() {}
function wp_remote_get() { return stream_get_contents( STDIN ); }
function wp_remote_retrieve_response_code() { return 200; }
function wp_remote_retrieve_body( $response ) { return $response; }
`;

/** The addresses that the plugin prints on a page. */
function shown(list: unknown): string[] {
  const program = `${WORDPRESS}${plugin.replace('<?php', '')}\necho official_accounts_shortcode( array() );`;
  const page = execFileSync(php!, ['-r', program.replace('<?php', '')], {
    input: JSON.stringify(list),
    encoding: 'utf8',
  });
  return [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

const account = (network: string, url: string) => ({network, url, title: 'Школа'});

/** One account per line, as people write them. */
const SPELLINGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  vk: [
    [
      'https://vk.com/School12',
      'https://VK.com/school12/',
      'https://m.vk.com/school12',
      'https://vk.ru/school12?from=x',
    ],
    ['https://vk.com/club12', 'https://vk.com/public12', 'https://www.vk.com/event12'],
  ],
  ok: [['https://ok.ru/group123', 'https://ok.ru/group/123/', 'https://odnoklassniki.ru/group/123']],
  telegram: [
    ['https://t.me/School_12', 'https://t.me/s/school_12', 'https://telegram.me/school_12', 'https://t.me/@school_12'],
    ['https://t.me/+AbCdEf'],
    ['https://t.me/+abcdef'],
  ],
  max: [
    ['https://max.ru/join/AbC'],
    ['https://max.ru/join/abc'],
    ['https://max.ru/school', 'https://www.max.ru/School/'],
  ],
  dzen: [['https://dzen.ru/school', 'https://zen.yandex.ru/school']],
};
const ALL = Object.entries(SPELLINGS).flatMap(([network, groups]) =>
  groups.flatMap((urls, group) => urls.map((url) => ({network, url, group: `${network} ${group}`}))),
);

const SERVICES = [
  account('vk', 'https://vk.com/away.php?to=https://evil.example'),
  account('vk', 'https://vk.com/AWAY.php?to=https://evil.example'),
  account('vk', 'https://vk.com/x/../away.php'),
  account('vk', 'https://vk.com/%61way.php'),
  account('vk', 'https://vk.com//away.php'),
  account('vk', 'https://login.vk.com/school'),
  account('vk', 'https://vk.com/'),
  account('vk', 'https://vk.com/?w=1'),
  account('vk', 'https://user@vk.com/school'),
  account('vk', 'https://vk.com:8443/school'),
  account('vk', 'http://vk.com/school'),
  account('vk', 'https://vk.com.evil.example/school'),
  account('vk', 'https://evilvk.com/school'),
  account('telegram', 'https://t.me/share/url?url=x'),
  account('ok', 'https://ok.ru/dk?st.cmd=x'),
  account('max', 'https://max.ru/:share?text=x'),
  account('dzen', 'https://dzen.ru/away?to=x'),
];

describe('a school on WordPress', {skip: php ? false : missing('php')}, () => {
  it('no longer shows a stolen account, however the owner has written the address', () => {
    for (const {network, url, group} of ALL) {
      const accounts = ALL.map((one) => account(one.network, one.url));
      const left = shown({accounts, withdrawn: [url]});
      assert.deepEqual(
        left,
        ALL.filter((one) => one.group !== group).map((one) => one.url),
        `${network} ${url}`,
      );
    }
  });

  it('doesn’t show one that was withdrawn with http, without a scheme, or by its address before t.me', () => {
    const accounts = [account('telegram', 'https://t.me/school_12')];
    for (const url of [
      'http://t.me/school_12',
      't.me/school_12',
      '//t.me/school_12',
      'https://school_12.t.me/',
      'https://telegram.dog/School_12',
    ])
      assert.deepEqual(shown({accounts, withdrawn: [url]}), [], url);
  });

  it('shows no pages for redirects, sharing or signing in', () => {
    assert.deepEqual(shown({accounts: SERVICES}), []);
  });

  it('shows what the block shows', () => {
    for (const {network, url} of [...ALL, ...SERVICES]) {
      const isShown = typeof checkLink(url, networkById(network)) !== 'string';
      assert.equal(shown({accounts: [account(network, url)]}).length, isShown ? 1 : 0, url);
    }
  });

  it('copes with unexpected content in the list', () => {
    const good = account('vk', 'https://vk.com/school');
    for (const withdrawn of [undefined, null, 5, 'x', [5, null, {}, 'nonsense', '']])
      assert.deepEqual(shown({accounts: [null, 5, {network: []}, {network: 'vk', url: 5}, good], withdrawn}), [
        good.url,
      ]);
  });
});
