import type { Rule } from '../../../../../finding';
import { metricsAreRead } from './metrics-enter';
import { operatorEnters } from './operator-enters';
import { standbysEnter } from './standbys-enter';

/** Who has to reach the instances through the policies that are given; by id. */
export const NETWORK: readonly Rule[] = [operatorEnters, standbysEnter, metricsAreRead];
