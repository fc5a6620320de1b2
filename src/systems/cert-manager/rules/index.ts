import type { Rule } from '../../../finding';
import { venafiIsReachedOneWay } from './venafi';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [venafiIsReachedOneWay];
