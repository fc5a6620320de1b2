import type { Operator } from '../operator';
import { clusterNameFault, operatorSecrets, services } from './names';
import { renderCluster } from './render';
import { backupRequest, database, databaseRole, imageCatalog } from './render/companions';
import { networkPolicy } from './render/network-policy';
import { pooler } from './render/pooler';

export const CLOUDNATIVE_PG_OPERATOR: Operator = {
  names: {
    clusterFault: clusterNameFault,
    readWriteService: services.readWrite,
    readOnlyService: services.readOnly,
    readService: services.read,
    applicationSecret: operatorSecrets.application,
    superuserSecret: operatorSecrets.superuser,
    roleCertificateSecret: operatorSecrets.roleCertificate,
  },
  cluster: renderCluster,
  pooler,
  database,
  role: databaseRole,
  backup: backupRequest,
  imageCatalog,
  networkPolicy,
};
