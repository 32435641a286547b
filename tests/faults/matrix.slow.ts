import {GROUPS} from './groups.ts';
import {testFaults} from './run.ts';

for (const [group, faults] of Object.entries(GROUPS)) testFaults(group, faults);
