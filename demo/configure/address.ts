import type {Setting, Values} from './settings.ts';

/** Whether a setting takes this value: links are written by hand, too. */
function isPossible(setting: Setting, value: string): boolean {
  switch (setting.kind) {
    case 'choice':
      return (
        setting.choices.some((choice) => choice.value === value) ||
        (setting.name === 'width' && /^\d{3,4}$/.test(value))
      );
    case 'several':
      return value.split(' ').every((id) => !id || setting.choices.some((choice) => choice.value === id));
    case 'number':
      return /^\d{1,2}$/.test(value) && Number(value) <= setting.most;
    case 'switch':
      return value === setting.on || value === setting.off;
    default:
      return true;
  }
}

/** What the settings start with. */
export const initialValues = (settings: readonly Setting[]): Values =>
  Object.fromEntries(settings.map(({name, initial}) => [name, initial]));

/**
 * What an address says of the settings; the others are as they start.
 * @param hash of the address, with its «#»
 */
export function readValues(hash: string, settings: readonly Setting[]): Values {
  const said = new URLSearchParams(hash.slice(1));
  const pairs = settings.map((setting): [string, string] => {
    const value = said.get(setting.name);
    return [setting.name, value !== null && isPossible(setting, value) ? value : setting.initial];
  });
  return Object.fromEntries(pairs);
}

/** The part of the address that says how the settings differ from what they start with; empty where they don't. */
export function toHash(values: Values, settings: readonly Setting[]): string {
  const said = new URLSearchParams();
  for (const {name, initial} of settings) {
    const value = values[name] ?? initial;
    if (value !== initial) said.set(name, value);
  }
  const text = said.toString();
  return text && '#' + text;
}
