import {initialOf, SETTINGS} from './settings.ts';
import type {Name, Setting, Values} from './settings.ts';

/** Whether a setting takes this value: links are written by hand, too. */
function isPossible(setting: Setting, value: string): boolean {
  switch (setting.kind) {
    case 'choice':
      return (
        setting.choices.some((choice) => choice.value === value) ||
        (setting.name === 'width' && /^\d{3,4}$/.test(value))
      );
    case 'checks':
      return value.split(' ').every((id) => !id || setting.choices.some((choice) => choice.value === id));
    case 'switch':
      return value === setting.on || value === setting.off;
    default:
      return true;
  }
}

/**
 * What an address says of the settings; the others are as they start.
 * @param hash of the address, with its «#»
 */
export function readValues(hash: string): Values {
  const said = new URLSearchParams(hash.slice(1));
  const pairs = SETTINGS.map((setting): [Name, string] => {
    const value = said.get(setting.name);
    return [setting.name, value !== null && isPossible(setting, value) ? value : initialOf(setting)];
  });
  return Object.fromEntries(pairs) as Record<Name, string>;
}

/** The part of the address that says how the settings differ from what they start with; empty where they don't. */
export function toHash(values: Values): string {
  const said = new URLSearchParams();
  for (const setting of SETTINGS) {
    if (values[setting.name] !== initialOf(setting)) said.set(setting.name, values[setting.name]);
  }
  const text = said.toString();
  return text && '#' + text;
}
