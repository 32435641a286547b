export interface SettingChange {
  readonly name: string;
  readonly value: string;
  /** Only for typed values: whether an error was visible before. */
  readonly wasMarked?: boolean;
}

declare global {
  interface WindowEventMap {
    'setting-change': CustomEvent<SettingChange>;
  }
}

/** Dispatches a change of a setting to the page. */
export const changeSetting = (name: string, value: string, wasMarked?: boolean): unknown =>
  dispatchEvent(
    new CustomEvent<SettingChange>('setting-change', {
      detail: {name, value, ...(wasMarked !== undefined && {wasMarked})},
    }),
  );
