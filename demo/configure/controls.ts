import {create} from '../shared/dom.ts';
import {color, links, picture, text} from './fields.ts';
import {fieldset} from './labels.ts';
import type {Change, OfKind} from './labels.ts';
import type {Choice, Setting} from './settings.ts';

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
  return fieldset(setting, setting.shape, options);
}

function checks({choices, names, ...setting}: OfKind<'checks'>, value: string, change: Change): HTMLElement {
  const named = value.split(' ').filter(Boolean);
  const isOn = (id: string): boolean => (names === 'off' ? !named.includes(id) : !named.length || named.includes(id));
  const options = choices.map((one) => optionOf(one, {type: 'checkbox', name: setting.name, checked: isOn(one.value)}));
  const inputs = options.map(([, input]) => input);
  for (const input of inputs) {
    input.addEventListener('change', () => {
      // No name at all means that all are on; so the last one stays.
      if (names === 'on' && inputs.every(({checked}) => !checked)) input.checked = true;
      const isAll = inputs.every(({checked}) => checked);
      change(inputs.flatMap(({checked, value: id}) => (checked === (names === 'on') && !isAll ? [id] : [])).join(' '));
    });
  }
  return fieldset(
    {choices, names, ...setting},
    'chips',
    options.map(([label]) => label),
  );
}

function toggle(setting: OfKind<'switch'>, value: string, change: Change): HTMLElement {
  const input = create('input', {type: 'checkbox', role: 'switch', name: setting.name, checked: value === setting.on});
  input.addEventListener('change', () => change(input.checked ? setting.on : setting.off));
  return create('label', {class: 'field switch'}, create('span', {}, setting.label), input);
}

/** The control of a setting. */
export function controlOf(setting: Setting, value: string, change: Change): HTMLElement {
  switch (setting.kind) {
    case 'choice':
      return choice(setting, value, change);
    case 'checks':
      return checks(setting, value, change);
    case 'text':
      return text(setting, value, change);
    case 'links':
      return links(setting, value, change);
    case 'picture':
      return picture(setting, value, change);
    case 'color':
      return color(setting, value, change);
    case 'switch':
      return toggle(setting, value, change);
  }
}
