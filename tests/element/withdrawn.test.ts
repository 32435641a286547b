import {expect} from 'chai';
import {setDefaultAddress} from '../../src/loading/default-list.ts';
import {FIVE, hrefsOf, settled} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';

const [stolen, ...others] = FIVE as [string, ...string[]];

/** The region's list after one account was stolen. */
const ALARM = json(plainList(['region'], {withdrawn: [stolen, 'https://vk.com/old']}));

describe('an account that was stolen', () => {
  afterEach(() => {
    unmountAll();
    setDefaultAddress('');
    localStorage.clear();
  });

  it('is removed from the baked list while that list’s server is down', async () => {
    const address = await serve({'region.json': ALARM, 'accounts.json': {status: 404}});
    setDefaultAddress(address + 'official-accounts.js');
    const block = await mount(
      `<official-accounts src="${address}accounts.json ${address}region.json"></official-accounts>`,
    );
    expect(hrefsOf(block), 'before the region’s list arrives').to.deep.equal(FIVE);
    await settled(block);
    expect(block.matches(':state(stale)')).to.be.true;
    expect(hrefsOf(block)).to.deep.equal([...others, 'https://vk.com/region']);
  });

  it('is removed from the cached copy of a list whose server is down', async () => {
    const city = json(plainList(['city', 'old']));
    const address = await serve({'region.json': ALARM, 'city.json': {status: 404}});
    localStorage.setItem(`official-accounts/1 ${address}city.json`, `${Date.now()} ${city.body!}`);
    const block = await mount(
      `<official-accounts src="${address}city.json ${address}region.json"></official-accounts>`,
    );
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/city', 'https://vk.com/old']);
    await settled(block);
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/city', 'https://vk.com/region']);
  });

  it('stays withdrawn because of the cached copy of the list that withdrew it, while that list’s server is down', async () => {
    const address = await serve({'region.json': {status: 404}, 'city.json': json(plainList(['old']))});
    localStorage.setItem(`official-accounts/1 ${address}region.json`, `${Date.now()} ${ALARM.body!}`);
    const block = await mount(
      `<official-accounts src="${address}city.json ${address}region.json"></official-accounts>`,
    );
    await settled(block);
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/region']);
  });
});
