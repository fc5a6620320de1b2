import { migrationDomainsAgree } from '../../../../../src/systems/hybrid-manager/rules/addresses/migration-domains';
import { judges, withGlobals } from '../documents';

judges(migrationDomainsAgree, [
  ['one of the two', undefined, withGlobals({ dms_domain_name: 'm.example.com' })],
  [
    'one host passes, with a port as well',
    [],
    withGlobals(
      { dms_domain_name: 'm.example.com:30288' },
      { componentsParameters: { 'transporter-rw-service': { domain_name: 'm.example.com' } } },
    ),
  ],
  [
    'two hosts are told',
    [
      'warning /spec/globalParameters/dms_domain_name: dms_domain_name is "m.example.com", and transporter-rw-service.domain_name is "dms.example.com"; write one host in both',
    ],
    withGlobals(
      { dms_domain_name: 'm.example.com' },
      { componentsParameters: { 'transporter-rw-service': { domain_name: 'dms.example.com' } } },
    ),
  ],
]);
