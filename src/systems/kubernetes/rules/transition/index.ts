import type { Rule } from '../../../../finding';
import { immutableDataStay } from './immutable-data-stay';
import { quotaScopesStay } from './quota-scopes-stay';
import { roleRefStays } from './role-ref-stays';
import { secretTypeStays } from './secret-type-stays';
import { storageClassStays } from './storage-class-stays';

/** What the API server refuses of a change, by id. */
export const TRANSITION_RULES: readonly Rule[] = [secretTypeStays, immutableDataStay, roleRefStays, storageClassStays, quotaScopesStay];
