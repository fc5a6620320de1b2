import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

export const externalClusterNames = clusterRule({
  id: 'CNPG-334',
  title: 'External clusters have names of their own',
  reason: 'Bootstrap, replica and subscriptions name an external cluster; of two with one name the first would be taken.',
  about: ['/spec/externalClusters'],

  check(spec) {
    const clusters = mapsAt(spec, 'externalClusters');
    if (clusters.length === 0) {
      return undefined;
    }
    const seen = new Set<string>();
    return clusters.flatMap(([item, index]) => {
      const name = textAt(item, 'name');
      const twice = seen.has(name);
      seen.add(name);
      return twice
        ? [
            {
              path: `/spec/externalClusters/${index}/name`,
              problem: `"${name}" is there twice`,
              fix: 'give each external cluster a name of its own',
            },
          ]
        : [];
    });
  },
});
