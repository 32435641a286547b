import {CHANNELS} from './channels.ts';
import {COMMUNITIES} from './communities.ts';
import {MESSENGERS} from './messengers.ts';
import {WEBSITES} from './websites.ts';
import type {AddressForms} from './form.ts';

/**
 * The forms of each network's addresses, for the tools of those who keep lists: no block loads them. Where each form was seen is in
 * tests/list/pasted-forms.ts.
 */
export const ADDRESS_FORMS: readonly AddressForms[] = [...COMMUNITIES, ...MESSENGERS, ...CHANNELS, ...WEBSITES];
