import {expect} from 'chai';
import {FIVE, moment, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {listOf, vk} from '../list/make.ts';
import {allHrefsOf, becomesInherited, lightHrefsOf, lightLinksOf, containersOf} from './light.ts';
import {mountIn, mountLong} from './mount.ts';
import type {OfficialAccounts} from '../../src/index.ts';

const OWN = 'https://vk.com/school12';
const isActive = (element: Element): boolean => document.activeElement === element;

describe('a page that changes a block with theme="inherit"', () => {
  afterEach(unmountAll);

  const expectOnce = async (block: OfficialAccounts, hrefs: readonly string[]) => {
    await until('the accounts are there', () => containersOf(block).length === 1);
    await settled(block);
    await moment();
    expect(allHrefsOf(block)).to.deep.equal(hrefs);
    expect(containersOf(block).length).to.equal(1);
  };

  it('as React does: adds, changes and removes links inside', async () => {
    const block = await mountIn('');
    const link = document.createElement('a');
    link.href = OWN;
    block.prepend(link);
    await until('it is shown', () => lightHrefsOf(block)[0] === OWN);
    link.href = OWN + '2';
    await until('the change is shown', () => lightHrefsOf(block)[0] === OWN + '2');
    link.remove();
    await until('it is gone', () => lightHrefsOf(block)[0] === FIVE[0]);
    await expectOnce(block, FIVE);
  });

  it('by rewriting its content', async () => {
    const block = await mountIn('');
    block.innerHTML = `<a href="${OWN}">Школа</a>`;
    await expectOnce(block, [OWN, ...FIVE]);
    block.textContent = '';
    await expectOnce(block, FIVE);
  });

  it('by moving, cloning and temporarily removing it', async () => {
    const block = await mountIn('', '', `<a href="${OWN}">Школа</a>`);
    const page = block.closest('.page')!;
    page.prepend(block);
    await expectOnce(block, [OWN, ...FIVE]);
    page.append(block.cloneNode(true));
    await expectOnce(page.querySelectorAll('official-accounts')[1]!, [OWN, ...FIVE]);
    block.remove();
    await moment();
    page.append(block);
    await expectOnce(block, [OWN, ...FIVE]);
  });

  it('by restoring a copy of its markup, as editors and old routers do', async () => {
    const block = await mountIn('', '', `<a href="${OWN}">Школа</a>`);
    const page = block.closest('.page')!;
    // eslint-disable-next-line no-self-assign -- the copy is what is tested
    page.innerHTML = page.innerHTML;
    const again = page.querySelector('official-accounts')!;
    await expectOnce(again, [OWN, ...FIVE]);
    let told = 0;
    again.addEventListener('account-open', (event) => {
      told++;
      event.preventDefault();
    });
    for (const link of lightLinksOf(again)) link.click();
    expect(told).to.equal(6);
    again.theme = 'light';
    await until('the copied accounts are removed', () => containersOf(again).length === 0);
    expect(allHrefsOf(again)).to.deep.equal([OWN, ...FIVE]);
  });

  it('by switching the theme back and forth: nothing is duplicated, the focus stays in the block', async () => {
    const block = await mount(`<official-accounts><a href="${OWN}">Школа</a></official-accounts>`);
    block.shadowRoot!.querySelector<HTMLElement>('a[part=link]')!.focus();
    for (const theme of ['inherit', 'dark', 'inherit', 'auto']) {
      block.theme = theme;
      await block.updateComplete;
      expect(containersOf(block).length, theme).to.equal(theme === 'inherit' ? 1 : 0);
      expect(allHrefsOf(block), theme).to.deep.equal([OWN, ...FIVE]);
      expect(block.contains(document.activeElement), theme).to.equal(true);
    }
  });

  it('by setting another list while a link that both have has the focus', async () => {
    const block = await mountLong('');
    const link = lightLinksOf(block).find(({href}) => href === 'https://vk.com/region')!;
    link.focus();
    block.list = listOf([vk('region', {level: 'region'}), vk('ministry', {level: 'federal'})]);
    await block.updateComplete;
    expect(isActive(lightLinksOf(block).find(({href}) => href === 'https://vk.com/region')!)).to.equal(true);
  });
});

describe('a class of a version for the visually impaired', () => {
  afterEach(() => {
    document.body.classList.remove('bvi-active');
    document.documentElement.classList.remove('special');
    unmountAll();
  });

  for (const [name, on, off] of [
    ['bvi', () => document.body.classList.add('bvi-active'), () => document.body.classList.remove('bvi-active')],
    [
      'uhpv',
      () => document.documentElement.classList.add('special', 'special-color-2'),
      () => document.documentElement.classList.remove('special', 'special-color-2'),
    ],
  ] as const) {
    it(`of ${name} overrides any theme, in the page’s shadow roots too, and only while it is set`, async () => {
      const outer = await mount('<div></div><official-accounts theme="dark"></official-accounts>');
      const root = outer.previousElementSibling!.attachShadow({mode: 'open'});
      root.innerHTML = '<official-accounts></official-accounts>';
      const blocks = [outer, root.querySelector('official-accounts')!];
      on();
      for (const block of blocks) await becomesInherited(block);
      for (const block of blocks) expect(lightHrefsOf(block)).to.deep.equal(FIVE);
      off();
      for (const block of blocks) await until('it is as before', () => containersOf(block).length === 0);
      for (const block of blocks) expect(block.shadowRoot!.querySelectorAll('a svg').length).to.equal(5);
    });
  }
});
