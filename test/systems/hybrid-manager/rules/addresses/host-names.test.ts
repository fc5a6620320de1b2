import { hostsAreBare } from '../../../../../src/systems/hybrid-manager/rules/addresses/host-names';
import { controlPlaneWith, judges, valuesWith, withComponent, withGlobals } from '../documents';

judges(hostsAreBare, [
  ['no host names', [], controlPlaneWith()],
  [
    'bare ones pass, in capitals as well',
    [],
    withGlobals({ portal_domain_name: 'Portal.example.com', dms_domain_name: 'dms.example.com:30288' }),
  ],
  [
    'one with a scheme fails',
    [
      'error /spec/globalParameters/portal_domain_name: "https://portal.example.com" is not a host name, a bare host name without a scheme is expected; write portal.example.com',
    ],
    withGlobals({ portal_domain_name: 'https://portal.example.com' }),
  ],
  [
    'one with a port fails',
    [
      'error /spec/componentsParameters/upm-beacon/server_host: "beacon.example.com:443" is not a host name, lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot; write beacon.example.com',
    ],
    withComponent('upm-beacon', { server_host: 'beacon.example.com:443' }),
  ],
  [
    'one with an underscore fails',
    [
      'error /parameters/global/trust_domain: "my_portal.example.com" is not a host name, lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot; write a name such as portal.example.com',
    ],
    valuesWith({ parameters: { global: { trust_domain: 'my_portal.example.com' } } }),
  ],
  [
    'a placeholder fails',
    [
      'error /spec/componentsParameters/transporter-rw-service/domain_name: "<Migration Domain>" is not a host name, a name with dots is expected; write a name such as portal.example.com',
    ],
    withComponent('transporter-rw-service', { domain_name: '<Migration Domain>' }),
  ],
  [
    'the migration domain with a path fails',
    [
      'error /spec/globalParameters/dms_domain_name: "https://dms.example.com/transporter" is not a host name, a bare host name without a scheme is expected; write dms.example.com',
    ],
    withGlobals({ dms_domain_name: 'https://dms.example.com/transporter' }),
  ],
  [
    'fields fail as well',
    [
      'error /spec/clusterGroups/primary/domainName: "https://portal.example.com" is not a host name, a bare host name without a scheme is expected; write portal.example.com',
      'error /spec/clusterGroups/secondaries/1/domainName: "portal.c.example.com " is not a host name, lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot; write a name such as portal.example.com',
      'error /spec/beaconServer/additionalTrustDomains/1: "spiffe://b.example.com" is not a host name, a bare host name without a scheme is expected; write b.example.com',
    ],
    controlPlaneWith({
      clusterGroups: {
        role: 'secondary',
        primary: { domainName: 'https://portal.example.com' },
        secondaries: [{ domainName: 'portal.b.example.com' }, { domainName: 'portal.c.example.com ' }, {}],
      },
      beaconServer: { additionalTrustDomains: ['a.example.com', 'spiffe://b.example.com'] },
    }),
  ],
  ['63 characters before a dot pass', [], withGlobals({ node_port_domain: `${'a'.repeat(63)}.example.com` })],
  [
    '64 fail',
    [
      'error /spec/globalParameters/node_port_domain: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com" is not a host name, at most 63 characters are expected, there are 64; write a name such as portal.example.com',
    ],
    withGlobals({ node_port_domain: `${'a'.repeat(64)}.example.com` }),
  ],
]);
