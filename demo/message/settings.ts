import {blockSetting, blockSettings, OWN} from '../configure/block-settings.ts';
import {choiceSetting, ownSetting} from '../configure/setting.ts';
import {TEXTS} from './texts.ts';
import type {Group, Setting} from '../configure/setting.ts';

export const PAGE: Setting = {
  ...ownSetting('school-page', TEXTS.schoolPage, '', {kind: 'link', placeholder: 'school12.ru/accounts'}),
  hint: TEXTS.schoolPageHint,
};

export const SCHOOL: Group = {heading: TEXTS.school, settings: [blockSetting('brand'), PAGE]};

export const ACCOUNTS: Group = {heading: TEXTS.accounts, settings: blockSettings('audience levels')};

export const FOLDED = [...blockSettings('heading accent'), blockSetting('lang', TEXTS.language), blockSetting('src')];

export const FORMAT = choiceSetting('format', TEXTS.format, 'square', [
  ['square', TEXTS.square],
  ['tall', TEXTS.tall],
]);

/** The URL in the image's QR code. Empty means the school's page or, failing that, the first account. */
export const CODE = ownSetting('code', TEXTS.code, '', {kind: 'hidden'});

export const SETTINGS: readonly Setting[] = [
  ...[SCHOOL, OWN, ACCOUNTS].flatMap(({settings}) => settings),
  ...FOLDED,
  FORMAT,
  CODE,
];
