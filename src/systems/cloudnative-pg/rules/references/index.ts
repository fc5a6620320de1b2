import type { Rule } from '../../../../finding';
import { pluginNamesStore } from './archiver-store';
import { authorityKeepsItsKey } from './authority-rotation';
import { extensionHasImage } from './catalog-extension';
import { catalogHasMajor } from './catalog-major';
import { ownerStays } from './database-owner';
import { hibernatedIsNotBackedUp } from './hibernated-backup';
import { authorityCanSign } from './issued-authority';
import { certificateHasUsage } from './issued-usage';
import { loginSecretFits } from './login-secrets';
import { archiveHasOneWriter } from './one-archive';
import { oneObjectManages } from './one-manager';
import { roleHasOnePassword } from './one-password';
import { topologyHasOnePrimary } from './one-primary';
import { pluginIsNamedRight } from './plugin-name';
import { pluginKnowsParameter } from './plugin-parameters';
import { catalogHasComponent } from './pooler-catalog';
import { poolerHasOwnName } from './pooler-name';
import { poolerSecretFits } from './pooler-secrets';
import { poolerReachesService } from './pooler-service';
import { reconciliationIsOn } from './reconciliation';
import { recoveryKeepsItsSource } from './recovery-archive';
import { recoveryReadsBackup } from './recovery-backup';
import { replicationCertificateNamesUser } from './replication-name';
import { roleHasOneManager } from './role-in-cluster';
import { namedKeyIsThere } from './secret-keys';
import { serviceIsTheOperators } from './service-name';
import { sourceSaysServerName } from './source-server-name';
import { subscriptionKnowsPublisher } from './subscription-source';
import { certificateIsTrusted } from './tls-chain';
import { tlsSecretHasKeys } from './tls-keys';

/** By id. The first ten are about what stops the operator, so that nothing fails over. */
export const REFERENCES: readonly Rule[] = [
  pluginIsNamedRight,
  catalogHasMajor,
  extensionHasImage,
  reconciliationIsOn,
  tlsSecretHasKeys,
  authorityCanSign,
  certificateHasUsage,
  replicationCertificateNamesUser,
  authorityKeepsItsKey,
  certificateIsTrusted,
  loginSecretFits,
  namedKeyIsThere,
  poolerSecretFits,
  pluginNamesStore,
  pluginKnowsParameter,
  archiveHasOneWriter,
  recoveryKeepsItsSource,
  sourceSaysServerName,
  hibernatedIsNotBackedUp,
  subscriptionKnowsPublisher,
  oneObjectManages,
  roleHasOneManager,
  poolerReachesService,
  poolerHasOwnName,
  catalogHasComponent,
  ownerStays,
  recoveryReadsBackup,
  roleHasOnePassword,
  serviceIsTheOperators,
  topologyHasOnePrimary,
];
