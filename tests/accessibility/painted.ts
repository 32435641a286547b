import {contrast} from '../../src/networks/colors.ts';

/** The stack of painted backgrounds, from the top, as CSS colours: `rgb(0 0 0 / 50%)` over `white`. */
type Layers = readonly string[];

const known = new Map<string, readonly number[]>();
const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** The resulting colour, as the browser itself blends the layers. */
function seen(layers: Layers): readonly number[] {
  const key = layers.join('|');
  const before = known.get(key);
  if (before) return before;
  for (const layer of [...layers].reverse()) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const rgb = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  known.set(key, rgb);
  return rgb;
}

/** The contrast of a colour; tests/networks checks `contrast` against WCAG checkers. */
const ratio = (color: string, below: Layers): number => contrast(seen([color, ...below]), seen(below));

/** The parent in the flattened tree: a slot, or the host of a shadow root. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The backgrounds from an element down to the browser's white. */
function layersBelow(element: Element | null): string[] {
  const layers = ['white'];
  for (let at = element; at; at = parentOf(at)) {
    const {backgroundColor, backgroundImage, opacity} = getComputedStyle(at);
    if (backgroundImage !== 'none' || opacity !== '1') throw new Error(`can't be measured: ${at.outerHTML}`);
    layers.splice(-1, 0, backgroundColor);
  }
  return layers;
}

/** Something that needs contrast with its background. */
export interface Painted {
  /** text, icon, tile, outline or ring */
  readonly kind: string;
  /** The part of the block, and its text. */
  readonly what: string;
  readonly ratio: number;
}

const isThere = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

const partOf = (element: Element): string =>
  element.closest('[part]')?.getAttribute('part') ?? element.closest('slot')?.name ?? '';

function* ofElement(element: Element): Generator<Painted> {
  const {color, fill, backgroundColor, borderTopColor, borderTopStyle, borderBottomStyle} = getComputedStyle(element);
  const what = `${partOf(element)} ${element.localName} «${element.textContent.trim().slice(0, 20)}»`;
  const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
  if (words) yield {kind: 'text', what, ratio: ratio(color, layersBelow(element))};
  if (element.matches('svg *')) yield {kind: 'icon', what, ratio: ratio(fill, layersBelow(element.closest('svg')))};
  if (element.matches('.tile')) {
    const letters = getComputedStyle(element, '::before');
    yield {kind: 'icon', what, ratio: ratio(backgroundColor, layersBelow(parentOf(element)))};
    yield {kind: 'tile', what: `${what}${letters.content}`, ratio: ratio(letters.color, layersBelow(element))};
  }
  // Hairlines between entries are only on one side, and decorative.
  if (borderTopStyle === 'solid' && borderBottomStyle === 'solid')
    yield {kind: 'outline', what, ratio: ratio(borderTopColor, layersBelow(parentOf(element)))};
}

/** Everything painted in a block, and its contrast. */
export const paintedIn = (block: Element): Painted[] =>
  [...block.shadowRoot!.querySelectorAll('section *')].filter(isThere).flatMap((element) => [...ofElement(element)]);

/** The focus ring of an element, on its actual background: the element itself, or what is around it. */
export function ringOf(element: Element): Painted {
  const {outlineColor, outlineOffset} = getComputedStyle(element);
  const below = parseFloat(outlineOffset) < 0 ? element : parentOf(element);
  return {kind: 'ring', what: `of ${partOf(element)}`, ratio: ratio(outlineColor, layersBelow(below))};
}

/** Makes `data-hovered` act like `:hover`: a script can't hover ten elements at once. */
export function allowHovering(block: Element): void {
  const root = block.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    const rules = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    copy.replaceSync(rules.replaceAll(':hover', ':is(:hover,[data-hovered])'));
    return copy;
  });
}

/** Adds or removes the hover styles of all controls. */
export function hover(block: Element, isOn: boolean): void {
  for (const element of block.shadowRoot!.querySelectorAll('a, button')) element.toggleAttribute('data-hovered', isOn);
}

/** What has less contrast than WCAG 2.2 requires: 7:1 for text (1.4.6), 3:1 for everything else (1.4.11). */
export const tooFaint = (painted: readonly Painted[]): string[] =>
  painted
    .filter(({kind, ratio}) => ratio < (kind === 'text' ? 7 : 3))
    .map(({kind, what, ratio}) => `${kind} ${what}: ${ratio.toFixed(2)}:1`);
