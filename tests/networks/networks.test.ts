import {expect} from 'chai';
import {matchingHost, networkByHost, networkById, networkByName} from '../../src/networks/find.ts';
import {NETWORKS} from '../../src/networks/networks.ts';

const IDS = [
  ...['vk', 'ok', 'telegram', 'max', 'rutube', 'vkvideo', 'dzen', 'youtube', 'tiktok', 'whatsapp', 'viber'],
  ...['rss', 'website', 'facebook', 'instagram', 'threads'],
];

describe('the built-in networks', () => {
  it('have these ids, each once', () => expect(NETWORKS.map(({id}) => id)).to.deep.equal(IDS));

  it('share no host, and none has a subdomain of another', () => {
    const all = NETWORKS.flatMap(({id, hosts}) => hosts.map((host) => ({id, host})));
    for (const {id, host} of all) {
      const owners = all.filter((other) => matchingHost(host, [other.host]));
      expect(owners, host).to.deep.equal([{id, host}]);
    }
  });

  it('share no name', () => {
    for (const network of NETWORKS) {
      const names = typeof network.name === 'string' ? [network.name] : Object.values(network.name);
      for (const name of [network.id, ...names]) expect(networkByName(name), name).to.equal(network);
    }
  });

  for (const {id, hosts, color, icon, short, services = [], refused} of NETWORKS) {
    describe(id, () => {
      it('has hosts in the form of the URL parser: lower case, no www, no slash', () => {
        for (const host of hosts) {
          expect(new URL(`https://${host}`).hostname).to.equal(host);
          expect(host).to.match(/^(?!www\.)([a-z\d-]+\.)+[a-z]{2,}$/);
        }
      });

      it('has service pages in the form in which they are compared: one segment in lower case', () => {
        for (const service of services) expect(service).to.match(/^[^/A-Z]+$/);
      });

      if (refused) {
        it('is refused, and has nothing to draw', () => {
          expect({color, icon, short}).to.deep.equal({color: undefined, icon: undefined, short: undefined});
        });
      } else {
        it('can be drawn: a colour, and an icon or a short name', () => {
          expect(color).to.match(/^#[\da-f]{6}$/);
          if (icon === undefined) expect(short).to.match(/^\S{1,3}$/);
          else expect(new Path2D(icon)).to.be.an.instanceOf(Path2D);
        });
      }
    });
  }

  it('only WhatsApp is shown on request, and it has no logo', () => {
    expect(NETWORKS.filter(({onRequest}) => onRequest).map(({id}) => id)).to.deep.equal(['whatsapp']);
    expect(networkById('whatsapp')).not.to.have.property('icon');
  });

  it('Facebook, Instagram and Threads are refused, and no other', () => {
    const refused = NETWORKS.filter((network) => network.refused).map(({id}) => id);
    expect(refused).to.deep.equal(['facebook', 'instagram', 'threads']);
  });

  it('MAX is the messenger: the icon package’s «max» is another company’s mark', () => {
    expect(networkById('max')).to.include({short: 'MAX', color: '#5b3df5'}).and.not.to.have.property('icon');
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
    it(`«${host}» belongs to ${id ?? 'none'}`, () => expect(networkByHost(host)?.id).to.equal(id));
  }
});

describe('networkByName: finds the network that people read in a name', () => {
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
    it(`«${name}» is ${id ?? 'no network'}`, () => expect(networkByName(name)?.id).to.equal(id));
  }
});

describe('networkById', () => {
  for (const id of ['VK', 'vk ', '', 'constructor', '__proto__']) {
    it(`knows no «${id}»`, () => expect(networkById(id)).to.equal(undefined));
  }
});
