import type { Rule } from '../../../finding';
import { DURABLE_KEY_RULES } from './durable-keys';
import { MIGRATION_ACCOUNT_RULES } from './migration-accounts';
import { OBJECT_STORAGE_RULES } from './object-storage';
import { PREPARED_SECRET_RULES } from './prepared-secrets';
import { PULL_SECRET_RULES } from './pull-secrets';
import { SECRET_CHANGE_RULES } from './secret-changes';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [
  ...DURABLE_KEY_RULES,
  ...MIGRATION_ACCOUNT_RULES,
  ...OBJECT_STORAGE_RULES,
  ...PREPARED_SECRET_RULES,
  ...PULL_SECRET_RULES,
  ...SECRET_CHANGE_RULES,
];
