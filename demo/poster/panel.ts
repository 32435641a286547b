import {controlOf} from './old/controls.ts';
import {byId} from '../shared/dom.ts';
import {FOLDED, HEAD, OWN, SHEET} from './settings.ts';
import type {Set} from './old/panel.ts';
import type {Setting, Values} from './old/settings.ts';

/** The fields, each at its place in the page. Gives the function that makes them anew, for values from elsewhere. */
export function startPanel(values: () => Values, set: Set): () => void {
  const places: readonly (readonly [id: string, settings: readonly Setting[]])[] = [
    ['head', HEAD],
    ['own', [OWN]],
    ['folded', FOLDED],
    ['lie', [SHEET]],
  ];
  return () => {
    for (const [id, settings] of places) {
      byId(id, HTMLElement).replaceChildren(
        ...settings.map((setting) => controlOf(setting, values, (value) => set(setting.name, value))),
      );
    }
    // Open where a link sets something in it, so that nothing is set out of sight.
    if (FOLDED.some(({name, initial}) => values()[name] !== initial)) byId('more', HTMLDetailsElement).open = true;
  };
}
