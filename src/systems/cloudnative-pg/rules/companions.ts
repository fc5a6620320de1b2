import type { Rule } from '../../../finding';
import { onlineIsForSnapshots } from './backup/online';
import { backupNamesPlugin } from './backup/plugin-name';
import { scheduleNamesPlugin } from './backup/scheduled-plugin-name';
import { snapshotDeadlineIsNumber } from './backup/snapshot-deadline';
import { foreignDataNamesAreWritten } from './database/foreign-names';
import { databaseCanBeMade } from './database/locale-options';
import { databaseNameIsFree } from './database/reserved-name';
import { serverWrapperIsDeclared } from './database/server-wrapper';
import { databaseObjectsAreUnique } from './database/unique-names';
import { catalogReferenceIsCatalog } from './image/catalog-reference';
import { imageHasOneSource } from './image/one-source';
import { poolerImageHasOneSource } from './image/pooler-image';
import { catalogMajorsAreUnique } from './image/unique-majors';
import { localeFitsProvider } from './locale/provider';
import { modulusIsCounted } from './modulus';
import { poolerAuthenticationIsWhole } from './pooler/authentication';
import { poolerLooksAtCertificates } from './pooler/certificate-mode';
import { poolerNamesCluster } from './pooler/cluster-name';
import { poolerMonitorIsOwn } from './pooler/deprecated-monitoring';
import { poolerUsesNoPassword } from './pooler/deprecated-secret';
import { poolerHbaIsRead } from './pooler/hba-lines';
import { poolerHbaIsUsed } from './pooler/hba-used';
import { poolerMetricsHaveCertificate } from './pooler/metrics-certificate';
import { poolerIsIntegrated } from './pooler/own-integration';
import { poolerParametersAreRead } from './pooler/parameter-values';
import { poolerParametersAreAllowed } from './pooler/parameters';
import { columnsExcludeSchemas } from './publication/columns';
import { publishedObjectIsOne } from './publication/object';
import { publicationHasOneTarget } from './publication/target';
import { certifiedRoleLogsIn } from './role/client-certificate';
import { roleNameIsFree } from './role/name';
import { roleIsNotAbsent } from './role/not-absent';
import { rolePasswordIsOneOf } from './role/password';
import { scheduleLeavesTime } from './schedule/breathes';
import { scheduleHasSixFields } from './schedule/field-count';
import { scheduleFindsTime } from './schedule/fires';
import { scheduleStartsWithSecond } from './schedule/five-fields';
import { scheduleIsReadable } from './schedule/readable';
import { synchronousNumberIsPositive } from './synchronous/number';
import { preferredDurabilityNamesNoStandby } from './synchronous/preferred-durability';
import { allTablesStays } from './transition/all-tables';
import { backupSpecStays } from './transition/backup-spec';
import { clusterReferenceStays } from './transition/cluster-reference';
import { databaseIsMadeOnce } from './transition/database';
import { publicationKeepsItsPlace } from './transition/publication';
import { roleNameStays } from './transition/role-name';
import { serviceAccountStays } from './transition/service-account';
import { validationIsOn } from './validation-annotation';

/** What the definitions of all kinds say, on create and on update. */
const DEFINITIONS: readonly Rule[] = [
  imageHasOneSource,
  localeFitsProvider,
  catalogReferenceIsCatalog,
  preferredDurabilityNamesNoStandby,
  synchronousNumberIsPositive,
  catalogMajorsAreUnique,
  databaseNameIsFree,
  foreignDataNamesAreWritten,
  roleNameIsFree,
  roleIsNotAbsent,
  rolePasswordIsOneOf,
  certifiedRoleLogsIn,
  poolerImageHasOneSource,
  publicationHasOneTarget,
  publishedObjectIsOne,
  columnsExcludeSchemas,
  clusterReferenceStays,
  serviceAccountStays,
  backupSpecStays,
  databaseIsMadeOnce,
  roleNameStays,
  publicationKeepsItsPlace,
  allTablesStays,
];

/** What the webhooks of the other kinds than Cluster say, and what they should. */
const WEBHOOKS: readonly Rule[] = [
  onlineIsForSnapshots,
  backupNamesPlugin,
  snapshotDeadlineIsNumber,
  scheduleIsReadable,
  scheduleHasSixFields,
  scheduleStartsWithSecond,
  scheduleFindsTime,
  scheduleLeavesTime,
  scheduleNamesPlugin,
  poolerAuthenticationIsWhole,
  poolerParametersAreAllowed,
  poolerNamesCluster,
  poolerMetricsHaveCertificate,
  poolerIsIntegrated,
  poolerUsesNoPassword,
  poolerMonitorIsOwn,
  modulusIsCounted,
  databaseObjectsAreUnique,
  serverWrapperIsDeclared,
  validationIsOn,
];

/** What PgBouncer says of its configuration, which nobody asks before it starts. */
const PGBOUNCER: readonly Rule[] = [poolerParametersAreRead, poolerHbaIsRead, poolerHbaIsUsed, poolerLooksAtCertificates];

export const COMPANION_RULES: readonly Rule[] = [...DEFINITIONS, ...WEBHOOKS, ...PGBOUNCER, databaseCanBeMade];
