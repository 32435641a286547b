import {html} from 'lit';
import {localize} from '../../dist/index.js';
import {LANGUAGE} from './language.ts';
import type {TemplateResult} from 'lit';
import type {Network} from '../../dist/index.js';

/** A network's icon, or its initials on a tile. It is decorative: the name is next to it. */
export function networkIcon(network: Network | undefined): TemplateResult {
  const color = network?.color ?? '#4a5568';
  // Official pages must not show WhatsApp's logo, and neither does this one.
  if (network?.icon && !network.onRequest) {
    return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${network.icon} fill=${color} />
    </svg>`;
  }
  const letters = network ? (network.short ?? localize(network.name, LANGUAGE).text.slice(0, 2)) : '?';
  // Set as a property, because the page's policy forbids style attributes.
  return html`<span class="icon tile" aria-hidden="true" .style=${'background:' + color}>${letters}</span>`;
}

/** The page's own icons: strokes on a 20 × 20 grid. */
const PATHS = {
  grip: 'M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01',
  fold: 'm6 8 4 4 4-4',
  undo: 'M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8',
  redo: 'm13 4 4 4-4 4M17 8H9a5 5 0 0 0 0 10h3',
  close: 'm5 5 10 10M15 5 5 15',
};

export const pageIcon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
