import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {networkById} from '../../src/networks/find.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {checkLink} from '../../src/list/link.ts';

/** Returns the checked link; throws if the address is rejected. */
function accepted(address: string, network?: string) {
  const checked = checkLink(address, network === undefined ? undefined : networkById(network));
  if (typeof checked === 'string') throw new Error(`${address}: ${checked}`);
  return checked;
}

const keyOf = (address: string): string => accepted(address).key;

describe('checkLink: every spelling of an address is the same account', () => {
  const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
    'a name in VK': [
      'https://vk.com/minprosvet',
      'https://vk.ru/minprosvet',
      'https://m.vk.com/minprosvet',
      'https://www.vk.com/minprosvet',
      'https://VK.com/MinProsvet',
      'HTTPS://vk.com/minprosvet/',
      'https://vk.com:443/minprosvet',
      'https://vk.com/minprosvet?from=search#wall',
      'https://vk.com/@minprosvet',
    ],
    'a number in VK': [
      'https://vk.com/public195080976',
      'https://vk.com/club195080976',
      'https://vk.com/event195080976',
      'https://vk.com/club195080976/',
      'https://m.vk.ru/CLUB195080976?w=wall',
    ],
    'a channel in Telegram': [
      'https://t.me/bpshkola',
      'https://t.me/s/bpshkola',
      'https://t.me/s/bpshkola/',
      'https://telegram.me/BPshkola',
      'https://www.t.me/bpshkola?boost',
      'https://telegram.dog/bpshkola',
      'https://telegram.dog/s/bpshkola',
      'https://bpshkola.t.me',
      'https://BPshkola.t.me/?boost',
      'https://bpshkola.telegram.me/',
    ],
    'a page of a site that keeps its pages behind «#/»': [
      'https://edu.example/#/school/12',
      'https://www.edu.example/#/school/12/',
    ],
    'the front page of such a site': ['https://edu.example/', 'https://edu.example/#/', 'https://edu.example/#!/'],
    'a group in Odnoklassniki': [
      'https://ok.ru/minprosvet',
      'https://m.ok.ru/minprosvet/',
      'https://www.odnoklassniki.ru/minprosvet',
    ],
    'a channel in Dzen': ['https://dzen.ru/minprosvet', 'https://zen.yandex.ru/minprosvet'],
    'a group in Odnoklassniki, by number': [
      'https://ok.ru/group/54321',
      'https://odnoklassniki.ru/group/54321/',
      'https://ok.ru/group54321',
      'https://m.ok.ru/group54321/topics',
      'https://ok.ru/group/54321/members?x=1',
    ],
    'a channel in RuTube': [
      'https://rutube.ru/channel/23456789/',
      'https://rutube.ru/channel/23456789/videos/',
      'https://m.rutube.ru/channel/23456789/about',
      'https://www.rutube.ru/channel/23456789/videos/page-2/',
    ],
    'a channel with a name in RuTube': ['https://rutube.ru/u/rtumirea', 'https://rutube.ru/u/rtumirea/playlists/'],
    'a channel in YouTube': ['https://youtube.com/@School12', 'https://m.youtube.com/@school12/videos?view=0'],
    'a channel in YouTube, by its code': [
      'https://youtube.com/channel/UCa',
      'https://www.youtube.com/channel/UCa/about',
      'https://youtube.com/channel/UCa?view_as=subscriber',
    ],
    'a channel in VK Video': ['https://vkvideo.ru/@club229792636', 'https://vkvideo.ru/@club229792636/all'],
    'an invitation to Viber': ['https://invite.viber.com/?g2=AQBx', 'https://invite.viber.com?g2=AQBx'],
    'a website': ['https://school12.example', 'https://www.school12.example/', 'https://SCHOOL12.example/#news'],
    'a page of a website': ['https://school12.example/news', 'https://school12.example/news/'],
  };
  for (const [name, spellings] of Object.entries(SPELLINGS)) {
    for (const address of spellings) {
      it(`${name}: ${address}`, () => assert.equal(keyOf(address), keyOf(spellings[0]!)));
    }
  }
});

