import { operandVersionsMatch } from '../../../../../src/systems/hybrid-manager/rules/components/operand-versions';
import { controlPlaneWith, judges, withProvisioning } from '../documents';

judges(operandVersionsMatch, [
  ['none', undefined, controlPlaneWith()],
  ['an expression passes', [], withProvisioning({ operandSetVersions: ['1\\.1\\.[0-9]+'] })],
  ['what Go alone reads passes', [], withProvisioning({ operandSetVersions: ['(?i)1\\.(?P<minor>[0-9]+)'] })],
  [
    'what is none fails',
    ['error /spec/beaconAgent/provisioning/operandSetVersions/0: "1.1.[0-9" is no regular expression; write such as 1\\.1\\.[0-9]+'],
    withProvisioning({ operandSetVersions: ['1.1.[0-9'] }),
  ],
  [
    'two backslashes are told',
    [
      'warning /spec/beaconAgent/provisioning/operandSetVersions/0: "1\\\\.1" has two backslashes in a row, which match one in a version; write one, as in 1\\.1\\.[0-9]+; in double quotes YAML makes one of two',
    ],
    withProvisioning({ operandSetVersions: ['1\\\\.1'] }),
  ],
]);
