import {HOST} from './host.ts';
import {LIFECYCLE} from './lifecycle.ts';
import {NETWORK} from './network.ts';
import {PAYLOAD} from './payload.ts';
import {STORAGE_AND_CLOCK} from './storage-and-clock.ts';
import type {Fault} from './fault.ts';

/** The fault matrix, by what the faults affect. */
export const GROUPS: Readonly<Record<string, readonly Fault[]>> = {
  network: NETWORK,
  payload: PAYLOAD,
  'storage and clock': STORAGE_AND_CLOCK,
  lifecycle: LIFECYCLE,
  host: HOST,
};
