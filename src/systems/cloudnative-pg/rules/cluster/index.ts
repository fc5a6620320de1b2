import type { Rule } from '../../../../finding';
import { archiveCredentials } from './archive-credentials';
import { azureCredentials } from './azure-credentials';
import { baseBackupSource } from './base-backup-source';
import { booleanParameters } from './boolean-parameters';
import { certificatesFitTogether } from './certificates';
import { clusterName } from './cluster-name';
import { durationsCanBeRead } from './durations';
import { environmentIsTheUsers } from './environment';
import { excludePatterns } from './exclude-patterns';
import { extensionEnvironment } from './extension-environment';
import { extensionHasImage } from './extension-images';
import { extensionNames } from './extension-names';
import { extensionNamesImage } from './extension-names-image';
import { extensionPaths } from './extension-paths';
import { extensionStaysInside } from './extension-stays-inside';
import { externalClusterFiles } from './external-cluster-files';
import { externalClusterNames } from './external-cluster-names';
import { externalClusterWays } from './external-cluster-ways';
import { failoverQuorumCanBeMet } from './failover-quorum';
import { failoverQuorumAnnotation } from './failover-quorum-annotation';
import { failoverSlots } from './failover-slots';
import { fewestSynchronousReplicas } from './fewest-synchronous-replicas';
import { googleCredentials } from './google-credentials';
import { hbaSelectors } from './hba-selectors';
import { hibernationIsOnOrOff } from './hibernation';
import { hugePages } from './huge-pages';
import { imagePullPolicy } from './image-pull-policy';
import { imageTellsVersion } from './image-tells-version';
import { importOfMany } from './import-of-many';
import { importOfOne } from './import-of-one';
import { ldapIsComplete } from './ldap';
import { livenessPinger } from './liveness-pinger';
import { logicalSlotsFollow } from './logical-slots';
import { managedRoles } from './managed-roles';
import { managedServices } from './managed-services';
import { mostSynchronousReplicas } from './most-synchronous-replicas';
import { noWalSenders } from './no-wal-senders';
import { oneBootstrapMethod } from './one-bootstrap-method';
import { oneRecoveryTarget } from './one-recovery-target';
import { oneSynchronousStyle } from './one-synchronous-style';
import { oneTemporaryVolume } from './one-temporary-volume';
import { operatorOwnsParameter } from './operator-owns-parameter';
import { ownerNeedsDatabase } from './owner-needs-database';
import { parameterNames } from './parameter-names';
import { podAntiAffinity } from './pod-anti-affinity';
import { podPatchIsPatch } from './pod-patch';
import { podSelectors } from './pod-selectors';
import { primaryLease } from './primary-lease';
import { promotionToken } from './promotion-token';
import { recoveryFromSnapshots } from './recovery-from-snapshots';
import { recoverySource } from './recovery-source';
import { recoveryTargetBackup } from './recovery-target-backup';
import { recoveryTargetLsn } from './recovery-target-lsn';
import { recoveryTargetName } from './recovery-target-name';
import { recoveryTargetTime } from './recovery-target-time';
import { recoveryTargetTimeline } from './recovery-target-timeline';
import { recoveryTargetXid } from './recovery-target-xid';
import { referencesNameGroup } from './references-name-group';
import { replicaBootstrap } from './replica-bootstrap';
import { replicaMembers } from './replica-members';
import { oneReplicaStyle } from './replica-mode';
import { requestsWithinLimits } from './requests-within-limits';
import { roleExpiryCanBeRead } from './role-expiry';
import { s3Credentials } from './s3-credentials';
import { oneServiceAccount } from './service-account';
import { sharedBuffers } from './shared-buffers';
import { sharedBuffersInMemory } from './shared-buffers-in-memory';
import { sqlReferences } from './sql-references';
import { superuserSecretIsNamed } from './superuser-secret';
import { supervisedNeedsStandby } from './supervised-needs-standby';
import { supportedMajor } from './supported-major';
import { syncElectionLabels } from './sync-election-labels';
import { synchronousNumber } from './synchronous-number';
import { tablespaceNames } from './tablespace-names';
import { tablespaceSnapshots } from './tablespace-snapshots';
import { tolerationsAreWellFormed } from './tolerations';
import { validationIsOn } from './validation-switch';
import { validationSwitchIsKnown } from './validation-switch-is-known';
import { volumesHaveSize } from './volumes-have-size';
import { oneWalArchiver } from './wal-archivers';
import { walLevel } from './wal-level';
import { walLogHints } from './wal-log-hints';
import { walSegmentSize } from './wal-segment-size';
import { walSizes } from './wal-sizes';
import { buffersHaveUnit } from './warned-bare-buffers';
import { storageIsSaidOnce } from './warned-doubled-storage';
import { inTreeArchive } from './warned-in-tree-archive';
import { maintenanceWindow } from './warned-maintenance-window';
import { ownPodMonitor } from './warned-pod-monitor';
import { queriesAreCached } from './warned-queries-ttl';
import { retentionIsUsed } from './warned-retention';
import { requiredIsWritten } from './written-members';

