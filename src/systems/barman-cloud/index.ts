import type { Release, System } from '../../finding';
import { factsOf } from '../facts';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

const RELEASES: readonly Release[] = [{ id: '0.14' }];

export const BARMAN_CLOUD: System = {
  id: 'barman-cloud',
  title: 'Barman Cloud plugin',
  releases: RELEASES,
  ...factsOf(kinds, POOLS, RELEASES),
  rules: RULES,
};
