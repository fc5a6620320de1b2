import { expect, test } from 'vitest';
import { oneTemporaryVolume as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/one-temporary-volume';
import { clusterWith, texts } from '../judging';

test.each([['no volume', clusterWith({ ephemeralVolumesSizeLimit: { temporaryData: '1Gi' } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'a volume beside another limit',
    clusterWith({
      ephemeralVolumeSource: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'] } } },
      ephemeralVolumesSizeLimit: { shm: '1Gi' },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'both',
    clusterWith({
      ephemeralVolumeSource: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'] } } },
      ephemeralVolumesSizeLimit: { temporaryData: '1Gi' },
    }),
    [
      'error /spec/ephemeralVolumeSource: ephemeralVolumeSource stands beside ephemeralVolumesSizeLimit.temporaryData, one of both is expected; remove one',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
