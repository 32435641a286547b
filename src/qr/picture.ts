import {correction, generate, mode} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {assemble, make} from './dom.ts';
import type {Attributes} from './dom.ts';

/** A code, drawn. */
export interface Picture {
  /** Modules a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules. */
  readonly path: string;
}

/** Readers need it on each side: ISO 18004. */
const QUIET = 4;

/** How wide a picture is saved at least, in pixels. */
const WIDTH = 1024;

/** The code of an address; undefined where the address is too long for one. */
export function pictureOf(href: string): Picture | undefined {
  for (const minCorrectionLevel of [correction.M, correction.L]) {
    try {
      // As plain bytes: before UTF-8 the library says which encoding follows, which some readers print or refuse.
      const code = generate(mode.ascii(href), {minCorrectionLevel});
      const size = code.size + 2 * QUIET;
      return {size, path: toSvgPath({size, get: (x, y) => code.get(x - QUIET, y - QUIET)})};
    } catch {
      // Too long for this level.
    }
  }
  return undefined;
}

const makeSvg = (name: string, attributes: Attributes, ...children: Node[]): SVGElement =>
  assemble(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, ...children);

/** The picture for a page. */
export const svgOf = ({size, path}: Picture, label: string): SVGElement =>
  makeSvg(
    'svg',
    {viewBox: [0, 0, size, size].join(' '), 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label},
    makeSvg('path', {fill: '#fff', d: `M0 0h${size}v${size}H0z`}),
    makeSvg('path', {d: path}),
  );

/** A file as an address: there is nothing to give back later. */
export const svgFile = (svg: SVGElement): string =>
  'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(svg));

/** As `svgFile`; undefined where the browser lets nobody have what is drawn. */
export function pngFile(picture: Picture): string | undefined {
  try {
    const context = draw(picture);
    const {width} = context.canvas;
    const {data} = context.getImageData(0, 0, width, width);
    // A canvas that is protected from trackers gives noise, or one colour. A little noise, as some browsers add, harms no code.
    const isThere =
      Number(data[0]) > 200 && data.some((value) => value < 55) && data.every((value) => value < 55 || value > 200);
    return isThere ? context.canvas.toDataURL() : undefined;
  } catch {
    return undefined;
  }
}

/** Each module is a whole number of pixels. */
function draw({size, path}: Picture): CanvasRenderingContext2D {
  const scale = Math.ceil(WIDTH / size);
  const canvas = make('canvas', {});
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return context;
}
