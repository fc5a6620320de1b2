import { clusterRule } from './cluster-rule';
import { externalCluster, externalNames, isSet, textAt } from './view';

export const baseBackupSource = clusterRule({
  id: 'CNPG-321',
  title: 'The server that pg_basebackup copies is declared',
  source: 'https://cloudnative-pg.io/documentation/current/bootstrap/#bootstrap-from-a-live-cluster-pg_basebackup',
  reason: 'How the source is reached stands in externalClusters, under the name that the source has here.',
  about: ['/spec/bootstrap/pg_basebackup'],

  check(spec) {
    if (!isSet(spec, 'bootstrap', 'pg_basebackup')) {
      return undefined;
    }
    const source = textAt(spec, 'bootstrap', 'pg_basebackup', 'source');
    return externalCluster(spec, source)
      ? []
      : [
          {
            path: '/spec/bootstrap/pg_basebackup/source',
            problem: `no external cluster is called "${source}", ${externalNames(spec)}`,
            fix: 'declare it in externalClusters, or correct the name',
          },
        ];
  },
});
