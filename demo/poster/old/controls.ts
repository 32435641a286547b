import {create} from '../../shared/dom.ts';
import {accountRows} from './account-rows.ts';
import {color, lists, number, picture, text} from './fields.ts';
import {fieldset, hintIdOf} from './labels.ts';
import type {Change, OfKind} from './labels.ts';
import type {Choice, Setting, Values} from './settings.ts';

/** A radio button or a check box that its words stand in for. */
function optionOf(
  {label, value}: Choice,
  attributes: Readonly<Record<string, string | boolean>>,
): [HTMLLabelElement, HTMLInputElement] {
  const input = create('input', {...attributes, value});
  return [create('label', {class: 'option'}, input, create('span', {}, label)), input];
}

function choice(setting: OfKind<'choice'>, value: string, change: Change): HTMLElement {
  const options = setting.choices.map((one) => {
    const [label, input] = optionOf(one, {type: 'radio', name: setting.name, checked: one.value === value});
    input.addEventListener('change', () => change(one.value));
    return label;
  });
  return fieldset(setting, create('div', {class: 'bar'}, ...options));
}

/** Any number of them, in the order in which they are chosen; the first box stands for all, and is none of them. */
function several(setting: OfKind<'several'>, value: string, change: Change): HTMLElement {
  let chosen = value.split(' ').filter(Boolean);
  const box = (one: Choice): [HTMLLabelElement, HTMLInputElement] =>
    optionOf(one, {type: 'checkbox', name: setting.name});
  const [allLabel, all] = box({label: setting.all, value: ''});
  const options = setting.choices.map(box);
  const show = (): void => {
    all.checked = !chosen.length;
    for (const [, input] of options) input.checked = chosen.includes(input.value);
  };
  const take = (next: string[]): void => {
    chosen = next;
    show();
    change(chosen.join(' '));
  };
  all.addEventListener('change', () => take([]));
  for (const [, input] of options) {
    input.addEventListener('change', () => {
      const others = chosen.filter((id) => id !== input.value);
      take(input.checked ? [...others, input.value] : others);
    });
  }
  show();
  return fieldset(setting, create('div', {class: 'chips'}, allLabel, ...options.map(([label]) => label)));
}

function toggle(setting: OfKind<'switch'>, value: string, change: Change): HTMLElement {
  const describedBy = hintIdOf(setting);
  const input = create('input', {
    type: 'checkbox',
    role: 'switch',
    name: setting.name,
    checked: value === setting.on,
    'aria-describedby': describedBy,
  });
  input.addEventListener('change', () => change(input.checked ? setting.on : setting.off));
  const label = create('label', {class: 'switch'}, create('span', {}, setting.label), input);
  const hint = setting.hint ? [create('p', {class: 'hint', id: describedBy}, setting.hint)] : [];
  return create('div', {class: 'field', 'data-setting': setting.name}, label, ...hint);
}

/**
 * The control of a setting.
 * @param values of all settings, as they are when it is asked
 */
export function controlOf(setting: Setting, values: () => Values, change: Change): HTMLElement {
  const value = values()[setting.name] ?? setting.initial;
  switch (setting.kind) {
    case 'choice':
      return choice(setting, value, change);
    case 'several':
      return several(setting, value, change);
    case 'text':
      return text(setting, value, change);
    case 'number':
      return number(setting, value, change);
    case 'accounts':
      return accountRows(setting, value, change, () => values()['only'] ?? '');
    case 'picture':
      return picture(setting, value, change);
    case 'lists':
      return lists(setting, value, change);
    case 'color':
      return color(setting, value, change);
    case 'switch':
      return toggle(setting, value, change);
  }
}
