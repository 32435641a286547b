import {expect} from '@open-wc/testing';
import {linksOf, wordsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';

describe('somebody who doesn’t see the block, or not well', () => {
  afterEach(unmountAll);

  for (const attributes of [
    '',
    'theme="dark"',
    'heading=""',
    'brand="Школа" own="https://vk.com/school12" target="_blank"',
    'levels="school"',
    'lang="en"',
  ]) {
    it(`finds nothing that axe complains of in <official-accounts ${attributes}>`, async () => {
      const block = await mount(
        `<main style="background:#fff"><official-accounts ${attributes}></official-accounts></main>`,
      );
      await expect(block).to.be.accessible();
    });
  }

  it('hears of each link where it leads and whose account it is, and no numbers', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    expect(linksOf(block).map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'ВКонтакте, Департамент общего образования Томской области',
      'ВКонтакте, Минпросвещения России',
      'Telegram, Минпросвещения России',
      'Одноклассники, Минпросвещения России',
      'Telegram, Большая перемена',
    ]);
  });

  it('can say what stands on a link to open it', async () => {
    const block = await mount('<official-accounts own="https://school12.tomsk.ru" brand="Школа"></official-accounts>');
    const names = wordsOf(block, 'name');
    for (const [index, link] of linksOf(block).entries())
      expect(link.getAttribute('aria-label')).to.contain(names[index]);
  });

  it('finds the block by its heading', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    const section = block.shadowRoot!.querySelector('section')!;
    const heading = block.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(heading.textContent).to.equal('Подписывайтесь');
  });

  it('has words of another language named as such', async () => {
    const block = await mount('<official-accounts lang="en"></official-accounts>');
    block.list = {version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a', title: {ru: 'Школа'}}]};
    await block.updateComplete;
    expect(block.shadowRoot!.querySelector('[part=title]')!.getAttribute('lang')).to.equal('ru');
  });

  it('hits every link: none is lower than 44 px, in a small font too', async () => {
    const block = await mount('<div style="font-size:11px"><official-accounts></official-accounts></div>');
    for (const link of linksOf(block)) expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('sees which link has the focus', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    const [link] = linksOf(block);
    link!.focus({focusVisible: true});
    const {outlineStyle, outlineWidth} = getComputedStyle(link!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  for (const width of [220, 320, 720, 1200]) {
    it(`scrolls nothing sideways in a box of ${width} px, with text at 200 %`, async () => {
      const block = await mount(
        `<div style="width:${width}px;font-size:200%"><official-accounts brand="МАОУ «Средняя общеобразовательная школа № 12»" own="https://a-school-with-a-rather-long-name.tomsk.example/"></official-accounts></div>`,
      );
      const section = block.shadowRoot!.querySelector('section')!;
      expect(section.scrollWidth).to.be.at.most(section.clientWidth);
    });
  }
});
