import {holdsFor, MANY} from './holds.ts';
import {mergingHolds} from './merging.ts';

mergingHolds(holdsFor(MANY));
