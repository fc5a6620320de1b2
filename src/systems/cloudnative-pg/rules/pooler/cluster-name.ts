import { memberAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerNamesCluster: Rule = {
  id: 'CNPG-443',
  title: 'A pooler names its cluster and is called otherwise',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#quick-start',
  reason: 'The Service of a pooler has the name of the pooler, and those of a cluster begin with the name of the cluster.',

  check(document) {
    const { body } = document;
    const name = given(body, 'spec', 'cluster', 'name');
    if (name === undefined || !isValidated(document)) {
      return undefined;
    }
    if (name === '') {
      return [{ path: '/spec/cluster/name', problem: 'the name of the cluster is ""', fix: 'write the name of the Cluster' }];
    }
    return name === memberAt(body, 'metadata', 'name')
      ? [
          {
            path: '/metadata/name',
            problem: `the pooler is called "${name}" like its cluster, another name is expected`,
            fix: `write for example "${name}-pooler-rw"`,
          },
        ]
      : [];
  },
};
