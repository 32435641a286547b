export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Kind =
  | {
      readonly kind: 'choice';
      readonly choices: readonly Choice[];
      /** Whether a value is possible that isn't among the choices: another control sets it. */
      readonly isBetween?: (value: string) => boolean;
    }
  // Ids separated by white space, in the order chosen; an empty value means all of them.
  | {readonly kind: 'several'; readonly choices: readonly Choice[]; readonly all: string}
  | {readonly kind: 'switch'; readonly on: string; readonly off: string}
  // `lists` holds URLs; its example is a file next to this page.
  | {
      readonly kind: 'text' | 'link' | 'picture' | 'color' | 'number' | 'lists';
      readonly placeholder: string;
      readonly example?: string;
    }
  // Rows of link and title: see account-rows.ts.
  | {readonly kind: 'accounts'}
  // Set by parts of the page other than the form.
  | {readonly kind: 'hidden'};

export type Setting = Kind & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The block's own default: a setting with this value is left out of the snippet. */
  readonly default: string;
  /** The value that the demo starts with. */
  readonly initial: string;
  /** Whether it is an attribute of the element; other settings belong to the demo. */
  readonly isAttribute: boolean;
  readonly isBoolean?: boolean;
  /** The setting has no effect while another setting has this value. */
  readonly idle?: {readonly name: string; readonly value: string; readonly hint: string};
};

export type SettingOf<K extends Kind['kind']> = Extract<Setting, {kind: K}>;

/** The values of the settings, as text, by name. */
export type Values = Readonly<Record<string, string>>;

export interface Group {
  readonly heading: string;
  readonly settings: readonly Setting[];
}

/** A setting that belongs to a page and isn't an attribute of the element. */
export const ownSetting = (name: string, label: string, initial: string, kind: Kind): Setting => ({
  ...kind,
  name,
  label,
  default: initial,
  initial,
  isAttribute: false,
});

/** @param options for a setting that also has values besides its choices */
export const choiceSetting = (
  name: string,
  label: string,
  initial: string,
  labels: readonly (readonly [value: string, label: string])[],
  options: Pick<SettingOf<'choice'>, 'isBetween'> = {},
): Setting =>
  ownSetting(name, label, initial, {
    kind: 'choice',
    choices: labels.map(([value, text]) => ({value, label: text})),
    ...options,
  });

export const initialValues = (settings: readonly Setting[]): Values =>
  Object.fromEntries(settings.map(({name, initial}) => [name, initial]));

export const idsIn = (value = ''): string[] => value.split(' ').filter(Boolean);

/** Checks a value, because people also edit URLs by hand. */
function isPossible(setting: Setting, value: string): boolean {
  switch (setting.kind) {
    case 'choice':
      return setting.choices.some((choice) => choice.value === value) || (setting.isBetween?.(value) ?? false);
    case 'several':
      return idsIn(value).every((id) => setting.choices.some((choice) => choice.value === id));
    case 'switch':
      return value === setting.on || value === setting.off;
    default:
      return true;
  }
}

/** Reads a page's settings from its URL, and keeps the settings of other pages that the URL carries along. */
export function readAddress(hash: string, settings: readonly Setting[]): Values {
  const named = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const impossible = settings.filter((setting) => !isPossible(setting, named[setting.name] ?? setting.initial));
  return {...initialValues(settings), ...named, ...initialValues(impossible)};
}

/** The URL hash with the values that differ from the initial ones; empty if none do. */
export function toHash(values: Values, settings: readonly Setting[]): string {
  const initial = initialValues(settings);
  const text = new URLSearchParams(
    Object.entries(values).filter(([name, value]) => value !== initial[name]),
  ).toString();
  return text && '#' + text;
}

/** The settings that differ from their initial values. */
export const changedIn = (settings: readonly Setting[], values: Values): Setting[] =>
  settings.filter(({name, initial}) => (values[name] ?? initial) !== initial);
