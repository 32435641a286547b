import {FEW, holdsFor} from './holds.ts';
import {mergingHolds} from './merging.ts';

mergingHolds(holdsFor(FEW));
