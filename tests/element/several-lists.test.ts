import {expect} from 'chai';
import {hrefsOf, linksOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';

const urls = (...names: readonly string[]) => names.map((name) => `https://vk.com/${name}`);
const list = (names: readonly string[], more: object = {}) => json(plainList(names, more));

describe('several lists in one block', () => {
  afterEach(unmountAll);

  it('put a municipality that includes its region between school and region, even if the region includes it, too', async () => {
    const address = await serve({
      'city/accounts.json': list(['city'], {include: ['../region.json'], title: 'Город'}),
      'region.json': list(['region', 'city'], {title: 'Область', include: ['city/accounts.json']}),
    });
    const block = await mount(
      `<official-accounts src="${address}city/accounts.json" own="https://vk.com/school" brand="Школа"></official-accounts>`,
    );
    await until('all are shown', () => hrefsOf(block).length === 3);
    expect(hrefsOf(block)).to.deep.equal(urls('school', 'city', 'region'));
    expect(textsOf(block, 'heading')).to.deep.equal(['Город']);
  });

  it('each appear in their position when they arrive, and the focus stays on its account', async () => {
    const address = await serve({'slow.json': {...list(['slow']), delay: 300}, 'quick.json': list(['quick'])});
    const block = await mount(`<official-accounts src="${address}slow.json ${address}quick.json"></official-accounts>`);
    await until('the quick one is shown', () => hrefsOf(block).length === 1);
    linksOf(block)[0]!.focus();
    await until('the slow one is shown', () => hrefsOf(block).length === 2);
    expect(hrefsOf(block)).to.deep.equal(urls('slow', 'quick'));
    expect(block.shadowRoot!.activeElement!.getAttribute('href')).to.equal(urls('quick')[0]);
  });

  it('take the heading from the first list, not from the first to arrive', async () => {
    const address = await serve({
      'slow.json': {...list(['slow'], {title: 'Первый'}), delay: 300},
      'quick.json': list(['quick'], {title: 'Второй'}),
    });
    const block = await mount(`<official-accounts src="${address}slow.json ${address}quick.json"></official-accounts>`);
    await until('the quick one is shown', () => hrefsOf(block).length === 1);
    expect(textsOf(block, 'heading')).to.deep.equal(['Подписывайтесь']);
    await settled(block);
    expect(textsOf(block, 'heading')).to.deep.equal(['Первый']);
  });

  it('don’t fail together: the others are shown when one can’t be loaded', async () => {
    const address = await serve({'good.json': list(['good'], {include: ['none.json']})});
    const block = await mount(`<official-accounts src="${address}none.json ${address}good.json"></official-accounts>`);
    await settled(block);
    expect(hrefsOf(block)).to.deep.equal(urls('good'));
    expect(block.matches(':state(stale)')).to.be.true;
  });

  it('remove an account that one of them withdraws from all of them, and from the school’s own', async () => {
    const address = await serve({
      'city.json': list(['city', 'stolen']),
      'region.json': list(['region'], {withdrawn: ['https://m.vk.com/stolen', 'vk.com/school']}),
    });
    const block = await mount(
      `<official-accounts src="${address}city.json ${address}region.json" own="https://vk.com/school"></official-accounts>`,
    );
    await settled(block);
    expect(hrefsOf(block)).to.deep.equal(urls('city', 'region'));
  });
});
