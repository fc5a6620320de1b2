import type { ExternalSecretSource } from '../../../intent/external-secret-source';
import { requireAnswer } from '../../../intent/texts';
import { MIGRATION_COPILOT_NAMESPACE, MIGRATION_PORTAL_NAMESPACE } from '../names';
import { requireHost } from './hosts';
import { externalSource, type SecretSourceIntent } from './secret-source';

/** One of the five accounts, and where it goes. */
export interface AccountPlace {
  readonly component: 'edb-migration-portal' | 'edb-migration-copilot';
  /** The parameter that names the Secret. */
  readonly parameter: string;
  readonly namespace: string;
  /** The name of the Secret that is written. */
  readonly secretName: string;
  readonly username: string;
}

/** The accounts that parts of Migration Portal know each other by. The superuser has to be `postgres`; the two last ones differ. */
export const ACCOUNTS: readonly AccountPlace[] = [
  {
    component: 'edb-migration-portal',
    parameter: 'db_secrets',
    namespace: MIGRATION_PORTAL_NAMESPACE,
    secretName: 'migration-portal-db',
    username: 'migration_portal',
  },
  {
    component: 'edb-migration-portal',
    parameter: 'db_superuser_secrets',
    namespace: MIGRATION_PORTAL_NAMESPACE,
    secretName: 'migration-portal-db-superuser',
    username: 'postgres',
  },
  {
    component: 'edb-migration-portal',
    parameter: 'copilot_secrets',
    namespace: MIGRATION_PORTAL_NAMESPACE,
    secretName: 'migration-copilot-auth',
    username: 'migration_portal',
  },
  {
    component: 'edb-migration-copilot',
    parameter: 'db_secrets',
    namespace: MIGRATION_COPILOT_NAMESPACE,
    secretName: 'migration-copilot-db',
    username: 'migration_copilot',
  },
  {
    component: 'edb-migration-copilot',
    parameter: 'metrics_auth_secrets',
    namespace: MIGRATION_COPILOT_NAMESPACE,
    secretName: 'migration-copilot-metrics-auth',
    username: 'migration_metrics',
  },
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
