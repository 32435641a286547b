/** One of the values that a setting takes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a setting is set with. */
export type Kind =
  | {readonly kind: 'choice'; readonly choices: readonly Choice[]}
  // Ids by white space, in the order chosen; none of them means all of them.
  | {readonly kind: 'several'; readonly choices: readonly Choice[]; readonly all: string}
  | {readonly kind: 'switch'; readonly on: string; readonly off: string}
  | {readonly kind: 'text' | 'picture' | 'color'; readonly placeholder: string}
  | {readonly kind: 'number'; readonly placeholder: string; readonly max: number}
  // Addresses of lists; the example is a file beside this page.
  | {readonly kind: 'lists'; readonly placeholder: string; readonly example: string}
  // Rows of link and title: own.ts.
  | {readonly kind: 'accounts'};

/** One thing that can be set. */
export type Setting = Kind & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What holds where the snippet says nothing: it is left out of the snippet. */
  readonly default: string;
  /** What the demo starts with. */
  readonly initial: string;
  /** Whether it is an attribute of the element; the others are the demo's own. */
  readonly isAttribute: boolean;
  readonly isBoolean?: boolean;
};

export type SettingOf<K extends Kind['kind']> = Extract<Setting, {kind: K}>;

/** What is set, as text, by name. */
export type Values = Readonly<Record<string, string>>;

/** Settings under one heading. */
export interface Group {
  readonly heading: string;
  /** Whether it is closed until somebody opens it. */
  readonly isFolded: boolean;
  readonly settings: readonly Setting[];
}

/** What the part of a page's address after «#» says. */
export interface Address {
  readonly values: Values;
  /** What only the demo's other pages know: it is kept for them. */
  readonly rest: URLSearchParams;
}

/** A choice that is a page's own, no attribute of the element. */
export const choiceSetting = (
  name: string,
  label: string,
  initial: string,
  labels: readonly (readonly [value: string, label: string])[],
): Setting => ({
  kind: 'choice',
  name,
  label,
  default: initial,
  initial,
  isAttribute: false,
  choices: labels.map(([value, text]) => ({value, label: text})),
});

/** What the settings start with. */
export const initialValues = (settings: readonly Setting[]): Values =>
  Object.fromEntries(settings.map(({name, initial}) => [name, initial]));

/** The ids in a value, which stand by white space. */
export const idsIn = (value = ''): string[] => value.split(' ').filter(Boolean);

/** Whether a setting takes this value: addresses are written by hand, too. */
function isPossible(setting: Setting, value: string): boolean {
  switch (setting.kind) {
    case 'choice':
      return (
        setting.choices.some((choice) => choice.value === value) ||
        (setting.name === 'width' && /^\d{3,4}$/.test(value))
      );
    case 'several':
      return idsIn(value).every((id) => setting.choices.some((choice) => choice.value === id));
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
export function readAddress(hash: string, settings: readonly Setting[]): Address {
  const rest = new URLSearchParams(hash.slice(1));
  const pairs = settings.map((setting): [string, string] => {
    const value = rest.get(setting.name);
    rest.delete(setting.name);
    return [setting.name, value !== null && isPossible(setting, value) ? value : setting.initial];
  });
  return {values: Object.fromEntries(pairs), rest};
}

/** The part of the address that says how the settings differ from what they start with; empty where they don't. */
export function toHash({values, rest}: Address, settings: readonly Setting[]): string {
  const changed = settings.filter(({name, initial}) => (values[name] ?? initial) !== initial);
  const params = new URLSearchParams(changed.map(({name}) => [name, values[name] ?? '']));
  for (const [name, value] of rest) params.append(name, value);
  const text = params.toString();
  return text && '#' + text;
}
