import { clusterRule } from './cluster-rule';
import { externalCluster, externalNames, isSet, textAt } from './view';

export const replicaMembers = clusterRule({
  id: 'CNPG-341',
  title: 'The members of a replica topology are declared',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/',
  reason: 'The section replica names external clusters; what they are stands in externalClusters. The source is always needed.',
  about: ['/spec/replica'],

  check(spec) {
    if (!isSet(spec, 'replica')) {
      return undefined;
    }
    return ['source', 'self', 'primary'].flatMap((member) => {
      const name = textAt(spec, 'replica', member);
      return externalCluster(spec, name) || (name === '' && member !== 'source')
        ? []
        : [
            {
              path: `/spec/replica/${member}`,
              problem: `no external cluster is called "${name}", ${externalNames(spec)}`,
              fix: 'declare it in externalClusters, or correct the name',
            },
          ];
    });
  },
});
