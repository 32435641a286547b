import {NETWORK} from './network.ts';
import {testFaults} from './run.ts';

testFaults('network', NETWORK);
