import {NETWORKS} from '../networks.ts';
import {CHANNELS} from './channels.ts';
import {COMMUNITIES} from './communities.ts';
import {MESSENGERS} from './messengers.ts';
import {WEBSITES} from './websites.ts';
import type {AddressForms} from './form.ts';

const KNOWN: readonly AddressForms[] = [...COMMUNITIES, ...MESSENGERS, ...CHANNELS, ...WEBSITES];

/** Networks without described forms: each of their addresses is an account's. */
const OTHERS: readonly AddressForms[] = NETWORKS.filter(
  ({id, refused}) => !refused && !KNOWN.some(({network}) => network === id),
).flatMap(({id, hosts}) => hosts.slice(0, 1).map((host) => ({network: id, example: host + '/school12', forms: []})));

/**
 * The forms of each network's addresses, for tools of people who keep lists: no block loads them. The source of each
 * form is in tests/list/pasted-forms.ts.
 */
export const ADDRESS_FORMS: readonly AddressForms[] = [...KNOWN, ...OTHERS];
