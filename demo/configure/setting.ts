export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Kind =
  | {readonly kind: 'choice'; readonly choices: readonly Choice[]}
  // Ids by white space, in the order chosen; none of them means all of them.
  | {readonly kind: 'several'; readonly choices: readonly Choice[]; readonly all: string}
  | {readonly kind: 'switch'; readonly on: string; readonly off: string}
  // `lists` are addresses; their example is a file beside this page.
  | {
      readonly kind: 'text' | 'picture' | 'color' | 'number' | 'lists';
      readonly placeholder: string;
      readonly example?: string;
    }
  // Rows of link and title: account-rows.ts.
  | {readonly kind: 'accounts'}
  // Set by what is on the page besides its fields.
  | {readonly kind: 'hidden'};

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
  /** Where it has no effect: as long as another setting has this value. */
  readonly idle?: {readonly name: string; readonly value: string; readonly hint: string};
};

export type SettingOf<K extends Kind['kind']> = Extract<Setting, {kind: K}>;

/** What is set, as text, by name. */
export type Values = Readonly<Record<string, string>>;

export interface Group {
  readonly heading: string;
  readonly settings: readonly Setting[];
}

/** A setting that is a page's own, no attribute of the element. */
export const ownSetting = (name: string, label: string, initial: string, kind: Kind): Setting => ({
  ...kind,
  name,
  label,
  default: initial,
  initial,
  isAttribute: false,
});

export const choiceSetting = (
  name: string,
  label: string,
  initial: string,
  labels: readonly (readonly [value: string, label: string])[],
): Setting =>
  ownSetting(name, label, initial, {kind: 'choice', choices: labels.map(([value, text]) => ({value, label: text}))});

export const initialValues = (settings: readonly Setting[]): Values =>
  Object.fromEntries(settings.map(({name, initial}) => [name, initial]));

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

/** What a page's address says of its settings, and of other pages': those keep what they know. */
export function readAddress(hash: string, settings: readonly Setting[]): Values {
  const named = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const impossible = settings.filter((setting) => !isPossible(setting, named[setting.name] ?? setting.initial));
  return {...initialValues(settings), ...named, ...initialValues(impossible)};
}

/** The part of the address that says how the values differ from what they start with; empty where they don't. */
export function toHash(values: Values, settings: readonly Setting[]): string {
  const initial = initialValues(settings);
  const text = new URLSearchParams(
    Object.entries(values).filter(([name, value]) => value !== initial[name]),
  ).toString();
  return text && '#' + text;
}

/** The settings that differ from what the demo starts with. */
export const changedIn = (settings: readonly Setting[], values: Values): Setting[] =>
  settings.filter(({name, initial}) => (values[name] ?? initial) !== initial);
