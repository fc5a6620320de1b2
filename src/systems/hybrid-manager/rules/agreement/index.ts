import type { Rule } from '../../../../finding';
import { copiesAgree } from './own-copies';
import { shapesAgree } from './shapes';

/** What stands twice, by id. */
export const AGREEMENT_RULES: readonly Rule[] = [shapesAgree, copiesAgree];
