import {blockSetting, blockSettings, OWN} from '../configure/block-settings.ts';
import {choiceSetting, idsIn, ownSetting} from '../configure/setting.ts';
import {TEXTS} from './texts.ts';
import type {Group, Setting, Values} from '../configure/setting.ts';

export const ORIENTATION = choiceSetting('sheet', TEXTS.orientation, 'portrait', [
  ['portrait', TEXTS.portrait],
  ['landscape', TEXTS.landscape],
]);

/** The value before anybody has chosen: the accounts shown on the school's site, as many as fit. */
const AUTOMATIC = '*';

/** The URLs of the chosen accounts, without their scheme. */
export const CODES = ownSetting('codes', '', AUTOMATIC, {kind: 'hidden'});

export const HEAD: Group = {heading: TEXTS.sheet, settings: blockSettings('heading brand accent logo')};

export const FOLDED: readonly Setting[] = [blockSetting('lang', TEXTS.language), blockSetting('src')];

export const SETTINGS: readonly Setting[] = [...HEAD.settings, ...OWN.settings, ...FOLDED, ORIENTATION, CODES];

/** The URLs of the chosen accounts; undefined before anybody has chosen. */
export const codesIn = ({codes = AUTOMATIC}: Values): readonly string[] | undefined =>
  codes === AUTOMATIC ? undefined : idsIn(codes).map((address) => 'https://' + address);

export const toCodes = (hrefs: readonly string[]): string =>
  hrefs.map((href) => href.replace(/^https:\/\//, '')).join(' ');