describe('checkLink: different accounts are never taken for the same one', () => {
  const PAIRS: readonly (readonly [string, string])[] = [
    ['https://vk.com/school1', 'https://vk.com/school2'],
    ['https://vk.com/public12', 'https://vk.com/id12'],
    ['https://vk.com/club12', 'https://vk.com/club12a'],
    ['https://vk.com/school', 'https://ok.ru/school'],
    ['https://vk.com/school', 'https://vkvideo.ru/school'],
    ['https://t.me/+AbCdEf', 'https://t.me/+abcdef'],
    ['https://t.me/joinchat/AbC', 'https://t.me/joinchat/abc'],
    ['https://t.me/school', 'https://t.me/school/12'],
    ['https://vk.com/public1', 'https://vk.com/wall-1_2'],
    ['https://ok.ru/group/12', 'https://ok.ru/group/12/topic/3'],
    ['https://ok.ru/group/12', 'https://ok.ru/group/123'],
    ['https://rutube.ru/channel/1/', 'https://rutube.ru/channel/2/videos/'],
    ['https://rutube.ru/video/person/1/', 'https://rutube.ru/video/person/2/'],
    ['https://rutube.ru/video/private/1/', 'https://rutube.ru/video/private/2/'],
    ['https://youtube.com/c/videos', 'https://youtube.com/c/about'],
    ['https://youtube.com/channel/UCa/videos', 'https://youtube.com/channel/UCA/videos'],
    ['https://youtube.com/@school12', 'https://youtube.com/shorts/school12'],
    ['https://vkvideo.ru/@club1', 'https://vkvideo.ru/video-1_2'],
    ['https://tiktok.com/@school12', 'https://tiktok.com/@school12/video/1'],
    ['https://t.me/school', 'https://school2.t.me'],
    ['https://school.t.me', 'https://school.t.me/12'],
    ['https://edu.example/#/school/12', 'https://edu.example/#/school/13'],
    ['https://edu.example/#!/school/12', 'https://edu.example/#!/school/13'],
    ['https://edu.example/#!school12', 'https://edu.example/#!school13'],
    ['https://edu.example/#/school/12', 'https://edu.example/'],
    ['https://chat.whatsapp.com/AbC', 'https://chat.whatsapp.com/abc'],
    ['https://invite.viber.com/?g2=AbC', 'https://invite.viber.com/?g2=abc'],
    ['https://max.ru/join/AbC', 'https://max.ru/join/abc'],
    ['https://school.example/?id=1', 'https://school.example/?id=2'],
    ['https://school.example/News', 'https://school.example/news'],
    ['https://a.school.example/', 'https://b.school.example/'],
    ['https://www.ru/', 'https://m.ru/'],
  ];
  for (const [one, other] of PAIRS) it(`${one} and ${other}`, () => assert.notEqual(keyOf(one), keyOf(other)));
});

describe('checkLink: an account’s handle is its name, never a number or a code', () => {
  const HANDLES: Readonly<Record<string, string>> = {
    'https://vk.com/minprosvet': 'minprosvet',
    'https://vk.com/School.12': 'School.12',
    'https://t.me/s/bpshkola': 'bpshkola',
    'https://bpshkola.t.me': 'bpshkola',
    'https://rutube.ru/u/school': '',
    'https://youtube.com/@School-12': 'School-12',
    'https://tiktok.com/@school_12/': 'school_12',
    'https://max.ru/ufa': 'ufa',
    'https://max.ru/id2634028465_gos': '',
    'https://vk.com/public195080976': '',
    'https://vk.com/club195080976/': '',
    'https://vk.com/id1': '',
    'https://ok.ru/group/54321': '',
    'https://ok.ru/54321': '',
    'https://t.me/+AbCdEf': '',
    'https://chat.whatsapp.com/AbCdEf': '',
    'https://invite.viber.com/?g2=AQBx': '',
    'https://school12.example/teachers': '',
  };
  for (const [address, handle] of Object.entries(HANDLES)) {
    it(`${address} → ${handle || 'none'}`, () => assert.equal(accepted(address).handle, handle));
  }
});

