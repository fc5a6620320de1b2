import { objects, person, rules, type Section, settings, type } from './item';

const ONE = type('HybridManagerTls', 'two decisions on TLS do not compile');
const DECIDED = type('HybridManagerTls', 'an environment without a decision on TLS does not compile');

export const CERTIFICATES: Section = {
  title: 'TLS',
  items: [
    { id: 'tls-one', text: 'One of the four ways is taken, and one only', held: [DECIDED, ONE, ...rules('HM-032')] },
    {
      id: 'tls-issuer',
      text: 'An issuer of cert-manager: it is there, and the configuration says its kind and name',
      held: [
        ...settings('global/portal_certificate_issuer_kind', 'global/portal_certificate_issuer_name'),
        ...rules('HM-030', 'HM-031', 'HM-331', 'HM-332', 'HM-333'),
        ...person('See that the issuer is there'),
      ],
    },
    {
      id: 'tls-authority',
      text: 'An authority of your own: its pair in a Secret, which the configuration names',
      held: [
        ...settings('global/ca_secret_name'),
        ...objects('Secret default/portal-authority', 'ExternalSecret default/portal-authority'),
        ...rules('HM-033', 'HM-301', 'HM-302', 'HM-303', 'HM-304', 'HM-313', 'HM-320', 'HM-322'),
        ...person('Make the Secret of your authority'),
      ],
    },
    {
      id: 'tls-certificate',
      text: 'A certificate of your own: the whole chain and the key, not encrypted, in a Secret that the configuration names',
      held: [
        ...settings('global/portal_certificate_secret'),
        ...objects('Secret default/portal-certificate', 'ExternalSecret default/portal-certificate'),
        ...rules('HM-301', 'HM-302', 'HM-303', 'HM-304', 'HM-312', 'HM-313', 'HM-314', 'HM-315', 'HM-316', 'HM-318', 'HM-322'),
        ...person('Make the Secret of the certificate', 'Note when the certificate ends'),
      ],
    },
    {
      id: 'tls-self-signed',
      text: 'Signed by itself: not for production',
      held: [...rules('HM-034'), ...person('Know that no browser trusts the portal')],
    },
  ],
};
