import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {PageElement} from '../shared/page-element.ts';
import {BLOCK_SETTINGS, GROUPS} from './block-settings.ts';
import {settingField, SettingChangeEvent} from './setting-field.ts';
import {changedIn} from './state.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {Group} from './setting.ts';
import type {State} from './state.ts';

/** The block's settings, with undo, redo and reset. */
export class SettingsPanel extends PageElement {
  static override properties = {state: {attribute: false}, isUnfolded: {state: true}};

  declare state: State;

  /** Whether the settings that few need are open. */
  declare private isUnfolded: boolean;

  constructor() {
    super();
    this.isUnfolded = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A link or an undo may set something in them: then they open, so that nothing is set out of sight.
    if (!changed.has('state')) return;
    const isSet = (settings: Group['settings']): boolean => changedIn(settings, this.state.values).length > 0;
    const wasSet = (settings: Group['settings']): boolean =>
      changedIn(settings, changed.get('state')?.values ?? {}).length > 0;
    if (GROUPS.some(({isFolded, settings}) => isFolded && isSet(settings) && !wasSet(settings))) {
      this.isUnfolded = true;
    }
  }

  protected override render(): unknown {
    return html`
      ${this.#tools()}
      <div class="panel" id="panel">${GROUPS.map((group) => this.#group(group))}</div>
    `;
  }

  #tools(): unknown {
    const {values, history} = this.state;
    const {undo, redo, reset, resets} = TEXTS.settings;
    const names = changedIn(BLOCK_SETTINGS, values).map(({label}) => label);
    return html`<div class="tools">
      <button
        type="button"
        id="undo"
        class="tool back"
        aria-label=${undo}
        aria-keyshortcuts="Control+Z"
        title=${undo}
        ?disabled=${!history.past.length}
        @click=${() => this.#send('undo')}
      ></button>
      <button
        type="button"
        id="redo"
        class="tool forth"
        aria-label=${redo}
        aria-keyshortcuts="Control+Shift+Z"
        title=${redo}
        ?disabled=${!history.future.length}
        @click=${() => this.#send('redo')}
      ></button>
      <button
        type="button"
        id="reset"
        class="tool"
        title=${names.length ? resets(names) : nothing}
        ?disabled=${!names.length}
        @click=${() => this.#send('reset')}
      >
        ${reset}${names.length ? ` (${names.length})` : ''}
      </button>
    </div>`;
  }

  #group({heading, isFolded, settings}: Group): unknown {
    const {values} = this.state;
    const set = (name: string, value: string): void => {
      this.dispatchEvent(new SettingChangeEvent(name, value));
      // A box that stands for all may have to be switched on again.
      this.requestUpdate();
    };
    const fields = settings.map((setting) => {
      const isIdle = setting.name === 'layout' && values['theme'] === 'inherit';
      return settingField(setting, values, set, isIdle ? TEXTS.settings.layoutIsIdle : '');
    });
    if (!isFolded)
      return html`<section class="group">
        <h2>${heading}</h2>
        ${fields}
      </section>`;
    return html`<details
      class="group"
      .open=${live(this.isUnfolded)}
      @toggle=${(event: Event) => (this.isUnfolded = (event.target as HTMLDetailsElement).open)}
    >
      <summary><h2>${heading}</h2></summary>
      ${fields}
    </details>`;
  }

  #send(name: 'undo' | 'redo' | 'reset'): void {
    this.dispatchEvent(new Event(name));
  }
}

customElements.define('settings-panel', SettingsPanel);

declare global {
  interface HTMLElementTagNameMap {
    'settings-panel': SettingsPanel;
  }
}