/** What the operator's webhook says of a Cluster that is created, by id. */
export const CLUSTER_RULES: readonly Rule[] = [
  volumesHaveSize,
  supervisedNeedsStandby,
  fewestSynchronousReplicas,
  mostSynchronousReplicas,
  oneSynchronousStyle,
  synchronousNumber,
  failoverQuorumCanBeMet,
  failoverQuorumAnnotation,
  clusterName,
  imageTellsVersion,
  supportedMajor,
  imagePullPolicy,
  ownerNeedsDatabase,
  walSegmentSize,
  sqlReferences,
  importOfOne,
  importOfMany,
  superuserSecretIsNamed,
  certificatesFitTogether,
  oneBootstrapMethod,
  baseBackupSource,
  recoverySource,
  recoveryFromSnapshots,
  oneRecoveryTarget,
  recoveryTargetTime,
  recoveryTargetLsn,
  recoveryTargetXid,
  recoveryTargetName,
  recoveryTargetBackup,
  recoveryTargetTimeline,
  oneTemporaryVolume,
  tablespaceNames,
  tablespaceSnapshots,
  externalClusterNames,
  externalClusterWays,
  externalClusterFiles,
  tolerationsAreWellFormed,
  podAntiAffinity,
  oneReplicaStyle,
  replicaBootstrap,
  replicaMembers,
  archiveCredentials,
  azureCredentials,
  s3Credentials,
  googleCredentials,
  parameterNames,
  operatorOwnsParameter,
  walLevel,
  noWalSenders,
  sharedBuffers,
  booleanParameters,
  walLogHints,
  walSizes,
  syncElectionLabels,
  ldapIsComplete,
  excludePatterns,
  logicalSlotsFollow,
  environmentIsTheUsers,
  managedServices,
  managedRoles,
  failoverSlots,
  requestsWithinLimits,
  hugePages,
  sharedBuffersInMemory,
  hibernationIsOnOrOff,
  podPatchIsPatch,
  promotionToken,
  oneWalArchiver,
  livenessPinger,
  podSelectors,
  hbaSelectors,
  extensionNames,
  extensionHasImage,
  extensionNamesImage,
  extensionPaths,
  extensionStaysInside,
  extensionEnvironment,
  oneServiceAccount,
  primaryLease,
  referencesNameGroup,
  durationsCanBeRead,
  roleExpiryCanBeRead,
  maintenanceWindow,
  inTreeArchive,
  retentionIsUsed,
  storageIsSaidOnce,
  buffersHaveUnit,
  queriesAreCached,
  ownPodMonitor,
  validationIsOn,
  validationSwitchIsKnown,
  requiredIsWritten,
];
