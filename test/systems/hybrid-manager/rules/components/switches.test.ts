import { switchesAreTrueOrFalse } from '../../../../../src/systems/hybrid-manager/rules/components/switches';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(switchesAreTrueOrFalse, [
  ['none', undefined, controlPlaneWith()],
  [
    'both texts pass',
    [],
    withComponent('upm-istio-gateway', { enable_api_audit: 'true', enable_server_session: 'false' }),
    { release: '2026.4' },
  ],
  ['a boolean is left to another rule', [], withComponent('upm-istio-gateway', { enable_api_audit: true })],
  [
    'another text fails',
    [
      'error /spec/componentsParameters/edb-migration-portal/enable_pdb: "yes" is no value of a switch, true or false is expected; choose one of them',
    ],
    withComponent('edb-migration-portal', { enable_pdb: 'yes' }),
  ],
  [
    'auditing came with 2026.4',
    [
      'error /spec/componentsParameters/upm-istio-gateway/enable_api_audit: enable_api_audit came with release 2026.4, the file is judged by 2026.3; remove it',
    ],
    withComponent('upm-istio-gateway', { enable_api_audit: 'true' }),
    { release: '2026.3' },
  ],
]);
