import { Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { Backup } from '../constructs/backup';
import type { BackupPolicy } from '../constructs/backup-policy';
import { PostgresCluster } from '../constructs/postgres-cluster';
import type { PostgresClusterProps } from '../constructs/postgres-cluster-props';
import { PostgresNetworkPolicy } from '../constructs/postgres-network-policy';
import type { PostgresTls } from '../constructs/postgres-tls';
import { quantityOfKibibytes } from '../intent/amounts';
import { PostgresBootstrap } from '../intent/bootstrap';
import type { PostgresImage } from '../intent/image';
import { Instances } from '../intent/instances';
import { PostgresLocale } from '../intent/locale';
import { PostgresMonitoring } from '../intent/monitoring';
import { NetworkPeer } from '../intent/network-peer';
import type { PostgresOperator } from '../intent/operator';
import { PostgresPlacement } from '../intent/placement';
import { DataProtection } from '../intent/protection';
import type { PostgresResources } from '../intent/resources';
import type { ManagedRole } from '../intent/role';
import type { PostgresStorage } from '../intent/storage';
import { requireAnswer } from '../intent/texts';
import { PostgresUpdates } from '../intent/updates';
import type { PostgresVersion } from '../intent/version';
import type { ProductionChange } from './production-change';
import { productionParameters } from './production-parameters';

/** What the preset `production` asks for. */
export interface ProductionOptions {
  /** The version of PostgreSQL. */
  readonly version: PostgresVersion;

  /**
   * The volumes of each instance, with one of its own for the write-ahead log.
   *
   * The WAL volume holds four times `max_wal_size`, plus what is written while the object store is away: four hours of
   * your peak rate is a good measure. It stays for good.
   */
  readonly storage: PostgresStorage;

  /** CPU and memory of each instance. Best `PostgresResources.guaranteed(…)`. Buffers and sorts are sized by the memory. */
  readonly resources: PostgresResources;

  /** How it is backed up. See also `PostgresPresets.productionBackup()`. */
  readonly backup: BackupPolicy;

  /** Who makes its certificates. */
  readonly tls: PostgresTls;

  /** Who may connect to Postgres, beside the operator and poolers: a NetworkPolicy refuses everybody else. */
  readonly clients: NetworkPeer[];

  /**
   * Who scrapes the metrics.
   *
   * @default NetworkPeer.namespaced('monitoring')
   */
  readonly prometheus?: NetworkPeer;

  /**
   * Labels by which Prometheus finds the PodMonitor and the alerts.
   *
   * @default - none
   */
  readonly monitoringLabels?: { [key: string]: string };

  /**
   * How many zones have nodes for this cluster. With three or more an instance waits rather than share a zone out of turn.
   *
   * @default - unknown: instances are spread as evenly as there is room
   */
  readonly zones?: number;

  /**
   * The PriorityClass of the instances.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly priorityClass?: string;

  /**
   * The application's database.
   *
   * @default app
   */
  readonly database?: string;

  /**
   * Further parameters, which the preset does not set. To change one that it sets, use `ProductionChange.parameters(…)`.
   *
   * @default - none
   */
  readonly parameters?: { [name: string]: string };

  /**
   * Roles that the operator keeps as they are written here.
   *
   * @default - none but the owner of the database
   */
  readonly roles?: ManagedRole[];

  /**
   * The image that the instances run: best from a catalogue, or with a digest.
   *
   * @default - the image that this library pins for the version, by its tag
   */
  readonly image?: PostgresImage;

  /**
   * The operator that runs it.
   *
   * @default PostgresOperator.cloudNativePg()
   */
  readonly managedBy?: PostgresOperator;

  /**
   * The name of the Cluster object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Values of the preset that are other ones here, each with its reason.
   *
   * @default - none
   */
  readonly changes?: ProductionChange[];

  /**
   * Anything else of the `Cluster` object: maps merge, lists and scalars replace.
   *
   * @default - nothing
   */
  readonly overrides?: { [key: string]: any };
}

/** A quarter for checkpoints, two fifths for slots, and wal_keep_size: a smaller volume is full before anything is wrong. */
const SMALLEST_WAL_KIBIBYTES = 2 * 1024 * 1024;

export function production(scope: Construct, id: string, options: ProductionOptions): PostgresCluster {
  const settled = settle(options);
  const changes = options.changes ?? [];
  const cluster = new PostgresCluster(scope, id, {
    ...Object.assign({}, settled, ...changes.map((change) => change._props)),
    parameters: Object.assign({}, settled.parameters, ...changes.map((change) => change._props.parameters)),
    decisions: reasons(changes),
  });
  new PostgresNetworkPolicy(scope, `${id}-network-policy`, {
    cluster,
    clients: options.clients,
    prometheus: options.prometheus ?? NetworkPeer.namespaced('monitoring'),
  });
  return cluster;
}

/** Every reason is kept, also where two changes are of one setting. */
function reasons(changes: readonly ProductionChange[]): Record<string, string> {
  const decisions: Record<string, string> = {};
  for (const { _setting, _reason } of changes) {
    const decision = `production.${_setting}`;
    decisions[decision] = decision in decisions ? `${decisions[decision]}; ${_reason}` : _reason;
  }
  return decisions;
}

function settle(options: ProductionOptions): PostgresClusterProps {
  const storage = requireAnswer('production', 'storage', options?.storage, 'PostgresStorage.of(size, { wal })');
  const resources = requireAnswer(
    'production',
    'resources',
    options.resources,
    'PostgresResources.guaranteed(CpuAmount.cores(2), Size.gibibytes(8))',
  );
  requireAnswer('production', 'backup', options.backup, 'PostgresPresets.productionBackup(…)');
  requireAnswer('production', 'clients', options.clients, '[NetworkPeer.podsLabelled({ … })]');
  if (storage._intent.wal === undefined) {
    throw new Error('the preset production keeps the write-ahead log on a volume of its own; give PostgresStorage.of(size, { wal: … })');
  }
  if (storage._intent.wal.kibibytes < SMALLEST_WAL_KIBIBYTES) {
    throw new Error(
      'the preset production needs a WAL volume of at least 2 GiB: a checkpoint, what slots keep and the 512 MB of wal_keep_size have to fit, ' +
        `got ${quantityOfKibibytes(storage._intent.wal.kibibytes)}`,
    );
  }
  const parameters = productionParameters(resources._intent, storage._intent);
  for (const name of Object.keys(options.parameters ?? {})) {
    if (Object.hasOwn(parameters, name)) {
      throw new Error(`the preset production sets "${name}"; to change it say why: ProductionChange.parameters({ '${name}': … }, reason)`);
    }
  }
  const placement = { priorityClass: options.priorityClass };
  return {
    version: options.version,
    name: options.name,
    managedBy: options.managedBy,
    image: options.image,
    roles: options.roles,
    tls: options.tls,
    overrides: options.overrides,
    storage,
    resources,
    instances: Instances.highlyAvailable(3),
    backup: Backup.by(options.backup),
    placement: options.zones === undefined ? PostgresPlacement.spread(placement) : PostgresPlacement.overZones(options.zones, placement),
    parameters: { ...parameters, ...options.parameters },
    pgHba: ['hostnossl all all all reject'],
    bootstrap: PostgresBootstrap.emptyDatabase(options.database ?? 'app', {
      encoding: 'UTF8',
      // Neither depends on a library of the image, so a new image never breaks an index.
      locale: (options.version?.major ?? 0) >= 17 ? PostgresLocale.builtin('C.UTF-8') : PostgresLocale.libc('C'),
    }),
    monitoring: PostgresMonitoring.prometheus({ selectorLabels: options.monitoringLabels }),
    protection: DataProtection.on({ admissionPolicy: true }),
    updates: PostgresUpdates.switchover(),
    timeouts: {
      smartShutdown: Duration.seconds(15),
      stop: Duration.seconds(300),
      switchover: Duration.seconds(300),
      failover: Duration.seconds(0),
      start: Duration.seconds(3600),
    },
  };
}
