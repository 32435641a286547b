import {expect} from 'chai';
import {matchingHost, networkById} from '../../src/networks/find.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {isFreeHost, checkLink} from '../../src/list/link.ts';

const WEBSITE = networkById('website')!;
const PRIMER = {id: 'primer', name: 'Пример', hosts: ['primer.example', 'xn--e1afmkfd.xn--p1ai']};

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};

/** Replaces each letter in turn by the Cyrillic one that looks the same. */
const cyrillic = (host: string) =>
  Array.from(
    host,
    (letter, index) => host.slice(0, index) + (CYRILLIC[letter] ?? letter) + host.slice(index + 1),
  ).filter((one) => one !== host);

const fullwidth = (text: string) =>
  Array.from(text, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0)).join('');

/** Hosts that imitate another one. */
const lookalikes = (host: string): string[] => [
  ...cyrillic(host),
  `${host}.evil.example`,
  `evil-${host}`,
  `evil${host}`,
  `${host}evil.example`,
  `${host}-evil.example`,
  `${host}@evil.example`,
  `${host}:x@evil.example`,
  `${host}%40evil.example`,
  `${host}%2eevil.example`,
  `${host}%2Fevil.example`,
  `${host}%00.evil.example`,
  `${host}\\.evil.example`,
  `${host}\u2044.evil.example`,
  `${host}\u2215.evil.example`,
  `${host}\uFF0F.evil.example`,
  `${host}\uFF03.evil.example`,
  `${host}\u3002evil.example`,
  `${host}\u2024evil.example`,
  `${host}.`,
  `${host}..`,
  `${host}:8443`,
  host.replace('.', ''),
  host.replace('.', '-'),
  host.replace('.', '\u00B7'),
  host.replace('.', '..'),
  host.replace(/\.[^.]+$/, '.example'),
  host.replace('l', '1').replace('o', '0') + '.example',
  `xn--${host}`,
  `evil.example/${host}`,
  `evil.example?${host}`,
  `evil.example#${host}`,
];

/** Other ways to write the host itself. */
const same = (host: string): string[] => [
  host.toUpperCase(),
  `m.${host}`,
  `a.b.${host}`,
  fullwidth(host),
  host.replace('.', '\uFF0E'),
  host.replace('.', '%2e'),
];

describe('checkLink: a host that only looks like a network’s', () => {
  for (const network of [...NETWORKS.filter(({hosts, refused}) => hosts.length && !refused), PRIMER]) {
    for (const host of network.hosts) {
      it(`${network.id}: rejects each imitation of ${host}`, () => {
        for (const fake of lookalikes(host).filter((one) => one !== host)) {
          const checked = checkLink(`https://${fake}/school`, network);
          expect(checked, fake).to.be.a('string');
        }
      });

      it(`${network.id}: what it accepts for ${host} leads there`, () => {
        for (const host2 of same(host)) {
          const checked = checkLink(`https://${host2}/school`, network);
          if (typeof checked === 'string') throw new Error(`${host2}: ${checked}`);
          const {hostname} = new URL(checked.href);
          expect(hostname === host || hostname.endsWith('.' + host), hostname).to.equal(true);
          expect(checked.network).to.equal(network);
        }
      });
    }
  }
});

describe('checkLink: a refused network, in any spelling of its host', () => {
  for (const {id, hosts} of NETWORKS.filter(({refused}) => refused)) {
    for (const host of hosts) {
      it(`${id}: ${host}`, () => {
        for (const one of same(host)) {
          expect(checkLink(`https://${one}/school`), one).to.equal('refused-network');
          expect(checkLink(`https://${one}/school`, WEBSITE), one).to.equal('refused-network');
          expect(checkLink(`https://${one}/school`, PRIMER), one).to.equal('refused-network');
        }
        // With a dot at the end it is the same host in DNS, but no network's.
        expect(checkLink(`https://${host}./school`)).to.equal('foreign-host');
      });
    }
  }
});

describe('checkLink: a website needs a public host name', () => {
  const PUBLIC: Readonly<Record<string, string>> = {
    'https://school12.example/': 'school12.example',
    'https://shkola-12.edu.tomsk.example/about': 'shkola-12.edu.tomsk.example',
    'https://SCHOOL.Example': 'school.example',
    'https://школа12.рф/новости': 'xn--12-6kc3bfr2e.xn--p1ai',
    'https://xn--80aaa.xn--p1ai/': 'xn--80aaa.xn--p1ai',
    'https://a_b.example/': 'a_b.example',
    'https://1.2.example/': '1.2.example',
    'https://google.com.example/': 'google.com.example',
    'https://yandex.ru/maps/1': 'yandex.ru',
  };
  for (const [address, site] of Object.entries(PUBLIC)) {
    it(`${address} is shown with its host, «${site}»`, () => {
      expect(checkLink(address)).to.include({site, network: WEBSITE, href: new URL(address).href});
      expect(checkLink(address, networkById('rss'))).to.include({site});
      expect(isFreeHost(site)).to.equal(true);
    });
  }

  const NOT_PUBLIC = [
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '127.0.0.1.', '192.168.0.1'],
    ...['1%32%37.0.0.1', '①②⑦.0.0.1', '１２７.0.0.1'],
    ...['[::1]', '[fe80::1]', '[::ffff:127.0.0.1]', '[2001:db8::1]'],
    ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'intranet', 'com', 'school.example.'],
    ...['printer.local', 'router.lan', 'nas.home', 'pc.corp', 'db.internal', 'a.test', 'a.invalid', 'a.onion'],
    ...['1.0.0.127.in-addr.arpa', 'nas.home.arpa', 'school.1', 'school.0x1', 'school.e', 'school.e-'],
  ];
  for (const host of NOT_PUBLIC) {
    it(`${host} is a local machine, or not a host name`, () => {
      expect(checkLink(`https://${host}/`)).to.be.oneOf(['foreign-host', 'not-a-url']);
      expect(checkLink(`https://${host}/`, {...PRIMER, hosts: [host.toLowerCase()]})).to.be.oneOf([
        'foreign-host',
        'not-a-url',
      ]);
      expect(isFreeHost(host)).to.equal(false);
    });
  }

  for (const {id, hosts, refused} of NETWORKS) {
    for (const host of hosts) {
      it(`${host} belongs to ${id}: it is neither a website nor a feed nor a host of another network`, () => {
        for (const network of [WEBSITE, networkById('rss')!, PRIMER, {...PRIMER, hosts: [host]}]) {
          for (const one of [host, `www.${host}`, `a.${host}`]) {
            expect(checkLink(`https://${one}/school`, network), one).to.equal(
              refused ? 'refused-network' : 'foreign-host',
            );
          }
        }
      });
    }
  }

  it('the same host with letters before it is free', () => {
    expect(isFreeHost('notvk.com')).to.equal(true);
    expect(isFreeHost('vk.com')).to.equal(false);
    expect(matchingHost('notvk.com', ['vk.com'])).to.equal(undefined);
  });
});
