import {FEW, holdsFor} from './holds.ts';
import {mergingHolds} from './merging.ts';
import {pretendingHolds} from './pretending.ts';
import {readingHolds} from './reading.ts';

for (const test of [mergingHolds, pretendingHolds, readingHolds]) test(holdsFor(FEW));
