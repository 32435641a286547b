import {FEW, holdsFor} from './holds.ts';
import {pretendingHolds} from './pretending.ts';

pretendingHolds(holdsFor(FEW));
