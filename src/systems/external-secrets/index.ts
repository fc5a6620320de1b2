import type { Release, System } from '../../finding';
import { factsOf } from '../facts';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';

const RELEASES: readonly Release[] = [{ id: '1.3' }];

export const EXTERNAL_SECRETS: System = {
  id: 'external-secrets',
  title: 'External Secrets',
  releases: RELEASES,
  ...factsOf(kinds, POOLS, RELEASES),
  rules: RULES,
};
