import {toColor} from './code.ts';
import {create} from './dom.ts';
import type {Choice, Setting} from './settings.ts';

/** Takes a setting's new value. */
export type Change = (value: string) => void;

type OfKind<K extends Setting['kind']> = Extract<Setting, {kind: K}>;

/** What the color field holds where no colour is set: it can't hold nothing. */
const NO_COLOR = '#1b5fa8';

const idOf = ({name}: Setting): string => 'set-' + name;

const hintIdOf = (setting: Setting): string | undefined => (setting.hint ? idOf(setting) + '-hint' : undefined);

const hintOf = (setting: Setting): Node[] =>
  setting.hint ? [create('p', {class: 'hint', id: hintIdOf(setting)}, setting.hint)] : [];

/** A label above its field. */
const labelled = (setting: Setting, ...field: readonly Node[]): HTMLElement =>
  create(
    'div',
    {class: 'field'},
    create('label', {for: idOf(setting), class: 'label'}, setting.label),
    ...field,
    ...hintOf(setting),
  );

/** Several inputs below one label. */
const fieldset = (setting: Setting, className: string, options: readonly Node[]): HTMLElement =>
  create(
    'fieldset',
    {class: 'field', 'data-setting': setting.name, 'aria-describedby': hintIdOf(setting)},
    create('legend', {class: 'label'}, setting.label),
    create('div', {class: className}, ...options),
    ...hintOf(setting),
  );

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

function text(setting: OfKind<'text'>, value: string, change: Change): HTMLElement {
  const input = create('input', {
    id: idOf(setting),
    name: setting.name,
    type: 'text',
    value,
    placeholder: setting.placeholder,
    autocomplete: 'off',
    maxlength: '120',
    'aria-describedby': hintIdOf(setting),
  });
  input.addEventListener('input', () => change(input.value));
  return labelled(setting, input);
}

function lines(setting: OfKind<'lines'>, value: string, change: Change): HTMLElement {
  const area = create(
    'textarea',
    {
      id: idOf(setting),
      name: setting.name,
      rows: '2',
      placeholder: setting.placeholder,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'aria-describedby': hintIdOf(setting),
    },
    value,
  );
  area.addEventListener('input', () => change(area.value));
  return labelled(setting, area);
}

function color(setting: OfKind<'color'>, value: string, change: Change): HTMLElement {
  const input = create('input', {
    id: idOf(setting),
    name: setting.name,
    type: 'text',
    value,
    placeholder: 'как в списке',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': hintIdOf(setting),
  });
  const swatch = create('input', {type: 'color', 'aria-label': 'Выбрать цвет'});
  const box = create('div', {class: 'color'}, swatch, input);
  const show = (): void => {
    const known = toColor(input.value);
    // The field itself takes this one notation only.
    swatch.value = /^#[\da-f]{6}$/i.test(known) ? known : NO_COLOR;
    box.toggleAttribute('data-empty', !known);
    input.setAttribute('aria-invalid', String(!known && input.value.trim() !== ''));
  };
  input.addEventListener('input', () => {
    show();
    change(input.value);
  });
  swatch.addEventListener('input', () => {
    input.value = swatch.value;
    show();
    change(input.value);
  });
  show();
  return labelled(setting, box);
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
    case 'lines':
      return lines(setting, value, change);
    case 'color':
      return color(setting, value, change);
    case 'switch':
      return toggle(setting, value, change);
  }
}
