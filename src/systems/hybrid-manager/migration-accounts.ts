import type { Document, RuleContext } from '../../finding';
import type { Configuration, Placed } from './configuration';
import { configurationsFor } from './environment';
import { MIGRATION_COPILOT_NAMESPACE, MIGRATION_PORTAL_NAMESPACE } from './names';
import { SecretView } from './secret-view';

/** One of the accounts of Migration Portal: the parameter that names its Secret, and where that Secret is. */
export interface MigrationAccount {
  readonly component: 'edb-migration-portal' | 'edb-migration-copilot';
  readonly parameter: string;
  readonly namespace: string;
}

/** A parameter of the configuration that names the Secret of an account. */
export interface NamedAccount {
  readonly account: MigrationAccount;
  readonly name: Placed<string>;
}

const PORTAL = { component: 'edb-migration-portal', namespace: MIGRATION_PORTAL_NAMESPACE } as const;
const COPILOT = { component: 'edb-migration-copilot', namespace: MIGRATION_COPILOT_NAMESPACE } as const;

/**
 * The five accounts.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/migration_portal_secrets/
 */
export const PORTAL_DATABASE: MigrationAccount = { ...PORTAL, parameter: 'db_secrets' };
export const PORTAL_SUPERUSER: MigrationAccount = { ...PORTAL, parameter: 'db_superuser_secrets' };
export const COPILOT_LOGIN: MigrationAccount = { ...PORTAL, parameter: 'copilot_secrets' };
export const COPILOT_DATABASE: MigrationAccount = { ...COPILOT, parameter: 'db_secrets' };
export const COPILOT_METRICS: MigrationAccount = { ...COPILOT, parameter: 'metrics_auth_secrets' };
export const MIGRATION_ACCOUNTS = [PORTAL_DATABASE, PORTAL_SUPERUSER, COPILOT_LOGIN, COPILOT_DATABASE, COPILOT_METRICS] as const;

export function titleOf({ component, parameter }: MigrationAccount): string {
  return `${component}.${parameter}`;
}

/** The name that the configuration gives; `undefined` where the default is used, or what is written is no text. */
export function namedAccount(configuration: Configuration, account: MigrationAccount): NamedAccount | undefined {
  const written = configuration.component(account.component, account.parameter);
  const value = written?.value;
  return typeof value === 'string' && value !== '' ? { account, name: { value, path: written!.path } } : undefined;
}

export function namedAccounts(configuration: Configuration): readonly NamedAccount[] {
  return MIGRATION_ACCOUNTS.flatMap((account) => namedAccount(configuration, account) ?? []);
}

/** The Secret of an account of the configurations in its place, and which account that is. */
export function accountSecret(document: Document, context: RuleContext): { secret: SecretView; account: MigrationAccount } | undefined {
  const secret = SecretView.of(document, context.inventory);
  const named = secret && configurationsFor(document, context).flatMap(namedAccounts);
  const account = named?.find((each) => secret!.is(each.name.value, each.account.namespace))?.account;
  return account && { secret: secret!, account };
}
