import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {networkById} from '../../src/networks/find.ts';
import {NETWORKS} from '../../src/networks/networks.ts';
import {isFreeHost, checkLink} from '../../src/list/link.ts';

const WEBSITE = networkById('website')!;
const PRIMER = {id: 'primer', name: 'Пример', hosts: ['primer.example', 'xn--e1afmkfd.xn--p1ai']};

const fullwidth = (text: string) =>
  Array.from(text, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0)).join('');

/** Other spellings of the same host. */
const same = (host: string): string[] => [
  host.toUpperCase(),
  `m.${host}`,
  `a.b.${host}`,
  fullwidth(host),
  host.replace('.', '\uFF0E'),
  host.replace('.', '%2e'),
];

// tests/properties covers hosts that only look like these.
describe('checkLink: a network’s host, in any spelling', () => {
  for (const network of [...NETWORKS.filter(({hosts, refused}) => hosts.length && !refused), PRIMER]) {
    for (const host of network.hosts) {
      it(`${network.id}: ${host}`, () => {
        for (const host2 of same(host)) {
          const checked = checkLink(`https://${host2}/school`, network);
          if (typeof checked === 'string') throw new Error(`${host2}: ${checked}`);
          const {hostname} = new URL(checked.href);
          assert.equal(hostname === host || hostname.endsWith('.' + host), true, hostname);
          assert.equal(checked.network, network);
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
          assert.equal(checkLink(`https://${one}/school`), 'refused-network', one);
          assert.equal(checkLink(`https://${one}/school`, WEBSITE), 'refused-network', one);
          assert.equal(checkLink(`https://${one}/school`, PRIMER), 'refused-network', one);
        }
        // With a trailing dot it is the same host in DNS, but not a network's.
        assert.equal(checkLink(`https://${host}./school`), 'foreign-host');
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
    it(`shows ${address} with its host, «${site}»`, () => {
      const checked = checkLink(address);
      assert.ok(typeof checked !== 'string');
      assert.deepEqual([checked.site, checked.network, checked.href], [site, WEBSITE, new URL(address).href]);
      assert.deepEqual(checkLink(address, networkById('rss')), {...checked, network: networkById('rss')});
      assert.equal(isFreeHost(site), true);
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
    it(`rejects ${host}: a local machine, or not a host name`, () => {
      for (const network of [undefined, {...PRIMER, hosts: [host.toLowerCase()]}]) {
        assert.ok(['foreign-host', 'not-a-url'].includes(checkLink(`https://${host}/`, network) as string));
      }
      assert.equal(isFreeHost(host), false);
    });
  }

  for (const {id, hosts, refused} of NETWORKS) {
    for (const host of hosts) {
      it(`reserves ${host} for ${id}: not for a website, a feed or another network`, () => {
        for (const network of [WEBSITE, networkById('rss')!, PRIMER, {...PRIMER, hosts: [host]}]) {
          for (const one of [host, `www.${host}`, `a.${host}`]) {
            assert.equal(
              checkLink(`https://${one}/school`, network),
              refused ? 'refused-network' : 'foreign-host',
              one,
            );
          }
        }
      });
    }
  }

  it('accepts a host that only ends with the same letters', () => {
    assert.equal(isFreeHost('notvk.com'), true);
    assert.equal(isFreeHost('vk.com'), false);
  });
});
