import {FEW, holdsFor} from './holds.ts';
import {readingHolds} from './reading.ts';

readingHolds(holdsFor(FEW));
