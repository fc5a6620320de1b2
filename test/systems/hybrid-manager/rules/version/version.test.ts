import { versionIsVersion } from '../../../../../src/systems/hybrid-manager/rules/version/version';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(versionIsVersion, [
  ['no version', undefined, controlPlaneWith()],
  ['a number is left to the schema', undefined, controlPlaneWith({ version: 2026.9 })],
  ['a version passes', [], controlPlaneWith({ version: 'v2026.9.0' })],
  ['one of the future passes', [], controlPlaneWith({ version: 'v2027.1.0' })],
  ['the oldest that is judged passes', [], valuesWith({ bootstrapImageTag: 'v1.3.0+appl' })],
  [
    'one before it is told',
    [
      'warning /bootstrapImageTag: "v1.2.0+appl" is older than all releases that are judged, 1.3 is the first of them; judge it by its own documentation, or upgrade',
    ],
    valuesWith({ bootstrapImageTag: 'v1.2.0+appl' }),
  ],
  [
    'so is one of 2025',
    [
      'warning /spec/version: "v2025.12.0" is older than all releases that are judged, 1.3 is the first of them; judge it by its own documentation, or upgrade',
    ],
    controlPlaneWith({ version: 'v2025.12.0' }),
  ],
  [
    'a tag that moves fails',
    [
      'error /spec/version: "latest" is no version of Hybrid Manager, such as v2026.9.0 or v1.4.0; write the version that is to be installed',
    ],
    controlPlaneWith({ version: 'latest' }),
  ],
  [
    'a placeholder fails',
    [
      'error /bootstrapImageTag: "<Version>" is no version of Hybrid Manager, such as v2026.9.0 or v1.4.0; write the version that is to be installed',
    ],
    valuesWith({ bootstrapImageTag: '<Version>' }),
  ],
  [
    'a version of the operator fails',
    [
      'error /spec/version: "2.1.0" is a version of the operator, one of Hybrid Manager is expected, such as v2026.9.0 or v1.4.0; write the version of Hybrid Manager; the operator is upgraded by itself',
    ],
    controlPlaneWith({ version: '2.1.0' }),
  ],
]);
