import { itemsAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const certificatesFitTogether = clusterRule({
  id: 'CNPG-319',
  title: 'Own certificates come with their authority',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#user-provided-certificates-mode',
  reason:
    'The operator does not sign what somebody else issued: it needs the authority that did, and cannot add names to such a certificate.',
  about: ['/spec/certificates'],

  check(spec) {
    if (!isSet(spec, 'certificates')) {
      return undefined;
    }
    const { certificates } = spec;
    const names = itemsAt(certificates, 'serverAltDNSNames').length;
    const [server, replication] = [textAt(certificates, 'serverTLSSecret'), textAt(certificates, 'replicationTLSSecret')];
    const findings: RuleFinding[] = [];
    if (server !== '' && names > 0) {
      findings.push({
        path: '/spec/certificates/serverAltDNSNames',
        problem: `${names} DNS names are asked for and the certificate is that of the Secret "${server}", none are expected beside it`,
        fix: 'put the names into the certificate, and remove them here',
      });
    }
    if (server !== '' && textAt(certificates, 'serverCASecret') === '') {
      findings.push(missing('serverCASecret', 'serverTLSSecret', server));
    }
    if (replication !== '' && textAt(certificates, 'clientCASecret') === '') {
      findings.push(missing('clientCASecret', 'replicationTLSSecret', replication));
    }
    return findings;
  },
});

function missing(authority: string, certificate: string, name: string): RuleFinding {
  return {
    path: `/spec/certificates/${authority}`,
    problem: `${certificate} is "${name}" and there is no ${authority}, both are expected`,
    fix: `write ${authority}, the Secret that holds the authority's ca.crt`,
  };
}
