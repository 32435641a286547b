import {expect} from 'chai';
import type {AccountOpenEvent} from '../../src/index.ts';
import {AccountsErrorEvent, AccountsLoadEvent} from '../../src/index.ts';
import {hrefsOf, linksOf, settled, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';

/** Collects the events that reach the document. */
function collect<T extends Event>(type: string): T[] {
  const events: T[] = [];
  document.addEventListener(type, (event) => events.push(event as T));
  return events;
}

describe('a page that listens', () => {
  afterEach(unmountAll);

  it('learns the source of each list and its problems', async () => {
    const events = collect<AccountsLoadEvent>('accounts-load');
    const address = await serve({'list.json': json({version: 1, accounts: [], colour: 'red'})});
    await settled(await mount(`<official-accounts src="${address}list.json"></official-accounts>`));
    const event = events.at(-1)!;
    expect(event).to.be.instanceOf(AccountsLoadEvent);
    expect(event.composed).to.be.true;
    expect(event.from).to.equal('network');
    expect(event.list.accounts).to.deep.equal([]);
    expect(event.problems).to.deep.equal([{at: 'colour', code: 'unknown-key'}]);
  });

  it('gets the event after the list is rendered, and may set another list', async () => {
    const address = await serve({
      'list.json': json({version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]}),
    });
    const seen: unknown[] = [];
    const block = await mount('<div></div><official-accounts></official-accounts>');
    block.addEventListener('accounts-load', ({from}) => {
      if (from !== 'network') return;
      seen.push(hrefsOf(block), block.matches(':state(ready)'));
      block.list = {version: 1, accounts: [{network: 'vk', url: 'https://vk.com/b', title: 'Б'}]};
    });
    block.src = `${address}list.json`;
    await until('the other list is shown', () => hrefsOf(block)[0] === 'https://vk.com/b');
    expect(seen).to.deep.equal([['https://vk.com/a'], true]);
  });

  it('learns which list failed to load, and why', async () => {
    const events = collect<AccountsErrorEvent>('accounts-error');
    const address = await serve({});
    const block = await mount(`<official-accounts src="${address}none.json"></official-accounts>`);
    await until('it has failed', () => block.matches(':state(failed)'));
    expect(events.at(-1)).to.be.instanceOf(AccountsErrorEvent);
    expect(events.at(-1)).to.include({url: `${address}none.json`, reason: 'status-404'});
  });

  it('can count opened accounts, and cancel navigation', async () => {
    const events = collect<AccountOpenEvent>('account-open');
    const block = await mount('<official-accounts></official-accounts>');
    block.addEventListener('account-open', (event) => {
      event.preventDefault();
    });
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    linksOf(block)[2]!.dispatchEvent(click);
    expect(events.at(-1)!.account).to.include({href: 'https://t.me/minprosrf', handle: 'minprosrf', level: 'federal'});
    expect(click.defaultPrevented).to.be.true;
  });
});
