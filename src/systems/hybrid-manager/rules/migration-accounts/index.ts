import type { Rule } from '../../../../finding';
import { accountsAreYourOwn } from './defaults';
import { metricsHaveTheirOwnUser } from './metrics';
import { ownerIsTheAccount } from './owner';
import { accountSecretsArePresent } from './present';
import { superuserIsPostgres } from './superuser';
import { accountSecretsHoldLogins } from './type';

/** The five accounts of Migration Portal. */
export const MIGRATION_ACCOUNT_RULES: readonly Rule[] = [
  accountSecretsArePresent,
  accountSecretsHoldLogins,
  superuserIsPostgres,
  ownerIsTheAccount,
  metricsHaveTheirOwnUser,
  accountsAreYourOwn,
];
