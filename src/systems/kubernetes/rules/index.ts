import type { Rule } from '../../../finding';

export const RULES: readonly Rule[] = [];
