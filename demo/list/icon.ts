import {create} from '../shared/dom.ts';
import {networkName} from './say.ts';
import type {Network} from '../../dist/index.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A network's icon, or its first letters in a tile. Decoration: its name stands beside it. */
export function iconOf(network: Network | undefined): Element {
  const color = network?.color ?? '#4a5568';
  // WhatsApp's logo must not stand on an official page; so it doesn't here either.
  if (network?.icon && !network.onRequest) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', 'icon');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', network.icon);
    path.setAttribute('fill', color);
    svg.append(path);
    return svg;
  }
  const letters = network ? (network.short ?? networkName(network).slice(0, 2)) : '?';
  const tile = create('span', {class: 'icon tile', 'aria-hidden': 'true'}, letters);
  tile.style.setProperty('background', color);
  return tile;
}

/** Signs of the page itself: strokes on a grid of 20. */
const SIGNS = {
  grip: 'M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01',
  fold: 'm6 8 4 4 4-4',
  up: 'M10 15V5M6 9l4-4 4 4',
  down: 'M10 5v10M6 11l4 4 4-4',
  cross: 'm6 6 8 8M14 6l-8 8',
};

export function signOf(name: keyof typeof SIGNS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'sign');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[name]);
  svg.append(path);
  return svg;
}
