import type { System } from '../../finding';
import { isMet } from './is-met';
import { KINDS } from './kinds';
import { ownRules } from './own-rules';
import { RELEASES } from './releases';
import { schemaOf } from './schema';

/** EDB Hybrid Manager: what has to be there before it is installed, and the configuration that it is installed with. */
export const HYBRID_MANAGER: System = {
  id: 'hybrid-manager',
  title: 'EDB Hybrid Manager',
  releases: RELEASES,
  kinds: KINDS,
  schema: (kind) => schemaOf(kind),
  isMet,
  get rules() {
    return ownRules();
  },
};
