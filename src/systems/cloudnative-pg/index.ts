import type { System } from '../../finding';
import { POSTGRES_RULES } from '../../postgres/rules';
import { defaultsOf } from './defaults';
import { FACTS, RELEASES } from './facts';
import { RULES } from './rules';
import { settings } from './settings';

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
