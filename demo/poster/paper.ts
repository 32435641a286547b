import {byId} from '../shared/dom.ts';

/** A4, in millimetres. */
const SIDES = {portrait: [210, 297], landscape: [297, 210]} as const;

export type Lie = keyof typeof SIDES;

/** Pixels a millimetre, by CSS. */
const MM = 96 / 25.4;

/** The preview: the paper as a whole, as large as there is room. */
export function startPaper(): (lie: Lie) => void {
  const stage = byId('canvas', HTMLElement);
  const frame = byId('frame', HTMLElement);
  const paper = byId('paper', HTMLElement);
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  // The longer side of the room counts where the page scrolls: then only the width holds it.
  const isNarrow = matchMedia('(max-width: 860px), (max-height: 479px)');
  let lie: Lie = 'portrait';

  const fit = (): void => {
    const [width, height] = SIDES[lie];
    const room = [stage.clientWidth / (width * MM), stage.clientHeight / (height * MM)] as const;
    const scale = Math.min(1.4, room[0], isNarrow.matches ? Infinity : room[1]);
    paper.style.setProperty('--scale', String(scale));
    frame.style.width = `${width * MM * scale}px`;
    frame.style.height = `${height * MM * scale}px`;
  };
  new ResizeObserver(fit).observe(stage);

  return (next) => {
    lie = next;
    paper.setAttribute('data-lie', lie);
    // Without the browser's own margins, which hold its date and address.
    rules.replaceSync(`@page{size:A4 ${lie};margin:0}`);
    fit();
  };
}
