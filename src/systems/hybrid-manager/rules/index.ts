import type { Rule } from '../../../finding';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [];
