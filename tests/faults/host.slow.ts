import {HOST} from './host.ts';
import {testFaults} from './run.ts';

testFaults('host', HOST);
