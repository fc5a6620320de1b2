import type { GroupKind } from '../../../finding';

/** Every kind that some system knows. */
export const EVERY_KIND: GroupKind = { group: '*', kind: '*' };
