import { memberAt, type Rule } from '../../../../finding';
import { given } from '../../../given';
import { SECRET } from '../../../secrets';
import { RELOAD_LABEL } from '../../names';
import { CLUSTER } from '../kinds';
import { CERTIFICATE, issuedInto } from '../references/issued-certificates';
import { tlsUses } from '../references/tls-secrets';

export const renewedCertificateIsSeen: Rule = {
  id: 'CNPG-666',
  title: 'A renewed certificate is seen',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#example',
  reason:
    'The operator watches only Secrets with this label. Without it a certificate that cert-manager renewed is taken up when something else ' +
    'happens to the cluster, which may be after the old one has expired.',
  about: ['/spec/certificates'],
  beside: [CERTIFICATE],

  check(cluster, { inventory }) {
    const uses = new Map(tlsUses(cluster).map((use) => [use.name, use]));
    const issued = [...uses.values()].flatMap(({ name, path }) => {
      const certificate = issuedInto(inventory, cluster, name);
      return certificate ? [{ name, path, certificate }] : [];
    });
    if (issued.length === 0) {
      return undefined;
    }
    return issued
      .filter(({ name, certificate }) => {
        // A Secret that is given beside the Certificate, empty but for its labels, keeps them.
        const secret = given(inventory, cluster, SECRET, name, cluster.namespace);
        const labels = [memberAt(secret?.body, 'metadata', 'labels'), memberAt(certificate.body, 'spec', 'secretTemplate', 'labels')];
        return labels.every((map) => memberAt(map, RELOAD_LABEL) === undefined);
      })
      .map(({ name, path, certificate }) => ({
        path,
        problem: `the Secret "${name}" gets no label "${RELOAD_LABEL}" from the Certificate "${certificate.name}", so the operator is not told when it is renewed`,
        fix: `write secretTemplate: { labels: { ${RELOAD_LABEL}: '' } } in the Certificate`,
      }));
  },
};
