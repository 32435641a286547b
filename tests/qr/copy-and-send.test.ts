import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {moment, until} from '../helpers/blocks.ts';
import {closeAll, code, openBlock} from './open-qr-codes.ts';
import type {Opened} from './open-qr-codes.ts';

const HREF = new URL('https://школа-12.рф/новости/').href;

/** Replaces a browser feature until the test ends. */
function put(owner: object, name: string, value: unknown): void {
  const had = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true});
  undo.push(() => {
    Reflect.deleteProperty(owner, name);
    if (had) Object.defineProperty(owner, name, had);
  });
}
const undo: (() => void)[] = [];

/** Presses a key, because browsers allow copying only after a user gesture. */
async function pressCopy({parts}: Opened): Promise<void> {
  parts('copy-button')[0]!.focus();
  await sendKeys({press: 'Enter'});
}

/** The copied text, from the page's copy event. */
function copies(): string[] {
  const heard: string[] = [];
  const listen = () => {
    const field = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null;
    heard.push(field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) ?? '');
  };
  document.addEventListener('copy', listen);
  undo.push(() => document.removeEventListener('copy', listen));
  return heard;
}

afterEach(async () => {
  for (const back of undo.splice(0)) back();
  await closeAll();
});

describe('someone copies an address', () => {
  it('gets the address, and a status message', async () => {
    const written: string[] = [];
    put(navigator, 'clipboard', {writeText: (text: string) => Promise.resolve(void written.push(text))});
    const opened = openBlock([code(HREF)]);
    await pressCopy(opened);
    await until('the status is shown', () => opened.status() === 'Адрес скопирован');
    expect(written).to.deep.equal([HREF]);
    expect(opened.root.activeElement?.getAttribute('part')).to.equal('copy-button');
  });

  it('gets a status message the second time, too', async () => {
    put(navigator, 'clipboard', {writeText: () => Promise.resolve()});
    const opened = openBlock([code(HREF)]);
    const told: string[] = [];
    new MutationObserver(() => told.push(opened.status())).observe(opened.dialog()!.querySelector('[role=status]')!, {
      childList: true,
    });
    for (const times of [1, 2]) {
      await pressCopy(opened);
      await until('the status is shown', () => told.filter(Boolean).length === times);
    }
  });

  it('can do so on a page without https, where the clipboard API is missing', async () => {
    put(navigator, 'clipboard', undefined);
    const heard = copies();
    const opened = openBlock([code(HREF)]);
    await pressCopy(opened);
    await until('the status is shown', () => opened.status() === 'Адрес скопирован');
    expect(heard).to.deep.equal([HREF]);
    expect(opened.dialog()!.querySelector('input') === null).to.be.true;
    expect(opened.root.activeElement?.getAttribute('part')).to.equal('copy-button');
  });

  it('can do so when the page forbids clipboard access', async () => {
    put(navigator, 'clipboard', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))});
    put(document, 'execCommand', () => true);
    const opened = openBlock([code(HREF)]);
    await pressCopy(opened);
    await until('the status is shown', () => opened.status() === 'Адрес скопирован');
  });

  it('finds it selected if nothing works, and only once', async () => {
    put(navigator, 'clipboard', undefined);
    put(document, 'execCommand', () => false);
    const opened = openBlock([code(HREF)]);
    for (let times = 0; times < 2; times++) {
      await pressCopy(opened);
      await until('the status is shown', () => opened.status() === 'Адрес выделен, скопируйте его');
      const [field, ...others] = opened.dialog()!.querySelectorAll('input');
      expect(others.length).to.equal(0);
      expect(opened.root.activeElement === field).to.be.true;
      expect(field!.value.slice(field!.selectionStart!, field!.selectionEnd!)).to.equal(HREF);
    }
  });
});

describe('someone sends an address', () => {
  const send = ({parts}: Opened) => parts('send-button')[0];

  it('sees no button if the browser doesn’t support sending', () => {
    if (!('share' in navigator)) expect(send(openBlock()) === undefined).to.be.true;
  });

  it('chooses the recipient in the system’s own dialog', async () => {
    const sent: unknown[] = [];
    put(navigator, 'share', (data: unknown) => Promise.resolve(void sent.push(data)));
    send(openBlock([code(HREF, {title: 'Школа'})]))!.click();
    await moment();
    expect(sent).to.deep.equal([{title: 'Школа', url: HREF}]);
  });

  for (const name of ['AbortError', 'NotAllowedError']) {
    it(`may cancel without an error on the page (${name})`, async () => {
      put(navigator, 'share', () => Promise.reject(new DOMException('', name)));
      const faults: string[] = [];
      const listen = (event: PromiseRejectionEvent) => {
        faults.push(String(event.reason));
        event.preventDefault();
      };
      window.addEventListener('unhandledrejection', listen);
      undo.push(() => window.removeEventListener('unhandledrejection', listen));
      const opened = openBlock();
      send(opened)!.click();
      await moment();
      expect(faults).to.deep.equal([]);
      expect(opened.dialog()?.open).to.be.true;
    });
  }
});
