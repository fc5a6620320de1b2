import type { Release, System } from '../../finding';
import { POSTGRES_RULES } from '../../postgres/rules';
import { factsOf } from '../facts';
import { defaultsOf } from './defaults';
import { RULES } from './rules';
import { kinds } from './schema/kinds.json';
import { POOLS } from './schema/pools';
import { settings } from './settings';

/** @see https://cloudnative-pg.io/documentation/1.30/supported_releases/ */
const RELEASES: readonly Release[] = [
  { id: '1.28', endOfLife: '2026-06-30' },
  { id: '1.29', endOfLife: '2026-09-29' },
  { id: '1.30', endOfLife: '2026-12' },
];

const FACTS = factsOf(kinds, POOLS, RELEASES);

export const CLOUDNATIVE_PG: System = {
  id: 'cloudnative-pg',
  title: 'CloudNativePG',
  releases: RELEASES,
  ...FACTS,
  defaults: (document, release) => defaultsOf(document, () => FACTS.schema(document, release)),
  rules: RULES,
  settings,
  settingsRules: POSTGRES_RULES,
};
