import {expect} from 'chai';
import {hrefsOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, put, serve} from '../helpers/site.ts';

const LIST = json({version: 1, title: 'Мы', accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]});

const partsOf = (block: Element, selector: string) => [...block.shadowRoot!.querySelectorAll(selector)];

describe('the block', () => {
  afterEach(unmountAll);

  it('shows a skeleton while a list loads, and its own accounts at once', async () => {
    const address = await serve({'list.json': {hang: true}});
    const block = await mount(
      `<official-accounts src="${address}list.json" brand="Школа" own="https://vk.com/school12"></official-accounts>`,
    );
    expect(block.matches(':state(loading)')).to.be.true;
    expect(partsOf(block, '.skeleton')).not.to.be.empty;
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/school12']);
  });

  it('is ready once the list has arrived', async () => {
    const address = await serve({'list.json': LIST});
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    await settled(block);
    expect(block.matches(':state(ready)')).to.be.true;
    expect(partsOf(block, '.skeleton')).to.be.empty;
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
  });

  it('shows a message when there is no list, and a button that loads it once the server is back', async () => {
    const address = await serve({'list.json': {status: 503}});
    const block = await mount(`<official-accounts src="${address}list.json"></official-accounts>`);
    await until('it has failed', () => block.matches(':state(failed)'));
    expect(textsOf(block, 'status')[0]).to.match(/^Не удалось загрузить список официальных аккаунтов\./);
    const [button] = partsOf(block, 'button') as [HTMLButtonElement];
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    await put(address + 'list.json', LIST);
    button.click();
    await until('it is ready', () => block.matches(':state(ready)'));
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
  });

  it('shows only the school’s own accounts when the list can’t be loaded', async () => {
    const address = await serve({});
    const block = await mount(
      `<official-accounts src="${address}none.json" own="https://vk.com/school12"></official-accounts>`,
    );
    await until('it has failed', () => block.matches(':state(failed)'));
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/school12']);
    expect(textsOf(block, 'status')).to.deep.equal(['']);
  });

  it('says that a list is empty', async () => {
    const block = await mount('<official-accounts levels="school"></official-accounts>');
    expect(block.matches(':state(empty)')).to.be.true;
    expect(textsOf(block, 'status')).to.deep.equal(['Здесь пока нет аккаунтов.']);
  });

  it('has no empty header above that, with QR codes but without a heading and a name', async () => {
    const block = await mount('<official-accounts heading="" qr></official-accounts>');
    block.list = {version: 1, accounts: []};
    await until('it is empty', () => block.matches(':state(empty)'));
    expect(partsOf(block, '[part=header]')).to.be.empty;
  });
});
