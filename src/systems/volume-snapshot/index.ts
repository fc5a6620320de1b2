import type { Release, System } from '../../finding';
import { factsOf } from '../facts';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

const RELEASES: readonly Release[] = [{ id: '8.6' }];

export const VOLUME_SNAPSHOT: System = {
  id: 'volume-snapshot',
  title: 'Volume snapshots',
  releases: RELEASES,
  ...factsOf(kinds, POOLS, RELEASES),
  rules: RULES,
};
