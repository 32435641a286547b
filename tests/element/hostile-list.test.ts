import {expect} from 'chai';
import {hrefsOf, settled, textsOf} from '../helpers/blocks.ts';
import {warningsOf, mount, unmountAll} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';

const GOOD = 'https://vk.com/public195080976';
const account = (url: unknown, network = 'vk', title: unknown = 'Чужая страница') => ({network, url, title});

/** A list that an attacker controls: one valid account among malicious ones. */
const HOSTILE = {
  version: 1,
  title: '<img src=x onerror=alert(1)>',
  updated: '2026-11-22',
  owner: {name: 'Владелец', url: 'javascript:alert(1)', logo: 'https://evil.example/pixel.gif'},
  networks: [{id: 'vkontakte', name: 'ВКонтакте', hosts: ['evil.example']}],
  accounts: [
    account('javascript:alert(1)'),
    account('data:text/html,<script>alert(1)</script>'),
    account('http://vk.com/school12'),
    account('https://vk.com.evil.ru/school12'),
    account('https://vk.com@evil.ru/school12'),
    account('https://vk.cоm/school12'), // the о is Cyrillic
    account('https://www.facebook.com/school12', 'facebook'),
    account('https://instagram.com/school12', 'website'),
    account('https://evil.example/school12', 'vkontakte'),
    {network: 'vk', url: 'https://vk.com/no-title'},
    account(42),
    account('https://vk.com/away.php?to=https%3A%2F%2Fevil.ru'),
    account(GOOD, 'vk', 'Департамент'),
  ],
};

describe('a list that an attacker controls', () => {
  afterEach(unmountAll);

  it('shows only the valid account, and one console line reports the others', async () => {
    const address = await serve({'list.json': json(HOSTILE)});
    const markup = `<official-accounts src="${address}list.json"></official-accounts>`;
    const lines = await warningsOf(async () => {
      const block = await mount(markup);
      await settled(block);
      expect(hrefsOf(block)).to.deep.equal([GOOD]);
      const anchors = [...block.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
      expect(anchors).to.deep.equal([GOOD]);
      expect(block.shadowRoot!.querySelector('img') === null).to.be.true;
      expect(textsOf(block, 'heading')).to.deep.equal(['<img src=x onerror=alert(1)>']);
      await settled(await mount(markup));
    });
    expect(lines).to.have.length(1);
    for (const problem of [
      'owner.url not-https',
      'owner.logo foreign-origin',
      'networks[0] reserved',
      'accounts[0].url not-https',
      'accounts[1].url not-https',
      'accounts[2].url not-https',
      'accounts[3].url foreign-host',
      'accounts[4].url user-or-port',
      'accounts[5].url foreign-host',
      'accounts[6].network refused-network',
      'accounts[7].url refused-network',
      'accounts[8].network unknown-network',
      'accounts[9].title missing',
      'accounts[10].url invalid',
      'accounts[11].url not-an-account',
    ]) {
      expect(lines[0]).to.contain(problem);
    }
  });

  it('can’t trigger a request to any server but its own', async () => {
    const address = await serve({'list.json': json(HOSTILE)});
    performance.clearResourceTimings();
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    await settled(block);
    const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
  });
});
