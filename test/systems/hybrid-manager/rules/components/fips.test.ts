import { fipsStaysOff } from '../../../../../src/systems/hybrid-manager/rules/components/fips';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(fipsStaysOff, [
  ['nothing said', undefined, controlPlaneWith()],
  ['off passes', [], withComponent('transporter-data-operator', { fips_enabled: 'false' })],
  [
    'on is told',
    [
      'warning /spec/componentsParameters/transporter-data-operator/fips_enabled: fips_enabled is "true", and not all components support FIPS; write "false"',
    ],
    withComponent('transporter-data-operator', { fips_enabled: 'true' }),
  ],
]);
