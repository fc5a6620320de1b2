import { type Document, isJsonObject, itemsAt, type Json, memberAt } from '../../../../finding';
import { storeSecretUses } from '../../../barman-cloud/secret-uses';
import type { SecretUse } from '../../../secrets';

/** A use, and whether the cluster runs without it. */
export interface ClusterUse extends SecretUse {
  readonly of: 'Secret' | 'ConfigMap';
  readonly dispensable?: true;
}

/** Everything that a Cluster reads by name and key, apart from certificates of its own and passwords of roles. */
export function clusterUses({ body }: Document): ClusterUse[] {
  const spec = memberAt(body, 'spec');
  return [
    ...itemsAt(spec, 'externalClusters').flatMap(externalUses),
    ...storeSecretUses(memberAt(spec, 'backup', 'barmanObjectStore'), '/spec/backup/barmanObjectStore').map(ofSecret),
    ...selector(
      memberAt(spec, 'postgresql', 'ldap', 'bindSearchAuth', 'bindPassword'),
      '/spec/postgresql/ldap/bindSearchAuth/bindPassword',
    ),
    ...sqlUses(memberAt(spec, 'bootstrap', 'initdb')),
    ...itemsAt(spec, 'env').flatMap(variableUses),
    ...monitoringUses(spec),
  ];
}

function externalUses(external: Json, at: number): ClusterUse[] {
  const path = `/spec/externalClusters/${at}`;
  const selectors = ['password', 'sslCert', 'sslKey', 'sslRootCert'];
  return [
    ...selectors.flatMap((name) => selector(memberAt(external, name), `${path}/${name}`)),
    ...storeSecretUses(memberAt(external, 'barmanObjectStore'), `${path}/barmanObjectStore`).map(ofSecret),
  ];
}

function sqlUses(initdb: unknown): ClusterUse[] {
  return ['postInitSQLRefs', 'postInitApplicationSQLRefs', 'postInitTemplateSQLRefs'].flatMap((member) => {
    const path = `/spec/bootstrap/initdb/${member}`;
    return [
      ...itemsAt(initdb, member, 'secretRefs').flatMap((item, at) => selector(item, `${path}/secretRefs/${at}`)),
      ...itemsAt(initdb, member, 'configMapRefs').flatMap((item, at) => selector(item, `${path}/configMapRefs/${at}`, 'ConfigMap')),
    ];
  });
}

function variableUses(variable: Json, at: number): ClusterUse[] {
  const path = `/spec/env/${at}/valueFrom`;
  return [
    ...selector(memberAt(variable, 'valueFrom', 'secretKeyRef'), `${path}/secretKeyRef`),
    ...selector(memberAt(variable, 'valueFrom', 'configMapKeyRef'), `${path}/configMapKeyRef`, 'ConfigMap'),
  ];
}

function monitoringUses(spec: unknown): ClusterUse[] {
  const uses = [
    ...itemsAt(spec, 'monitoring', 'customQueriesSecret').flatMap((item, at) =>
      selector(item, `/spec/monitoring/customQueriesSecret/${at}`),
    ),
    ...itemsAt(spec, 'monitoring', 'customQueriesConfigMap').flatMap((item, at) =>
      selector(item, `/spec/monitoring/customQueriesConfigMap/${at}`, 'ConfigMap'),
    ),
  ];
  return uses.map((use) => ({ ...use, dispensable: true }));
}

function selector(reference: unknown, path: string, of: ClusterUse['of'] = 'Secret'): ClusterUse[] {
  return isJsonObject(reference) && reference.optional !== true ? [{ of, path, name: reference.name, keys: [reference.key] }] : [];
}

function ofSecret(use: SecretUse): ClusterUse {
  return { ...use, of: 'Secret' };
}
