import { requireAnswer } from '../../../intent/texts';
import type { DurableKey, DurableKeyDecision } from './durable-key';
import type { GenAi, GenAiIntent } from './gen-ai';
import { type MigrationIntent, type MigrationOptions, migrationIntent } from './migration';

/** What the core needs besides what every installation has. */
export interface CoreOptions {
  /**
   * What the portal encrypts identity providers with: `hm-portal-bootstrap` from 2026.2 and 1.4, `dex-fernet-key` in 2026.1. These
   * releases need it.
   *
   * @default - none, as 1.3 has it
   */
  readonly portalKey?: DurableKey;
}

/** What the catalogue of the lakehouse needs. */
export interface AnalyticsOptions {
  /** What the catalogue encrypts the keys of storage with: at least 32 bytes, one for each Hybrid Manager. */
  readonly confoundingKey: DurableKey;
}

/** Plain data behind Scenarios. */
export interface ScenariosIntent {
  readonly portalKey?: DurableKeyDecision;
  readonly migration?: MigrationIntent;
  readonly genAi?: GenAiIntent;
  readonly analytics?: { readonly confoundingKey: DurableKeyDecision };
  readonly dbaas?: true;
  readonly marketplace?: true;
  readonly pgd?: true;
}

/**
 * What is installed. Each scenario asks for what it needs; the list is always written out, since what is installed without one depends on
 * the operator.
 *
 * A scenario that is taken out later takes its data with it.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/planning_arch/
 */
export class Scenarios {
  /**
   * The core, which is always there.
   *
   * @param options its key
   */
  public static core(options: CoreOptions = {}): Scenarios {
    return new Scenarios(options.portalKey ? { portalKey: options.portalKey._decision } : {});
  }

  /**
   * @internal
   */
  public readonly _intent: ScenariosIntent;

  private constructor(intent: ScenariosIntent) {
    this._intent = Object.freeze(intent);
  }

  /**
   * Migration Portal, too.
   *
   * @param options domain and accounts
   * @throws if the domain is no host name
   */
  public withMigration(options: MigrationOptions): Scenarios {
    return new Scenarios({ ...this._intent, migration: migrationIntent(options) });
  }

  /**
   * GenAI Builder, too. From 1.4.2 and 2026.8 it brings the marketplace along, which is written out then.
   *
   * @param genAi its engine, keys and bucket
   */
  public withGenAi(genAi: GenAi): Scenarios {
    const { _intent } = requireAnswer('Scenarios.withGenAi()', 'genAi', genAi, 'GenAi.langflow(…), or GenAi.griptape(…)');
    return new Scenarios({ ...this._intent, genAi: _intent });
  }

  /**
   * The catalogue of the lakehouse, too.
   *
   * @param options its key
   */
  public withAnalytics(options: AnalyticsOptions): Scenarios {
    const hint = 'DurableKey.createdOnce(…), or DurableKey.existing()';
    const { _decision } = requireAnswer('Scenarios.withAnalytics()', 'confoundingKey', options?.confoundingKey, hint);
    return new Scenarios({ ...this._intent, analytics: { confoundingKey: _decision } });
  }

  /** Postgres as a service, too. From 2026.4 and 1.4, before that the core has it. */
  public withDbaas(): Scenarios {
    return new Scenarios({ ...this._intent, dbaas: true });
  }

  /** The marketplace, too. From 1.4.2 and 2026.8. */
  public withMarketplace(): Scenarios {
    return new Scenarios({ ...this._intent, marketplace: true });
  }

  /** EDB Postgres Distributed, too. From 2026.9. */
  public withPgd(): Scenarios {
    return new Scenarios({ ...this._intent, pgd: true });
  }
}
