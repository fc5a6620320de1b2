import type { Rule } from '../../../finding';
import { ADDRESS_RULES } from './addresses';
import { AGREEMENT_RULES } from './agreement';
import { CHANGE_RULES } from './changes';
import { COMPONENT_RULES } from './components';
import { ENCRYPTION_RULES } from './encryption';
import { IDENTITY_RULES } from './identity';
import { LOAD_BALANCER_RULES } from './load-balancer';
import { LOCATION_RULES } from './locations';
import { PLATFORM_RULES } from './platform';
import { PORTAL_CERTIFICATE_RULES } from './portal-certificate';
import { REGISTRY_RULES } from './registry';
import { SCENARIO_RULES } from './scenarios';
import { SETTINGS_RULES } from './settings';
import { VERSION_RULES } from './version';

/** The rules of this system, by topic. */
export const RULES: readonly Rule[] = [
  ...ADDRESS_RULES,
  ...AGREEMENT_RULES,
  ...CHANGE_RULES,
  ...COMPONENT_RULES,
  ...ENCRYPTION_RULES,
  ...IDENTITY_RULES,
  ...LOAD_BALANCER_RULES,
  ...LOCATION_RULES,
  ...PLATFORM_RULES,
  ...PORTAL_CERTIFICATE_RULES,
  ...REGISTRY_RULES,
  ...SCENARIO_RULES,
  ...SETTINGS_RULES,
  ...VERSION_RULES,
];
