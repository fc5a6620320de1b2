import { trustDomainIsPortal } from '../../../../../src/systems/hybrid-manager/rules/addresses/trust-domain';
import { judges, withGlobals } from '../documents';

judges(trustDomainIsPortal, [
  ['one of the two', undefined, withGlobals({ trust_domain: 'portal.example.com' })],
  ['one name passes', [], withGlobals({ trust_domain: 'portal.example.com', portal_domain_name: 'portal.example.com' })],
  [
    'two names are told',
    [
      'warning /spec/globalParameters/trust_domain: trust_domain is "trust.example.com", and portal_domain_name is "portal.example.com"; write one name in both',
    ],
    withGlobals({ trust_domain: 'trust.example.com', portal_domain_name: 'portal.example.com' }),
  ],
  [
    'what is no host is left to another rule',
    undefined,
    withGlobals({ trust_domain: 'https://trust.example.com', portal_domain_name: 'portal.example.com' }),
  ],
]);
