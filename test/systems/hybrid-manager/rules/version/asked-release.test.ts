import { versionIsAsked } from '../../../../../src/systems/hybrid-manager/rules/version/asked-release';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(versionIsAsked, [
  ['nobody asked for a release', undefined, controlPlaneWith({ version: 'v2026.8.0' })],
  ['the release that was asked for passes', [], controlPlaneWith({ version: 'v2026.8.0' }), { release: '2026.8', releaseAsked: true }],
  [
    'another one fails',
    [
      'error /spec/version: "v2026.8.0" is a version of release 2026.8, one of 2026.3 was asked for; write a version of 2026.3, or ask for --release hybrid-manager=2026.8',
    ],
    controlPlaneWith({ version: 'v2026.8.0' }),
    { release: '2026.3', releaseAsked: true },
  ],
  [
    'so it does in values',
    [
      'error /bootstrapImageTag: "v2026.01.0" is a version of release 2026.1, one of 2026.3 was asked for; write a version of 2026.3, or ask for --release hybrid-manager=2026.1',
    ],
    valuesWith({ bootstrapImageTag: 'v2026.01.0' }),
    { release: '2026.3', releaseAsked: true },
  ],
  ['1.4.3 is of the release 1.4.2', [], controlPlaneWith({ version: 'v1.4.3' }), { release: '1.4.2', releaseAsked: true }],
  [
    'a release that is newer than all known is not told apart',
    undefined,
    controlPlaneWith({ version: 'v2026.11.0' }),
    { release: '2026.9', releaseAsked: true },
  ],
  [
    'what is no version is left to another rule',
    undefined,
    controlPlaneWith({ version: 'latest' }),
    { release: '2026.9', releaseAsked: true },
  ],
  ['without a version there is nothing to say', undefined, controlPlaneWith(), { release: '2026.9', releaseAsked: true }],
]);
