import {STORAGE_AND_CLOCK} from './storage-and-clock.ts';
import {testFaults} from './run.ts';

testFaults('storage and clock', STORAGE_AND_CLOCK);
