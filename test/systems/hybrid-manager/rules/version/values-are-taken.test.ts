import { valuesAreTaken } from '../../../../../src/systems/hybrid-manager/rules/version/values-are-taken';
import { judges, valuesWith } from '../documents';

judges(valuesAreTaken, [
  ['the last release that takes them passes', [], valuesWith({ bootstrapImageTag: 'v2026.5.1' })],
  [
    'the first that does not fails',
    [
      'error /bootstrapImageTag: release 1.4 is not installed with values of edbpgai-bootstrap, which ended with 1.4; write a HybridControlPlane; edbctl hm prepare-bootstrap-operator-conversion makes one of what is installed',
    ],
    valuesWith({ bootstrapImageTag: 'v1.4.0' }),
  ],
  [
    'where no version is written, the release of the run counts',
    [
      'error : release 2026.9 is not installed with values of edbpgai-bootstrap, which ended with 1.4; write a HybridControlPlane; edbctl hm prepare-bootstrap-operator-conversion makes one of what is installed',
    ],
    valuesWith(),
  ],
]);
