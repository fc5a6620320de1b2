import type { Rule } from '../../../finding';
import { ADDRESS_RULES } from './addresses';
import { AGREEMENT_RULES } from './agreement';
import { CHANGE_RULES } from './changes';
import { COMPONENT_RULES } from './components';
import { DURABLE_KEY_RULES } from './durable-keys';
import { ENCRYPTION_RULES } from './encryption';
import { FEDERATION_RULES } from './federation';
import { IDENTITY_RULES } from './identity';
import { LOAD_BALANCER_RULES } from './load-balancer';
import { LOCATION_RULES } from './locations';
import { MIGRATION_ACCOUNT_RULES } from './migration-accounts';
import { NODE_RULES } from './nodes';
import { OBJECT_STORAGE_RULES } from './object-storage';
import { PLATFORM_RULES } from './platform';
import { PORTAL_CERTIFICATE_RULES } from './portal-certificate';
import { PREPARED_SECRET_RULES } from './prepared-secrets';
import { PULL_SECRET_RULES } from './pull-secrets';
import { REGISTRY_RULES } from './registry';
import { SCENARIO_RULES } from './scenarios';
import { SECRET_CHANGE_RULES } from './secret-changes';
import { SETTINGS_RULES } from './settings';
import { TLS_RULES } from './tls';
import { VERSION_RULES } from './version';

/** The rules of this system, by topic. */
export const RULES: readonly Rule[] = [
  ...ADDRESS_RULES,
  ...AGREEMENT_RULES,
  ...CHANGE_RULES,
  ...COMPONENT_RULES,
  ...DURABLE_KEY_RULES,
  ...ENCRYPTION_RULES,
  ...FEDERATION_RULES,
  ...IDENTITY_RULES,
  ...LOAD_BALANCER_RULES,
  ...LOCATION_RULES,
  ...MIGRATION_ACCOUNT_RULES,
  ...NODE_RULES,
  ...OBJECT_STORAGE_RULES,
  ...PLATFORM_RULES,
  ...PORTAL_CERTIFICATE_RULES,
  ...PREPARED_SECRET_RULES,
  ...PULL_SECRET_RULES,
  ...REGISTRY_RULES,
  ...SCENARIO_RULES,
  ...SECRET_CHANGE_RULES,
  ...SETTINGS_RULES,
  ...TLS_RULES,
  ...VERSION_RULES,
];
