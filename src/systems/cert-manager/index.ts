import type { Release, System } from '../../finding';
import { factsOf } from '../facts';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

const RELEASES: readonly Release[] = [{ id: '1.21' }];

export const CERT_MANAGER: System = {
  id: 'cert-manager',
  title: 'cert-manager',
  releases: RELEASES,
  ...factsOf(kinds, POOLS, RELEASES),
  rules: RULES,
};
