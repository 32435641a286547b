import {create} from '../../shared/dom.ts';
import type {Setting} from './settings.ts';

/** Takes a setting's new value. */
export type Change = (value: string) => void;

export type OfKind<K extends Setting['kind']> = Extract<Setting, {kind: K}>;

export const idOf = ({name}: Setting): string => 'set-' + name;

export const hintIdOf = (setting: Setting): string | undefined => (setting.hint ? idOf(setting) + '-hint' : undefined);

const hintOf = (setting: Setting): Node[] =>
  setting.hint ? [create('p', {class: 'hint', id: hintIdOf(setting)}, setting.hint)] : [];

/** A label above its field. */
export const labelled = (setting: Setting, ...field: readonly Node[]): HTMLElement =>
  create(
    'div',
    {class: 'field', 'data-setting': setting.name},
    create('label', {for: idOf(setting), class: 'label'}, setting.label),
    ...field,
    ...hintOf(setting),
  );

/** Several inputs below one label. */
export const fieldset = (setting: Setting, ...inputs: readonly Node[]): HTMLElement =>
  create(
    'fieldset',
    {class: 'field', 'data-setting': setting.name, 'aria-describedby': hintIdOf(setting)},
    create('legend', {class: 'label'}, setting.label),
    ...inputs,
    ...hintOf(setting),
  );
