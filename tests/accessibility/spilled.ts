/** Words or an icon, and where they stand. */
interface Box {
  readonly what: string;
  readonly owner: Element;
  readonly rect: DOMRect;
}

/** Glyphs may be a little higher than their line, and a tile's icon stands where the eye sees it flush. */
const SLACK = 2;

const wordsIn = (element: Element): Text[] =>
  [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

function boxesOf(words: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(words);
  return [...range.getClientRects()];
}

function boxesIn(section: Element): Box[] {
  return [...section.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .flatMap((owner) => {
      const rects = owner.localName === 'svg' ? [owner.getBoundingClientRect()] : wordsIn(owner).flatMap(boxesOf);
      const isInPicture = owner.matches('svg *');
      const what = `${owner.localName} «${owner.textContent.trim().slice(0, 30)}»`;
      return isInPicture ? [] : rects.map((rect) => ({what, owner, rect}));
    });
}

const overlap = ({rect: one}: Box, {rect: other}: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** What of a block can't be seen without scrolling sideways, stands on something else, or is cut off. */
export function spilledIn(block: Element): string[] {
  const section = block.shadowRoot!.querySelector('section')!;
  const {left, right, bottom} = section.getBoundingClientRect();
  const boxes = boxesIn(section);
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
  return [...wide, ...outside, ...over];
}

/** Words that are cut in two; a host or a handle may be. */
export function cutWordsIn(block: Element): string[] {
  const section = block.shadowRoot!.querySelector('section')!;
  const texts = [...section.querySelectorAll(':not([part=note], [part=note] *)')]
    .filter((element) => element.checkVisibility())
    .flatMap(wordsIn);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(({0: word, index}) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // WebKit has an empty box at the end of the line before.
        const lines = [...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => Math.round(top));
        return new Set(lines).size > 1;
      })
      .map(([word]) => word),
  );
}
