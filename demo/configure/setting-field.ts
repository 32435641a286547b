import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {changeSetting} from '../shared/setting-change.ts';
import './account-rows.ts';
import {textField} from './text-field.ts';
import {idsIn} from './setting.ts';
import type {Choice, Setting, SettingOf, Values} from './setting.ts';

const hintId = ({name}: Setting): string => `set-${name}-hint`;

/** Groups several inputs under one label. */
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

/** A radio button or checkbox that is shown as its label; `next` is the setting's value after a click. */
function option(
  type: 'radio' | 'checkbox',
  name: string,
  {label, value}: Choice,
  isOn: boolean,
  next: string,
): unknown {
  return html`<label class="option"
    ><input
      type=${type}
      name=${name}
      value=${value}
      .checked=${live(isOn)}
      @change=${() => changeSetting(name, next)}
    /><span>${label}</span></label
  >`;
}

function choice(setting: SettingOf<'choice'>, value: string, disabledBecause: string): unknown {
  const {name, choices} = setting;
  const options = choices.map((one) => option('radio', name, one, one.value === value, one.value));
  return fieldset(setting, html`<div class="bar">${options}</div>`, disabledBecause);
}

/**
 * Multiple choices, kept in the order in which they are made. The first checkbox means all, and is checked if no other
 * is.
 */
function several(setting: SettingOf<'several'>, value: string): unknown {
  const {name, all, choices} = setting;
  const chosen = idsIn(value);
  const toggled = (id: string): string =>
    (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]).join(' ');
  const boxes = choices.map((one) => option('checkbox', name, one, chosen.includes(one.value), toggled(one.value)));
  const allBox = option('checkbox', name, {label: all, value: ''}, !chosen.length, '');
  return fieldset(setting, html`<div class="chips">${allBox}${boxes}</div>`);
}

function toggle({name, label, on, off}: SettingOf<'switch'>, value: string): unknown {
  return html`<div class="field" data-setting=${name}>
    <label class="switch"
      ><span>${label}</span
      ><input
        type="checkbox"
        role="switch"
        name=${name}
        .checked=${live(value === on)}
        @change=${() => changeSetting(name, value === on ? off : on)}
    /></label>
  </div>`;
}

/**
 * The control of a setting, with its label.
 * @param isTyping whether somebody is typing into it: its error is held back meanwhile
 */
export function settingField(setting: Setting, values: Values, isTyping = false): unknown {
  const value = values[setting.name] ?? setting.initial;
  const {idle} = setting;
  switch (setting.kind) {
    case 'choice':
      return choice(setting, value, idle && values[idle.name] === idle.value ? idle.hint : '');
    case 'several':
      return several(setting, value);
    case 'switch':
      return toggle(setting, value);
    case 'accounts':
      return fieldset(
        setting,
        html`<account-rows .value=${value} .only=${values['only'] ?? ''} .isTyping=${isTyping}></account-rows>`,
      );
    case 'hidden':
      return nothing;
    default:
      return textField(setting, value, isTyping);
  }
}
