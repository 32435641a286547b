/** Sent by a control when somebody sets its setting; the page's settings take it over. */
export class SettingChangeEvent extends Event {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    super('setting-change', {bubbles: true});
    this.name = name;
    this.value = value;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'setting-change': SettingChangeEvent;
  }
}
