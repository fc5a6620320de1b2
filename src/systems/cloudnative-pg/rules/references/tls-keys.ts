import { memberAt, type Rule } from '../../../../finding';
import { missingKeys, quoted, SECRET } from '../../../secrets';
import { CLUSTER } from '../kinds';
import { LEAF_OF, tlsUses } from './tls-secrets';

export const tlsSecretHasKeys: Rule = {
  id: 'CNPG-605',
  title: 'A Secret with certificates has the keys that the operator reads',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#user-provided-certificates-mode',
  reason:
    'The operator reads all certificates of a cluster on every pass, before it looks at the instances. A key that is missing ends the pass ' +
    'there, and then nothing fails over.',
  about: ['/spec/certificates'],
  beside: [SECRET],

  check(cluster, { inventory }) {
    if (memberAt(cluster.body, 'spec', 'certificates') === undefined) {
      return undefined;
    }
    const judged = tlsUses(cluster).flatMap((use) => {
      const missing = missingKeys(inventory, cluster, use);
      return missing ? [{ use, missing }] : [];
    });
    if (judged.length === 0) {
      return undefined;
    }
    return judged
      .filter(({ missing }) => missing.length > 0)
      .map(({ use: { path, name, field }, missing }) => ({
        path,
        problem: `the Secret "${name}" has no key ${quoted(missing)}, and the operator reconciles nothing without it`,
        fix: missing.includes('ca.key')
          ? `add it, so that the operator can sign certificates, or give one of your own in ${LEAF_OF[field]}`
          : 'add it to the Secret',
      }));
  },
};
