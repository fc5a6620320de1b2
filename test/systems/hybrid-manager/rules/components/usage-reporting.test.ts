import { usageReportsHaveSender } from '../../../../../src/systems/hybrid-manager/rules/components/usage-reporting';
import { controlPlaneWith, judges } from '../documents';

judges(usageReportsHaveSender, [
  ['off', undefined, controlPlaneWith({ beaconServer: { enableEDBUsageReporting: false }, globalParameters: {} })],
  [
    'with name and company it passes',
    [],
    controlPlaneWith({
      beaconServer: { enableEDBUsageReporting: true, hybridManagerInstallation: 'prod' },
      globalParameters: { company_code: 'abc' },
    }),
    { release: '2026.4' },
  ],
  [
    'without both it fails',
    [
      'error /spec/beaconServer/hybridManagerInstallation: usage is reported, and hybridManagerInstallation is missing; write a name for this installation',
      'error /spec/globalParameters/company_code: company_code is missing; write the code that EDB gave you',
    ],
    controlPlaneWith({ beaconServer: { enableEDBUsageReporting: true }, globalParameters: {} }),
  ],
  [
    'before 2026.4 it fails',
    [
      'error /spec/beaconServer/enableEDBUsageReporting: enableEDBUsageReporting came with release 2026.4, the file is judged by 2026.3; remove it',
    ],
    controlPlaneWith({
      beaconServer: { enableEDBUsageReporting: true, hybridManagerInstallation: 'prod' },
      globalParameters: { company_code: 'abc' },
    }),
    { release: '2026.3' },
  ],
]);