describe('checkLink: a page that redirects or asks visitors to sign in is not an account', () => {
  const SERVICES = [
    'https://vk.com/away.php?to=https%3A%2F%2Fevil.example',
    'https://m.vk.com/away?to=https%3A%2F%2Fevil.example',
    'https://vk.ru/away.php/?to=https%3A%2F%2Fevil.example',
    'https://vk.com/share.php?url=https%3A%2F%2Fevil.example',
    'https://vk.com/login?to=evil',
    'https://ok.ru/dk?st.cmd=outLinkWarning&st.rfn=https%3A%2F%2Fevil.example',
    'https://connect.ok.ru/offer?url=https%3A%2F%2Fevil.example',
    'https://t.me/share/url?url=https%3A%2F%2Fevil.example',
    'https://t.me/s/share/url?url=https%3A%2F%2Fevil.example',
    'https://t.me/iv?url=https%3A%2F%2Fevil.example&rhash=1',
    'https://t.me/proxy?server=evil.example',
    'https://share.t.me/url?url=https%3A%2F%2Fevil.example',
    'https://login.t.me/',
    'https://max.ru/:share?text=https%3A%2F%2Fevil.example',
    'https://vkvideo.ru/away.php?to=https%3A%2F%2Fevil.example',
    'https://dzen.ru/away?to=https%3A%2F%2Fevil.example',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fevil.example',
    'https://www.tiktok.com/link/v2?target=https%3A%2F%2Fevil.example',
    'https://api.whatsapp.com/send?phone=79990000000',
    'https://wa.me/?text=evil',
    'https://oauth.vk.com/authorize?redirect_uri=https://evil.example',
    'https://login.vk.com/?to=evil',
    'https://id.vk.com/auth',
    'https://connect.ok.ru/oauth/authorize',
    'https://ok.ru/dk;jsessionid=1?st.cmd=outLinkWarning&st.rfn=evil',
    'https://accounts.youtube.com/accounts/SetSID?continue=evil',
    'https://sso.dzen.ru/install?retpath=evil',
  ];
  // Other spellings of the same pages, which servers accept.
  const disguised = (address: string) => {
    const {origin, pathname, search} = new URL(address);
    const escaped = pathname.replace(/[a-z]/, (letter) => '%' + letter.charCodeAt(0).toString(16));
    return ['/' + pathname, pathname.toUpperCase(), '/./' + pathname, '/x/..' + pathname, escaped].map(
      (path) => origin + path + search,
    );
  };
  for (const address of SERVICES) {
    it(address, () => {
      for (const one of [address, ...disguised(address)]) assert.equal(checkLink(one), 'not-an-account', one);
    });
  }

  for (const {id, hosts, refused} of NETWORKS) {
    if (!hosts.length || refused) continue;
    it(`rejects the front page of ${id}`, () => {
      for (const host of hosts) {
        for (const address of [
          `https://${host}`,
          `https://www.${host}/#x`,
          `https://${host}//`,
          `https://${host}/?x=1`,
        ]) {
          assert.equal(checkLink(address), 'not-an-account', address);
        }
      }
    });
  }
});

describe('checkLink: a non-Latin name is a name', () => {
  it('reads a Cyrillic channel name as browsers copy it', () => {
    const {href, key} = accepted('https://youtube.com/@Пример');
    assert.equal(href, 'https://youtube.com/@%D0%9F%D1%80%D0%B8%D0%BC%D0%B5%D1%80');
    assert.equal(key, keyOf('https://www.youtube.com/@%D0%9F%D1%80%D0%B8%D0%BC%D0%B5%D1%80/'));
  });
});

describe('checkLink: for any input, href is https and contains no character that ends an attribute', () => {
  for (const path of ['a"onclick=alert(1)', "<script>'", 'a?b=<c>&d="e"#"f"<g>', '%22%3E', 'javascript:alert(1)']) {
    it(path, () => {
      const {href} = accepted(`https://School.example/${path}`);
      assert.equal(href, new URL(`https://school.example/${path}`).href);
      assert.match(href, /^https:\/\/school\.example\/[^"<>\s]*$/);
    });
  }
});
