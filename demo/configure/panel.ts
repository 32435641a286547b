import {controlOf} from './controls.ts';
import {create} from '../shared/dom.ts';
import {GROUPS} from './settings.ts';
import type {Group, Name, Values} from './settings.ts';

/** Takes a new value. */
export type Set = (name: Name, value: string) => void;

/** All settings with their headings. */
export function panelOf(values: Values, set: Set): HTMLElement[] {
  return GROUPS.map((group) => {
    const {heading, isFolded = false}: Group = group;
    const controls = group.settings.map((setting) =>
      controlOf(setting, values[setting.name], (value) => set(setting.name, value)),
    );
    if (!isFolded) return create('section', {class: 'group'}, create('h2', {}, heading), ...controls);
    // Open where a link sets something in it, so that nothing is set out of sight.
    const open = group.settings.some(({name, default: fallback}) => values[name] !== fallback);
    return create('details', {class: 'group', open}, create('summary', {}, create('h2', {}, heading)), ...controls);
  });
}
