import type { ExternalSecretSource } from '../../../intent/external-secret-source';
import { requireAnswer } from '../../../intent/texts';
import {
  COPILOT_DATABASE,
  COPILOT_LOGIN,
  COPILOT_METRICS,
  type MigrationAccount,
  PORTAL_DATABASE,
  PORTAL_SUPERUSER,
} from '../migration-accounts';
import { requireHost } from './hosts';
import { externalSource, type SecretSourceIntent } from './secret-source';

/** One of the five accounts, the Secret that is written for it, and who logs in with it. */
export interface WrittenAccount extends MigrationAccount {
  readonly secretName: string;
  readonly username: string;
}

/** The superuser has to be `postgres`; copilot and metrics have to differ. */
export const ACCOUNTS: readonly WrittenAccount[] = [
  { ...PORTAL_DATABASE, secretName: 'migration-portal-db', username: 'migration_portal' },
  { ...PORTAL_SUPERUSER, secretName: 'migration-portal-db-superuser', username: 'postgres' },
  { ...COPILOT_LOGIN, secretName: 'migration-copilot-auth', username: 'migration_portal' },
  { ...COPILOT_DATABASE, secretName: 'migration-copilot-db', username: 'migration_copilot' },
  { ...COPILOT_METRICS, secretName: 'migration-copilot-metrics-auth', username: 'migration_metrics' },
];

/** Plain data behind MigrationAccounts. */
export type MigrationAccountsIntent =
  | { readonly kind: 'built-in'; readonly reason: string }
  | { readonly kind: 'generated' }
  | SecretSourceIntent;

/**
 * The five accounts by which the parts of Migration Portal know each other.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/migration_portal_secrets/
 */
export class MigrationAccounts {
  /** External Secrets makes the passwords when the Secrets are made, and does not change them afterwards. */
  public static generated(): MigrationAccounts {
    return new MigrationAccounts({ kind: 'generated' });
  }

  /**
   * The Secrets are there already: `migration-portal-db`, `migration-portal-db-superuser` and `migration-copilot-auth` in
   * `edb-migration-portal`, `migration-copilot-db` and `migration-copilot-metrics-auth` in `edb-migration-copilot`. All are of type
   * `kubernetes.io/basic-auth`; the user of the first is `migration_portal`.
   */
  public static existing(): MigrationAccounts {
    return new MigrationAccounts({ kind: 'existing' });
  }

  /**
   * External Secrets reads the passwords from one entry, whose properties have the names of the Secrets: `migration-portal-db` and so on.
   *
   * @param source the entry; a ClusterSecretStore, since two namespaces read it
   */
  public static fromExternalSecrets(source: ExternalSecretSource): MigrationAccounts {
    return new MigrationAccounts(externalSource('MigrationAccounts.fromExternalSecrets()', source));
  }

  /**
   * Those that Hybrid Manager ships, the same everywhere: not for production.
   *
   * @param reason why that is acceptable
   * @throws if the reason is blank
   */
  public static builtIn(reason: string): MigrationAccounts {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new Error('MigrationAccounts.builtIn() needs the reason why passwords that everybody can look up will do, got ""');
    }
    return new MigrationAccounts({ kind: 'built-in', reason });
  }

  /**
   * @internal
   */
  public readonly _intent: MigrationAccountsIntent;

  private constructor(intent: MigrationAccountsIntent) {
    this._intent = Object.freeze(intent);
  }
}

/** What Migration Portal needs. */
export interface MigrationOptions {
  /** The host name that databases are migrated through, for example `migration.example.com`. */
  readonly domain: string;

  /** Its five accounts. */
  readonly accounts: MigrationAccounts;
}

export interface MigrationIntent {
  readonly domain: string;
  readonly accounts: MigrationAccountsIntent;
}

export function migrationIntent(options: MigrationOptions): MigrationIntent {
  const owner = 'Scenarios.withMigration()';
  return {
    domain: requireHost('the domain of Migration Portal', options?.domain),
    accounts: requireAnswer(owner, 'accounts', options.accounts, 'MigrationAccounts.generated(), or MigrationAccounts.existing()')._intent,
  };
}
