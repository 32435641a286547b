import {holdsFor, MANY} from './holds.ts';
import {pretendingHolds} from './pretending.ts';

pretendingHolds(holdsFor(MANY));
