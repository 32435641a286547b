import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import './account-rows.ts';
import './text-field.ts';
import {idsIn} from './setting.ts';
import type {Choice, Setting, SettingOf, Values} from './setting.ts';
import type {ValueChangeEvent} from '../shared/value-change.ts';

/** Sets a setting. */
export type Change = (name: string, value: string) => void;

/** Sent by a part of the page when somebody sets a setting in it. */
export class SettingChangeEvent extends Event {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    super('setting-change');
    this.name = name;
    this.value = value;
  }
}

const hintId = ({name}: Setting): string => `set-${name}-hint`;

/** Several inputs below one label. */
function fieldset(setting: Setting, inputs: unknown, disabledBecause = ''): unknown {
  const hint = disabledBecause || setting.hint;
  return html`<fieldset
    class="field"
    data-setting=${setting.name}
    aria-describedby=${hint ? hintId(setting) : nothing}
    ?disabled=${disabledBecause !== ''}
  >
    <legend class="label">${setting.label}</legend>
    ${inputs} ${hint ? html`<p class="hint" id=${hintId(setting)}>${hint}</p>` : nothing}
  </fieldset>`;
}

/** A radio button or check box that its label is shown in place of. */
function option(type: 'radio' | 'checkbox', name: string, {label, value}: Choice, isOn: boolean, change: () => void) {
  return html`<label class="option"
    ><input type=${type} name=${name} value=${value} .checked=${live(isOn)} @change=${change} /><span
      >${label}</span
    ></label
  >`;
}

function choice(setting: SettingOf<'choice'>, value: string, change: Change, disabledBecause: string): unknown {
  const {name, choices} = setting;
  const options = choices.map((one) => option('radio', name, one, one.value === value, () => change(name, one.value)));
  return fieldset(setting, html`<div class="bar">${options}</div>`, disabledBecause);
}

/** Any number of choices, in the order in which they are made. The first box means all, and is on where no other is. */
function several({name, all, choices, ...setting}: SettingOf<'several'>, value: string, change: Change): unknown {
  const chosen = idsIn(value);
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    change(name, next.join(' '));
  };
  const boxes = [
    option('checkbox', name, {label: all, value: ''}, !chosen.length, () => change(name, '')),
    ...choices.map((one) => option('checkbox', name, one, chosen.includes(one.value), () => toggle(one.value))),
  ];
  return fieldset({...setting, name, all, choices}, html`<div class="chips">${boxes}</div>`);
}

function toggle(setting: SettingOf<'switch'>, value: string, change: Change): unknown {
  const {name, label, hint, on, off} = setting;
  return html`<div class="field" data-setting=${name}>
    <label class="switch"
      ><span>${label}</span
      ><input
        type="checkbox"
        role="switch"
        name=${name}
        aria-describedby=${hint ? hintId(setting) : nothing}
        .checked=${live(value === on)}
        @change=${() => change(name, value === on ? off : on)}
    /></label>
    ${hint ? html`<p class="hint" id=${hintId(setting)}>${hint}</p>` : nothing}
  </div>`;
}

/**
 * The control of a setting, with its label.
 * @param disabledBecause why a choice has no effect now, for the visitor to read; empty where it has
 */
export function settingField(setting: Setting, values: Values, change: Change, disabledBecause = ''): unknown {
  const value = values[setting.name] ?? setting.initial;
  const set = (event: ValueChangeEvent): void => change(setting.name, event.value);
  switch (setting.kind) {
    case 'choice':
      return choice(setting, value, change, disabledBecause);
    case 'several':
      return several(setting, value, change);
    case 'switch':
      return toggle(setting, value, change);
    case 'accounts':
      return fieldset(
        setting,
        html`<account-rows .value=${value} .only=${values['only'] ?? ''} @value-change=${set}></account-rows>`,
      );
    default:
      return html`<text-field
        class="field"
        data-setting=${setting.name}
        .setting=${setting}
        .value=${value}
        @value-change=${set}
      ></text-field>`;
  }
}
