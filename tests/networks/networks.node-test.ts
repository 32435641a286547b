import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {matchingHost, networkByHost, networkById, networkByName} from '../../src/networks/find.ts';
import {ICON} from '../../src/list/format.ts';
import {NETWORKS} from '../../src/networks/networks.ts';

/** Published lists use these ids. */
const IN_LISTS = 'vk ok telegram max rutube vkvideo dzen youtube tiktok whatsapp viber rss website'.split(' ');

describe('the built-in networks', () => {
  it('have unique ids', () => {
    const ids = NETWORKS.map(({id}) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('keep the ids that published lists use', () => {
    const shown = NETWORKS.filter(({refused}) => !refused).map(({id}) => id);
    assert.deepEqual(
      IN_LISTS.filter((id) => !shown.includes(id)),
      [],
    );
  });

  it('share no hosts, and none has a subdomain of another’s', () => {
    const all = NETWORKS.flatMap(({id, hosts}) => hosts.map((host) => ({id, host})));
    for (const {id, host} of all) {
      const owners = all.filter((other) => matchingHost(host, [other.host]));
      assert.deepEqual(owners, [{id, host}], host);
    }
  });

  it('share no names', () => {
    for (const network of NETWORKS) {
      const names = typeof network.name === 'string' ? [network.name] : Object.values(network.name);
      for (const name of [network.id, ...names]) assert.equal(networkByName(name), network, name);
    }
  });

  for (const {id, hosts, color, icon, short, services = [], refused} of NETWORKS) {
    describe(id, () => {
      it('has hosts in the URL parser’s form: lower case, no www, no slash', () => {
        for (const host of hosts) {
          assert.equal(new URL(`https://${host}`).hostname, host);
          assert.match(host, /^(?!www\.)([a-z\d-]+\.)+[a-z]{2,}$/);
        }
      });

      it('has service pages in the form in which they are compared: one segment in lower case', () => {
        for (const service of services) assert.match(service, /^[^/A-Z]+$/);
      });

      if (refused) {
        it('is refused, and has no icon or colour', () => {
          assert.deepEqual({color, icon, short}, {color: undefined, icon: undefined, short: undefined});
        });
      } else {
        it('has a colour, and an icon or a short name', () => {
          assert.match(color ?? '', /^#[\da-f]{6}$/);
          if (icon === undefined) assert.match(short ?? '', /^\S{1,3}$/);
          else assert.match(icon, ICON);
        });
      }
    });
  }

  it('only WhatsApp is shown on request, and it has no logo', () => {
    assert.deepEqual(
      NETWORKS.filter(({onRequest}) => onRequest).map(({id}) => id),
      ['whatsapp'],
    );
    assert.equal(networkById('whatsapp')?.icon, undefined);
  });

  it('only Facebook, Instagram and Threads are refused', () => {
    const refused = NETWORKS.filter((network) => network.refused).map(({id}) => id);
    assert.deepEqual(refused, ['facebook', 'instagram', 'threads']);
  });

  it('MAX is the messenger: the icon package’s «max» is another company’s logo', () => {
    const {short, color, icon} = networkById('max')!;
    assert.deepEqual({short, color, icon}, {short: 'MAX', color: '#5b3df5', icon: undefined});
  });
});

describe('networkByHost', () => {
  const OWNERS: Readonly<Record<string, string | undefined>> = {
    'vk.com': 'vk',
    'm.vk.com': 'vk',
    'a.b.vk.ru': 'vk',
    'zen.yandex.ru': 'dzen',
    'yandex.ru': undefined,
    'notvk.com': undefined,
    'vk.com.evil.example': undefined,
    'vk.com.': undefined,
    com: undefined,
    '': undefined,
  };
  for (const [host, id] of Object.entries(OWNERS)) {
    it(`«${host}» belongs to ${id ?? 'no network'}`, () => assert.equal(networkByHost(host)?.id, id));
  }
});

describe('networkByName: the network that people recognize in a name', () => {
  const NAMES: readonly (readonly [name: string, id: string | undefined])[] = [
    ['ВКонтакте', 'vk'],
    ['вконтакте', 'vk'],
    ['В Контакте!', 'vk'],
    ['BKонтакте', 'vk'],
    ['VK', 'vk'],
    ['v.k', 'vk'],
    ['VК', 'vk'],
    ['Тelegram', 'telegram'],
    ['TЕLЕGRАМ', 'telegram'],
    ['« Telegram »', 'telegram'],
    ['МАХ', 'max'],
    ['OК', 'ok'],
    ['VK Видео', 'vkvideo'],
    ['VK-Video', 'vkvideo'],
    ['vkvideo', 'vkvideo'],
    ['ФЕЙСБУК', 'facebook'],
    ['Messenger', 'facebook'],
    ['Инстаграм', 'instagram'],
    ['Школа № 12', undefined],
    ['Группа ВКонтакте', undefined],
    ['', undefined],
    ['№ !', undefined],
    ['constructor', undefined],
  ];
  for (const [name, id] of NAMES) {
    it(`«${name}» is ${id ?? 'no network'}`, () => assert.equal(networkByName(name)?.id, id));
  }
});

describe('networkById', () => {
  for (const id of ['VK', 'vk ', '', 'constructor', '__proto__']) {
    it(`doesn’t know «${id}»`, () => assert.equal(networkById(id), undefined));
  }
});
