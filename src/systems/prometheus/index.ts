import type { Release, System } from '../../finding';
import { factsOf } from '../facts';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

const RELEASES: readonly Release[] = [{ id: '0.85' }];

export const PROMETHEUS: System = {
  id: 'prometheus',
  title: 'Prometheus operator',
  releases: RELEASES,
  ...factsOf(kinds, POOLS, RELEASES),
  rules: RULES,
};
