import { Construct } from 'constructs';
import { BOOTSTRAP_CHART, installationOf } from '../systems/platforms';
import { emit } from './emit';
import { HelmValues } from './helm-values';
import { installationIntent } from './hybrid-manager-intent';
import type { HybridManagerProps } from './hybrid-manager-props';
import { saveText } from './save-text';
import { Session } from './session/session';

/**
 * The environment that EDB Hybrid Manager is installed in: namespaces, Secrets, its configuration, and what is left for a person to do.
 *
 * Its objects stand in the namespaces that Hybrid Manager looks in, whatever the namespace of the chart is. Secrets never stand in code:
 * they are there already, External Secrets fills them, or a factory called `…InManifest` took them.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export class HybridManager extends Construct {
  /** The host name of the portal, which is the trust domain as well. */
  public readonly portalDomain: string;
  /** The host name that agents connect to. */
  public readonly agentDomain: string;
  /** The host name that databases are migrated through. Absent without Migration Portal. */
  public readonly migrationDomain?: string;
  /** The id of this location. No two locations share it. */
  public readonly locationId: string;
  /** `standalone`, `primary` or `secondary`. */
  public readonly locationRole: string;
  /** The folder of Hybrid Manager's own backups. No two locations share it. */
  public readonly backupFolder: string;
  /** The folder of metrics in a bucket that locations share. No two locations share it. */
  public readonly metricsPrefix?: string;
  /** The folder of logs in a bucket that locations share. No two locations share it. */
  public readonly logsPrefix?: string;
  /** The bucket. Locations that know each other by one bucket share it, others do not. */
  public readonly bucket: string;
  /** The version that is installed, the same in all locations. */
  public readonly version: string;
  /** The values of the chart `edbpgai-bootstrap`, to be saved. Absent where the release takes none. */
  public readonly values?: HelmValues;
  /** What is left for a person to do, in order, with the commands: Markdown. */
  public readonly steps: string;

  /**
   * Renders and emits the environment.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props its decisions
   * @throws if a decision is missing, or the release cannot have what was decided
   */
  public constructor(scope: Construct, id: string, props: HybridManagerProps) {
    super(scope, id);
    const intent = installationIntent(id, props);
    const { manifests, controlPlane, values, steps } = installationOf(intent, props.configuration);
    const release = { system: 'hybrid-manager', release: intent.release };
    for (const manifest of manifests) {
      emit(this, manifest, release);
    }
    if (controlPlane) {
      emit(this, controlPlane, release, props.overrides);
    }
    if (values) {
      this.values = HelmValues._of(this, 'values', { chart: BOOTSTRAP_CHART, written: values, release, overrides: props.valuesOverrides });
    }
    this.steps = steps;
    this.portalDomain = intent.portal;
    this.agentDomain = intent.agent;
    this.migrationDomain = intent.scenarios.migration?.domain;
    this.locationId = intent.location.id;
    this.locationRole = intent.location.role;
    this.metricsPrefix = intent.location.metricsPrefix;
    this.logsPrefix = intent.location.logsPrefix;
    this.backupFolder = intent.backupFolder;
    this.bucket = intent.objectStore.bucket;
    this.version = intent.version;
  }

  /**
   * Writes `<id>.steps.md`, what is left for a person to do, after the whole App was judged.
   *
   * @param directory to write it to; made where it is missing
   * @throws as `synth` does if there is a finding that fails it
   */
  public saveSteps(directory: string): void {
    Session.of(this).guard(() => saveText(directory, `${this.node.id}.steps.md`, this.steps));
  }
}
