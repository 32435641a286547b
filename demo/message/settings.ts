import {blockSetting} from '../configure/block-settings.ts';
import {choiceSetting} from '../configure/setting.ts';
import {TEXTS} from './texts.ts';
import type {Setting} from '../configure/setting.ts';

const textSetting = (name: string, label: string, more: {placeholder: string; hint?: string}): Setting => ({
  kind: 'text',
  name,
  label,
  default: '',
  initial: '',
  isAttribute: false,
  ...more,
});

export const SCHOOL: readonly Setting[] = [
  blockSetting('brand'),
  textSetting('school-page', TEXTS.schoolPage, {placeholder: 'school12.ru/accounts', hint: TEXTS.schoolPageHint}),
];

export const OWN = blockSetting('own', TEXTS.ownLabel);

export const ACCOUNTS: readonly Setting[] = [blockSetting('audience'), blockSetting('levels')];

export const FOLDED: readonly Setting[] = [
  blockSetting('heading'),
  blockSetting('accent'),
  blockSetting('lang', TEXTS.language),
  blockSetting('src'),
];

export const FORMAT = choiceSetting('format', TEXTS.format, 'square', [
  ['square', TEXTS.square],
  ['tall', TEXTS.tall],
]);

/** The address to which the picture's code leads; empty is the school's page or, without one, the first account. */
export const CODE = textSetting('code', TEXTS.code, {placeholder: ''});

export const SETTINGS: readonly Setting[] = [...SCHOOL, OWN, ...ACCOUNTS, ...FOLDED, FORMAT, CODE];
