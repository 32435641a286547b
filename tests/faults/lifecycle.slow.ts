import {LIFECYCLE} from './lifecycle.ts';
import {testFaults} from './run.ts';

testFaults('lifecycle', LIFECYCLE);
