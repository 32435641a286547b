import {blockSetting, blockSettings} from '../configure/block-settings.ts';
import {choiceSetting, ownSetting} from '../configure/setting.ts';
import {TEXTS} from './texts.ts';
import type {Setting} from '../configure/setting.ts';

export const SCHOOL: readonly Setting[] = [
  blockSetting('brand'),
  {
    ...ownSetting('school-page', TEXTS.schoolPage, '', {kind: 'text', placeholder: 'school12.ru/accounts'}),
    hint: TEXTS.schoolPageHint,
  },
];

export const OWN = blockSetting('own', TEXTS.ownLabel);

export const ACCOUNTS = blockSettings('audience levels');

export const FOLDED = [...blockSettings('heading accent'), blockSetting('lang', TEXTS.language), blockSetting('src')];

export const FORMAT = choiceSetting('format', TEXTS.format, 'square', [
  ['square', TEXTS.square],
  ['tall', TEXTS.tall],
]);

/** The address to which the picture's code leads; empty is the school's page or, without one, the first account. */
export const CODE = ownSetting('code', TEXTS.code, '', {kind: 'hidden'});

export const SETTINGS: readonly Setting[] = [...SCHOOL, OWN, ...ACCOUNTS, ...FOLDED, FORMAT, CODE];
