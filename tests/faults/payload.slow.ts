import {PAYLOAD} from './payload.ts';
import {testFaults} from './run.ts';

testFaults('payload', PAYLOAD);
