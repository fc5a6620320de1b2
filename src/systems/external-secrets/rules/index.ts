import type { Rule } from '../../../finding';
import { dopplerHasOneLogin } from './doppler';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [dopplerHasOneLogin];
