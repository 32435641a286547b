import {create} from '../../shared/dom.ts';
import {controlOf} from './controls.ts';
import type {Group, Values} from './settings.ts';

/** Takes a new value. */
export type Set = (name: string, value: string) => void;

/**
 * All settings with their headings.
 * @param isOpen whether what is folded stands open, whatever is set in it
 */
export function panelOf(groups: readonly Group[], values: () => Values, set: Set, isOpen = false): HTMLElement[] {
  return groups.map(({heading, isFolded, settings}) => {
    const controls = settings.map((setting) => controlOf(setting, values, (value) => set(setting.name, value)));
    if (!isFolded) return create('section', {class: 'group'}, create('h2', {}, heading), ...controls);
    // Open where a link sets something in it, so that nothing is set out of sight.
    const open = isOpen || settings.some(({name, initial}) => values()[name] !== initial);
    return create('details', {class: 'group', open}, create('summary', {}, create('h2', {}, heading)), ...controls);
  });
}
