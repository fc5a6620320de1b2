import type { Backup } from '../constructs/backup';
import type { PostgresClusterProps } from '../constructs/postgres-cluster-props';
import type { PostgresBootstrap } from '../intent/bootstrap';
import type { Instances } from '../intent/instances';
import type { PostgresMonitoring } from '../intent/monitoring';
import type { PostgresPlacement } from '../intent/placement';
import type { DataProtection } from '../intent/protection';
import type { SuperuserAccess } from '../intent/superuser';
import { requireText } from '../intent/texts';
import type { PostgresTimeouts, PostgresUpdates } from '../intent/updates';

type Changed = { -readonly [Prop in keyof PostgresClusterProps]?: PostgresClusterProps[Prop] };

/**
 * A value of the preset `production` that is another one here, and why.
 *
 * The reason stands in the manifest, as an annotation `cdk8s-postgres/production.…`, and in every report.
 */
export class ProductionChange {
  /**
   * Other than three instances of which one standby confirms each commit.
   *
   * @param instances how many, and what commits survive
   * @param reason why
   * @throws if the reason is blank
   */
  public static instances(instances: Instances, reason: string): ProductionChange {
    return new ProductionChange('instances', { instances }, reason);
  }

  /**
   * Other values of parameters that the preset sets.
   *
   * @param parameters by name
   * @param reason why
   * @throws if the reason is blank
   */
  public static parameters(parameters: { [name: string]: string }, reason: string): ProductionChange {
    return new ProductionChange('parameters', { parameters }, reason);
  }

  /**
   * Another placement than a node of its own for each instance, spread over zones.
   *
   * @param placement where instances run
   * @param reason why
   * @throws if the reason is blank
   */
  public static placement(placement: PostgresPlacement, reason: string): ProductionChange {
    return new ProductionChange('placement', { placement }, reason);
  }

  /**
   * Another way to update the primary than an unsupervised switchover.
   *
   * @param updates how the primary is updated
   * @param reason why
   * @throws if the reason is blank
   */
  public static updates(updates: PostgresUpdates, reason: string): ProductionChange {
    return new ProductionChange('updates', { updates }, reason);
  }

  /**
   * Other times to start, stop and take over. What is left out is the operator's.
   *
   * @param timeouts all of them
   * @param reason why
   * @throws if the reason is blank
   */
  public static timeouts(timeouts: PostgresTimeouts, reason: string): ProductionChange {
    return new ProductionChange('timeouts', { timeouts }, reason);
  }

  /**
   * Another beginning than an empty database with checksums and a locale that no image changes.
   *
   * @param bootstrap what the cluster starts from
   * @param reason why
   * @throws if the reason is blank
   */
  public static bootstrap(bootstrap: PostgresBootstrap, reason: string): ProductionChange {
    return new ProductionChange('bootstrap', { bootstrap }, reason);
  }

  /**
   * Another backup than a continuous archive.
   *
   * @param backup how, or why not
   * @param reason why
   * @throws if the reason is blank
   */
  public static backup(backup: Backup, reason: string): ProductionChange {
    return new ProductionChange('backup', { backup }, reason);
  }

  /**
   * Other lines of client authentication than the refusal of unencrypted connections.
   *
   * @param lines all of them
   * @param reason why
   * @throws if the reason is blank
   */
  public static pgHba(lines: string[], reason: string): ProductionChange {
    return new ProductionChange('pgHba', { pgHba: lines }, reason);
  }

  /**
   * A superuser that can log in.
   *
   * @param superuser with which password
   * @param reason why
   * @throws if the reason is blank
   */
  public static superuser(superuser: SuperuserAccess, reason: string): ProductionChange {
    return new ProductionChange('superuser', { superuser }, reason);
  }

  /**
   * Another protection than that by GitOps annotations and an admission policy.
   *
   * @param protection by what, or why not
   * @param reason why
   * @throws if the reason is blank
   */
  public static protection(protection: DataProtection, reason: string): ProductionChange {
    return new ProductionChange('protection', { protection }, reason);
  }

  /**
   * Other monitoring than a PodMonitor and alert rules.
   *
   * @param monitoring what Prometheus sees
   * @param reason why
   * @throws if the reason is blank
   */
  public static monitoring(monitoring: PostgresMonitoring, reason: string): ProductionChange {
    return new ProductionChange('monitoring', { monitoring }, reason);
  }

  /**
   * @internal
   */
  public readonly _setting: string;

  /**
   * @internal
   */
  public readonly _props: Changed;

  /**
   * @internal
   */
  public readonly _reason: string;

  private constructor(setting: string, props: Changed, reason: string) {
    this._setting = setting;
    this._props = props;
    this._reason = requireText(`the reason of ProductionChange.${setting}()`, reason);
  }
}
