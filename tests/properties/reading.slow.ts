import {holdsFor, MANY} from './holds.ts';
import {readingHolds} from './reading.ts';

readingHolds(holdsFor(MANY));
