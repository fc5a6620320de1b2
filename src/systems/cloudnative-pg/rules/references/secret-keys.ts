import type { Rule } from '../../../../finding';
import { CONFIG_MAP, missingConfigKeys, missingKeys, SECRET } from '../../../secrets';
import { CLUSTER } from '../kinds';
import { clusterUses } from './secret-uses';

export const namedKeyIsThere: Rule = {
  id: 'CNPG-612',
  title: 'A key that a cluster names is in the Secret or ConfigMap',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#secretkeyselector',
  reason:
    'The operator accepts the name of any key, and whatever reads it fails later: the bootstrap, the start of a pod, replication from ' +
    'elsewhere, the archive. Without a key of queries only their metrics are missing.',
  beside: [SECRET, CONFIG_MAP],

  check(cluster, { inventory }) {
    const judged = clusterUses(cluster).flatMap((use) => {
      const missing = (use.of === 'Secret' ? missingKeys : missingConfigKeys)(inventory, cluster, use);
      return missing ? [{ use, missing }] : [];
    });
    if (judged.length === 0) {
      return undefined;
    }
    return judged.flatMap(({ use, missing }) =>
      missing.map((key) => ({
        path: `${use.path}/key`,
        problem: `the ${use.of} "${use.name}" has no key "${key}"`,
        fix: `write a key that is there, or add "${key}" to the ${use.of}`,
        ...(use.dispensable ? { severity: 'warning' as const } : {}),
      })),
    );
  },
};
