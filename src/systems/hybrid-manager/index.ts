import type { System } from '../../finding';
import { KINDS } from './kinds';
import { RELEASES } from './releases';
import { RULES } from './rules';
import { schemaOf } from './schema';

/** EDB Hybrid Manager: what has to be there before it is installed, and the configuration that it is installed with. */
export const HYBRID_MANAGER: System = {
  id: 'hybrid-manager',
  title: 'EDB Hybrid Manager',
  releases: RELEASES,
  kinds: KINDS,
  schema: (kind) => schemaOf(kind),
  rules: RULES,
};
