import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {LAYOUTS} from '../../src/element/options.ts';
import {partOf, partsOf, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {json, put, serve} from '../helpers/site.ts';
import {plainList} from '../list/make.ts';
import {give, THIRTY} from './cells.ts';
import type {OfficialAccounts} from '../../src/index.ts';

const press = (key: string): Promise<void> => sendKeys({press: key});

/** The focused element, including inside the block. */
const focused = (): Element | null => {
  const outer = document.activeElement;
  return outer?.shadowRoot?.activeElement ?? outer;
};

const nameOf = (element: Element | null): string =>
  element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';

/** A block between two fields of the page; the first field has the focus. */
async function mountBetween(attributes: string): Promise<OfficialAccounts> {
  const block = await mount(
    `<input class="before"><official-accounts ${attributes}></official-accounts><input class="after">`,
  );
  (block.previousElementSibling as HTMLElement).focus();
  return block;
}

/** The names of what Tab visits until it leaves the block. */
async function walk(block: Element, key: string): Promise<string[]> {
  const names: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await press(key);
    if (document.activeElement !== block && !block.contains(document.activeElement)) break;
    names.push(nameOf(focused()));
  }
  return names;
}

/** Compares two boxes by reading order: top to bottom, and left to right on a line. */
function byPosition(one: Element, other: Element): number {
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const down = first.top + first.bottom - second.top - second.bottom;
  return Math.abs(down) > 24 ? down : first.left - second.left;
}

/** The names of all controls in reading order, entry by entry. */
function readingOrder(block: Element): string[] {
  const entryOf = (control: Element): Element => control.closest('[part=entry]') ?? control;
  const topOf = (control: Element): number => entryOf(control).getBoundingClientRect().top;
  return [...block.shadowRoot!.querySelectorAll('a, button')]
    .filter((control) => control.checkVisibility())
    .sort((one, other) =>
      entryOf(one) === entryOf(other)
        ? byPosition(one, other)
        : topOf(one) - topOf(other) || byPosition(entryOf(one), entryOf(other)),
    )
    .map(nameOf);
}

describe('a keyboard user', () => {
  afterEach(unmountAll);

  for (const layout of ['rows', 'chips', 'icons']) {
    it(`visits each control once, in reading order, and leaves the block again: ${layout}`, async () => {
      const block = await mountBetween(`layout="${layout}" group-by="level" limit="4" qr`);
      await give(block, THIRTY);
      const order = readingOrder(block);
      expect(order).to.have.length(new Set(order).size).and.above(6);
      expect(await walk(block, 'Tab')).to.deep.equal(order);
      expect(document.activeElement!.className).to.equal('after');
    });
  }

  it('opens an account with Enter, and the page gets one event', async () => {
    const block = await mountBetween('');
    const opened: string[] = [];
    block.addEventListener('account-open', (event) => {
      opened.push(event.account.href);
      event.preventDefault();
    });
    await press('Tab');
    await press('Enter');
    expect(opened).to.deep.equal(['https://vk.com/public195080976']);
  });

  it('continues at the first account that «Show all» revealed, and stays on the button when hiding them again', async () => {
    const block = await mountBetween('limit="2"');
    await give(block, THIRTY);
    const button = partOf(block, 'more-button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const third = () => partsOf(block, 'entry')[2]?.querySelector('a');
    button.focus();
    await press('Enter');
    await until('the third entry has the focus', () => third() && focused() === third());
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.textContent.trim()).to.equal('Свернуть');
    button.focus();
    await press('Enter');
    await until('they are hidden again', () => button.getAttribute('aria-expanded') === 'false');
    expect(focused() === button).to.be.true;
    const {top, bottom} = button.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.be.true;
  });

  it('is on the first account after a successful «Try again», and still in the block after a failed one', async () => {
    const address = await serve({'list.json': {status: 404}});
    const block = await mountBetween(`src="${address}list.json"`);
    const retry = () => block.shadowRoot!.querySelector<HTMLElement>('[part=status] button');
    await until('it has failed', retry);
    const first = retry()!;
    first.focus();
    await press('Enter');
    await until('it has failed again', () => retry() && retry() !== first);
    expect(document.activeElement === block).to.be.true;
    await put(address + 'list.json', json(plainList(['a'])));
    retry()!.focus();
    await press('Enter');
    await until('it is ready', () => block.matches(':state(ready)'));
    expect(nameOf(focused())).to.equal('ВКонтакте, a');
  });

  for (const layout of LAYOUTS) {
    it(`sees a focus ring of at least 2 px around each control, not clipped by the block: ${layout}`, async () => {
      const block = await mountBetween(`theme="light" layout="${layout}" limit="3" qr`);
      await give(block, THIRTY);
      const section = partOf(block, 'block').getBoundingClientRect();
      const controls = [...block.shadowRoot!.querySelectorAll<HTMLElement>('a, button')];
      for (const control of controls.filter((one) => one.checkVisibility())) {
        control.focus({focusVisible: true});
        const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(control);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
        const {left, right, top, bottom} = control.getBoundingClientRect();
        expect(left - reach, nameOf(control)).to.be.at.least(section.left);
        expect(right + reach, nameOf(control)).to.be.at.most(section.right);
        expect(top - reach, nameOf(control)).to.be.at.least(section.top);
        expect(bottom + reach, nameOf(control)).to.be.at.most(section.bottom);
      }
    });
  }

  it('sees the focus ring on any surface: the block doesn’t clip its overflow', async () => {
    const block = await mountBetween('');
    for (const element of [partOf(block, 'block'), ...block.shadowRoot!.querySelectorAll('section :not(svg, svg *)')]) {
      const {overflow, contain, clipPath} = getComputedStyle(element);
      expect([overflow, clipPath, /paint|strict|content/.test(contain)], element.outerHTML).to.deep.equal([
        'visible',
        'none',
        false,
      ]);
    }
  });

  it('visits each link in the light DOM, too', async () => {
    const block = await mountBetween('theme="inherit"');
    const links = [...block.querySelectorAll('a')].map(nameOf);
    expect(links).to.have.length(5);
    expect(await walk(block, 'Tab')).to.deep.equal(links);
  });
});
