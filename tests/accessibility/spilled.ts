/** Text or an icon, and its position. */
interface Box {
  readonly what: string;
  readonly owner: Element;
  readonly rect: DOMRect;
}

/** Tolerances: glyphs may be a little higher than their line, and a tile's icon is optically aligned. */
const SLACK = 2;

const textNodesIn = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

function boxesOf(words: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(words);
  return [...range.getClientRects()];
}

const sectionOf = (block: Element): Element => block.shadowRoot!.querySelector('section')!;

/** Where a block renders: with `theme="inherit"` the accounts are in the light DOM. */
const drawnIn = (block: Element): Element[] =>
  [...sectionOf(block).querySelectorAll('*'), ...block.querySelectorAll('[slot=accounts] *')].filter((element) =>
    element.checkVisibility(),
  );

function boxesIn(block: Element): Box[] {
  return drawnIn(block).flatMap((owner) => {
    const rects = owner.localName === 'svg' ? [owner.getBoundingClientRect()] : textNodesIn(owner).flatMap(boxesOf);
    const isInPicture = owner.matches('svg *');
    const what = `${owner.localName} «${owner.textContent.trim().slice(0, 30)}»`;
    return isInPicture ? [] : rects.map((rect) => ({what, owner, rect}));
  });
}

const overlap = ({rect: one}: Box, {rect: other}: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** What of a block needs horizontal scrolling, overlaps something else, or is clipped. */
export function spilledIn(block: Element): string[] {
  const section = sectionOf(block);
  const {left, right, bottom} = section.getBoundingClientRect();
  const boxes = boxesIn(block);
  const wide = section.scrollWidth > section.clientWidth ? ['the block is wider than its place'] : [];
  const outside = boxes
    .filter(({rect}) => rect.left < left - SLACK || rect.right > right + SLACK || rect.bottom > bottom + SLACK)
    .map(({what}) => `outside: ${what}`);
  const over = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => other.owner !== one.owner && overlap(one, other))
      .map((other) => `${one.what} on ${other.what}`),
  );
  const cut = drawnIn(block)
    .filter((element) => element instanceof HTMLElement && getComputedStyle(element).overflow !== 'visible')
    .filter((box) => box.scrollWidth > box.clientWidth + SLACK || box.scrollHeight > box.clientHeight + SLACK)
    .map((box) => `cut off: ${box.localName} «${box.textContent.trim().slice(0, 30)}»`);
  return [...wide, ...outside, ...over, ...cut];
}

/** Words that are broken across lines; a host or a handle may be. */
export function cutTextsIn(block: Element): string[] {
  const texts = drawnIn(block)
    .filter((element) => !element.closest('[part=note]'))
    .flatMap(textNodesIn);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(({0: word, index}) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // WebKit adds an empty box at the end of the previous line.
        const lines = [...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => Math.round(top));
        return new Set(lines).size > 1;
      })
      .map(([word]) => word),
  );
}

/** Links and buttons smaller than `least` px, or so close that a finger hits the wrong one. */
export function badTargetsIn(block: Element, least: number): string[] {
  const targets = drawnIn(block)
    .filter((element) => element.matches('a[href], button') && !element.closest('[part=footer]'))
    .map((owner) => ({what: owner.textContent.trim(), owner, rect: owner.getBoundingClientRect()}));
  const small = targets
    .filter(({rect}) => Math.min(rect.width, rect.height) < least - 0.1)
    .map(({what, rect}) => `${what}: ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)} px`);
  const shared = targets
    .filter((one, at) => targets.slice(at + 1).some((other) => overlap(one, other)))
    .map(({what}) => `${what} lies on another`);
  return [...small, ...shared];
}
