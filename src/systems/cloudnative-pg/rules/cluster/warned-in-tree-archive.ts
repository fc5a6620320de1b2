import { ARCHIVE, ARCHIVE_PATH } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt } from './view';

export const inTreeArchive = clusterRule({
  id: 'CNPG-384',
  title: 'Archives are served by the Barman Cloud plugin',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/migration/',
  reason: 'The operator warns: what it can do by itself with Barman Cloud is removed in CloudNativePG 1.31.',
  about: [ARCHIVE_PATH, '/spec/externalClusters'],

  check(spec) {
    const paths = [
      ...(isSet(spec, ...ARCHIVE) ? [ARCHIVE_PATH] : []),
      ...mapsAt(spec, 'externalClusters')
        .filter(([item]) => isSet(item, 'barmanObjectStore'))
        .map(([, index]) => `/spec/externalClusters/${index}/barmanObjectStore`),
    ];
    return paths.length === 0
      ? undefined
      : paths.map((path) => ({
          path,
          problem: 'the archive is served by the operator itself, which ends with CloudNativePG 1.31',
          fix: 'migrate to the Barman Cloud plugin and an ObjectStore',
        }));
  },
});
