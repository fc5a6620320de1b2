import type { JsonObject } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { externalCluster, externalNames, isSet, textAt } from './view';

/** Ways to reach an external cluster. */
export const WAYS = ['connectionParameters', 'plugin', 'barmanObjectStore'];

export const recoverySource = clusterRule({
  id: 'CNPG-322',
  title: 'The source of a recovery is declared',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/',
  reason: 'Where the backups of the source are stands in externalClusters, under the name that the source has here.',
  about: ['/spec/bootstrap/recovery/source'],

  check(spec) {
    const source = textAt(spec, 'bootstrap', 'recovery', 'source');
    if (source === '') {
      return undefined;
    }
    const found = externalCluster(spec, source);
    return found && isReachable(found)
      ? []
      : [
          {
            path: '/spec/bootstrap/recovery/source',
            problem: found
              ? `the external cluster "${source}" has none of ${WAYS.join(', ')}, one is expected to recover from`
              : `no external cluster is called "${source}", ${externalNames(spec)}`,
            fix: found ? 'write plugin with the object store of the backups' : 'declare it in externalClusters, or correct the name',
          },
        ];
  },
});

export function isReachable(external: JsonObject): boolean {
  return WAYS.some((way) => isSet(external, way));
}
