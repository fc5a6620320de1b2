import { migrationUrlFits } from '../../../../../src/systems/hybrid-manager/rules/addresses/migration-url';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(migrationUrlFits, [
  ['no domain', undefined, withComponent('transporter-dp-agent', { rw_service_url: 'https://m.example.com/transporter' })],
  [
    'the URL of the domain passes',
    [],
    controlPlaneWith({
      componentsParameters: {
        'transporter-rw-service': { domain_name: 'm.example.com' },
        'transporter-dp-agent': { rw_service_url: 'https://m.example.com/transporter' },
      },
    }),
  ],
  [
    'another path fails',
    [
      'error /spec/componentsParameters/transporter-dp-agent/rw_service_url: "https://m.example.com" is not the address of the domain "m.example.com", https://m.example.com/transporter is expected; write "https://m.example.com/transporter"',
    ],
    controlPlaneWith({
      componentsParameters: {
        'transporter-rw-service': { domain_name: 'm.example.com' },
        'transporter-dp-agent': { rw_service_url: 'https://m.example.com' },
      },
    }),
  ],
  [
    'another host fails',
    [
      'error /spec/componentsParameters/transporter-dp-agent/rw_service_url: "https://dms.example.com/transporter" is not the address of the domain "m.example.com", https://m.example.com/transporter is expected; write "https://m.example.com/transporter"',
    ],
    controlPlaneWith({
      componentsParameters: {
        'transporter-rw-service': { domain_name: 'm.example.com' },
        'transporter-dp-agent': { rw_service_url: 'https://dms.example.com/transporter' },
      },
    }),
  ],
  [
    'what is no host is left to another rule',
    undefined,
    controlPlaneWith({
      componentsParameters: {
        'transporter-rw-service': { domain_name: 'https://m.example.com' },
        'transporter-dp-agent': { rw_service_url: 'https://m.example.com/transporter' },
      },
    }),
  ],
]);
