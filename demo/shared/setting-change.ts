export interface SettingChange {
  readonly name: string;
  readonly value: string;
  /** Only of what is typed: whether it was shown as wrong before. */
  readonly wasMarked?: boolean;
}

declare global {
  interface WindowEventMap {
    'setting-change': CustomEvent<SettingChange>;
  }
}

/** Sets a setting of the page. */
export const changeSetting = (name: string, value: string, wasMarked?: boolean): unknown =>
  dispatchEvent(
    new CustomEvent<SettingChange>('setting-change', {
      detail: {name, value, ...(wasMarked !== undefined && {wasMarked})},
    }),
  );
