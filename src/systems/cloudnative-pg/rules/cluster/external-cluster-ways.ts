import { clusterRule } from './cluster-rule';
import { isReachable, WAYS } from './recovery-source';
import { mapsAt, textAt } from './view';

export const externalClusterWays = clusterRule({
  id: 'CNPG-335',
  title: 'An external cluster says how it is reached',
  reason: 'It is either a server to connect to or an archive to read from.',
  about: ['/spec/externalClusters'],

  check(spec) {
    const clusters = mapsAt(spec, 'externalClusters');
    if (clusters.length === 0) {
      return undefined;
    }
    return clusters
      .filter(([item]) => !isReachable(item))
      .map(([item, index]) => ({
        path: `/spec/externalClusters/${index}`,
        problem: `"${textAt(item, 'name')}" has none of ${WAYS.join(', ')}, one is expected`,
        fix: 'write connectionParameters for a server, plugin for an archive',
      }));
  },
});
