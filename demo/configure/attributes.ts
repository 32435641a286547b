import {CONTROLS, GROUPS, HEADING_SHOWN} from './block-settings.ts';
import type {Control} from './block-settings.ts';
import type {Group, Setting} from './setting.ts';

/** An attribute of the element, as its manifest describes it. */
export interface Attribute {
  readonly name: string;
  /** What holds where the attribute is not there, as text. */
  readonly default: string;
  readonly isBoolean: boolean;
  readonly description: string;
}

/** The part of the manifest, custom-elements.json, that is read. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: {readonly text: string};
        readonly default?: string;
      }[];
    }[];
  }[];
}

const TAG = 'official-accounts';

/**
 * The element's attributes, in its own order.
 * @throws where the manifest has no such element
 */
export function attributesIn({modules}: Manifest): Attribute[] {
  const elements = modules.flatMap(({declarations = []}) => declarations);
  const element = elements.find(({tagName}) => tagName === TAG);
  if (!element?.attributes) throw new Error(`the manifest has no attributes of ${TAG}`);
  return element.attributes.map(({name, description = '', type, default: code = ''}) => ({
    name,
    description,
    isBoolean: type?.text === 'boolean',
    // The manifest has it as code: 'rows' in quotes, 2 without.
    default: code.replace(/^(['"])(.*)\1$/, '$2'),
  }));
}

/** The attributes of the element that is published beside this page. */
export async function fetchAttributes(folder: string): Promise<Attribute[]> {
  const response = await fetch(new URL('custom-elements.json', folder));
  if (!response.ok) throw new Error(`custom-elements.json: ${response.status}`);
  return attributesIn((await response.json()) as Manifest);
}

/** The setting of an attribute. One that has no control of its own gets what the manifest says of it. */
export function settingOf({name, description, isBoolean, default: fallback}: Attribute): Setting {
  const described: Control = isBoolean
    ? {kind: 'switch', label: name, hint: description, on: 'true', off: 'false'}
    : {kind: 'text', label: name, hint: description, placeholder: fallback};
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined;
  return {name, default: fallback, initial: fallback, isAttribute: true, isBoolean, ...(control ?? described)};
}

/** The setting of an attribute, for pages that share it with the configurator. */
export function blockSetting(name: string, label?: string): Setting {
  const setting = settingOf({name, default: '', isBoolean: false, description: ''});
  return label === undefined ? setting : {...setting, label};
}

const HEADING_SETTING: Setting = {
  name: 'heading-shown',
  default: 'yes',
  initial: 'yes',
  isAttribute: false,
  ...HEADING_SHOWN,
};

/** All that can be set of the block, in the order of the page. */
export function groupsOf(attributes: readonly Attribute[]): Group[] {
  const settings = [HEADING_SETTING, ...attributes.map(settingOf)];
  const placed = GROUPS.flatMap(({names}) => names.split(' '));
  const others = settings.filter(({name}) => !placed.includes(name));
  return GROUPS.map(({heading, names, isFolded = false}, index) => ({
    heading,
    isFolded,
    settings: [
      ...names.split(' ').flatMap((name) => settings.filter((setting) => setting.name === name)),
      ...(index === GROUPS.length - 1 ? others : []),
    ],
  }));
}
