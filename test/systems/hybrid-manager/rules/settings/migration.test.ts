import { migrationHasDomain } from '../../../../../src/systems/hybrid-manager/rules/settings/migration';
import { controlPlaneWith, judges, valuesWith, withGlobals } from '../documents';

judges(migrationHasDomain, [
  ['without the scenario', undefined, controlPlaneWith({ scenarios: ['core'] })],
  [
    'all three pass',
    [],
    withGlobals(
      { dms_domain_name: 'm.example.com' },
      {
        scenarios: ['core', 'migration'],
        componentsParameters: {
          'transporter-rw-service': { domain_name: 'm.example.com' },
          'transporter-dp-agent': { rw_service_url: 'https://m.example.com/transporter' },
        },
      },
    ),
  ],
  [
    'none of them fails',
    [
      'error /parameters/global/dms_domain_name: the scenario migration is installed, and no domain is given for it; write the host name for migrations',
    ],
    valuesWith({ scenarios: 'core,migration' }),
  ],
  [
    'the older two alone are told',
    [
      'warning /spec/globalParameters/dms_domain_name: dms_domain_name is missing: the table of host names asks for it, and other pages go without; write the host name for migrations',
    ],
    controlPlaneWith({
      scenarios: ['migration'],
      componentsParameters: {
        'transporter-rw-service': { domain_name: 'm.example.com' },
        'transporter-dp-agent': { rw_service_url: 'https://m.example.com/transporter' },
      },
    }),
  ],
  [
    'the newer one alone is told',
    [
      'warning /spec/componentsParameters/transporter-rw-service/domain_name: domain_name is missing: the table of settings asks for it, and other pages go without; write the host name for migrations, and https://m.example.com/transporter as rw_service_url',
    ],
    withGlobals({ dms_domain_name: 'm.example.com' }, { scenarios: ['migration'] }),
  ],
]);
