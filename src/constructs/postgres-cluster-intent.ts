import type { Construct } from 'constructs';
import { PostgresBootstrap } from '../intent/bootstrap';
import type { ClusterIntent } from '../intent/cluster';
import { PostgresPlacement } from '../intent/placement';
import { DataProtection } from '../intent/protection';
import { SuperuserAccess } from '../intent/superuser';
import { requireAnswer, requireList } from '../intent/texts';
import { PostgresUpdates, timeoutsIntent } from '../intent/updates';
import { namespaceOf } from './emit';
import type { PostgresClusterProps } from './postgres-cluster-props';

/** The decisions that other languages cannot always enforce when they compile. */
const DECISIONS = {
  version: 'PostgresVersion.V17',
  instances: 'Instances.highlyAvailable(3)',
  storage: 'PostgresStorage.of(Size.gibibytes(100))',
  backup: "Backup.by(policy), or Backup.none('why the data may be lost')",
  tls: 'PostgresTls.operatorManaged()',
} as const;

export function requireDecisions(props: PostgresClusterProps | undefined): PostgresClusterProps {
  for (const [prop, hint] of Object.entries(DECISIONS)) {
    requireAnswer('PostgresCluster', prop, props?.[prop as keyof typeof DECISIONS], hint);
  }
  const decided = props as PostgresClusterProps;
  if (typeof decided.backup._intentFor !== 'function') {
    throw new Error(`PostgresCluster needs \`backup\`: ${DECISIONS.backup}; got a ${decided.backup.constructor.name}`);
  }
  return decided;
}

/** Props, read once, as plain data. */
export function clusterIntent(scope: Construct, name: string, props: PostgresClusterProps): ClusterIntent {
  const instances = props.instances._intent;
  const namespace = namespaceOf(scope);
  const backup = props.backup._intentFor(scope, { name, namespace });
  const protection = (props.protection ?? DataProtection.on())._intent;
  const usualUpdates = instances.count > 1 ? PostgresUpdates.switchover() : undefined;
  return Object.freeze({
    name,
    namespace,
    labels: { ...props.labels },
    annotations: { ...props.annotations },
    major: props.version.major,
    minor: props.version._minor,
    image: props.image?._intent,
    imagePullSecrets: requireList('imagePullSecrets', props.imagePullSecrets),
    instances,
    placement: (props.placement ?? PostgresPlacement.spread())._intent,
    storage: props.storage._intent,
    tablespaces: (props.tablespaces ?? []).map((tablespace) => tablespace._intent),
    resources: props.resources?._intent,
    parameters: { ...props.parameters },
    preloadedLibraries: requireList('preloadedLibraries', props.preloadedLibraries),
    pgHba: requireList('pgHba', props.pgHba),
    pgIdent: requireList('pgIdent', props.pgIdent),
    audit: props.audit?._intent,
    roles: (props.roles ?? []).map((role) => role._intent),
    superuser: (props.superuser ?? SuperuserAccess.disabled())._intent,
    bootstrap: (props.bootstrap ?? PostgresBootstrap.emptyDatabase('app'))._intent,
    backup,
    tls: props.tls._intentFor(scope),
    monitoring: props.monitoring?._intent,
    updates: (props.updates ?? usualUpdates)?._intent,
    timeouts: timeoutsIntent(props.timeouts ?? {}),
    protection,
    decisions: [
      ...(backup.kind === 'none' ? [{ name: 'no-backup', reason: backup.reason, prop: 'backup' }] : []),
      ...(instances.asynchronousReason === undefined
        ? []
        : [{ name: 'no-synchronous-standby', reason: instances.asynchronousReason, prop: 'instances.synchronous' }]),
      ...(protection.absentReason === undefined ? [] : [{ name: 'no-protection', reason: protection.absentReason, prop: 'protection' }]),
      ...Object.entries(props.decisions ?? {}).map(([name, reason]) => ({ name, reason, prop: `decisions.${name}` })),
    ],
  });
}
