import {correction, generate, mode} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import {assemble, create} from './dom.ts';
import type {Attributes} from './dom.ts';

/** A QR code as vector graphics. */
export interface Picture {
  /** The number of modules per side, with the quiet zone. */
  readonly size: number;
  /** The dark modules as an SVG path. */
  readonly path: string;
}

/** The width of the quiet zone in modules, required by ISO 18004. */
const QUIET = 4;

/** The minimum width of a saved PNG, in pixels. */
const WIDTH = 1024;

/** Draws the QR code of an address; returns undefined if the address is too long. */
export function pictureOf(href: string): Picture | undefined {
  for (const minCorrectionLevel of [correction.M, correction.L]) {
    try {
      // In ASCII mode, because the library marks UTF-8 with an encoding header that some readers print or reject.
      const code = generate(mode.ascii(href), {minCorrectionLevel});
      const size = code.size + 2 * QUIET;
      return {size, path: toSvgPath({size, get: (x, y) => code.get(x - QUIET, y - QUIET)})};
    } catch {
      // Too long for this level.
    }
  }
  return undefined;
}

const createSvg = (name: string, attributes: Attributes, ...children: Node[]): SVGElement =>
  assemble(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, ...children);

/** Creates the SVG element of a picture. */
export const svgOf = ({size, path}: Picture, label: string): SVGElement =>
  createSvg(
    'svg',
    {viewBox: [0, 0, size, size].join(' '), 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label},
    createSvg('path', {fill: '#fff', d: `M0 0h${size}v${size}H0z`}),
    createSvg('path', {d: path}),
  );

/** Returns an SVG file as a data URL, which needs no cleanup. */
export const svgFile = (svg: SVGElement): string =>
  'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(svg));

/** Returns a PNG file as a data URL; undefined if the browser doesn't allow reading the canvas. */
export function pngFile(picture: Picture): string | undefined {
  try {
    const context = draw(picture);
    const {width} = context.canvas;
    const {data} = context.getImageData(0, 0, width, width);
    // Browsers with tracking protection return noise or a single colour. Slight noise, as in some of them, is harmless.
    const isIntact =
      Number(data[0]) > 200 && data.some((value) => value < 55) && data.every((value) => value < 55 || value > 200);
    return isIntact ? context.canvas.toDataURL() : undefined;
  } catch {
    return undefined;
  }
}

/** Draws a picture on a canvas; each module is a whole number of pixels wide. */
function draw({size, path}: Picture): CanvasRenderingContext2D {
  const scale = Math.ceil(WIDTH / size);
  const canvas = create('canvas', {});
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return context;
}
