import { clusterRule } from './cluster-rule';
import { isSet } from './view';

export const oneTemporaryVolume = clusterRule({
  id: 'CNPG-331',
  title: 'Temporary data have one kind of volume',
  source: 'https://cloudnative-pg.io/documentation/current/storage/',
  reason: 'A volume of an own claim replaces the one that temporaryData limits the size of.',
  about: ['/spec/ephemeralVolumeSource'],

  check(spec) {
    if (!isSet(spec, 'ephemeralVolumeSource')) {
      return undefined;
    }
    return isSet(spec, 'ephemeralVolumesSizeLimit', 'temporaryData')
      ? [
          {
            path: '/spec/ephemeralVolumeSource',
            problem: 'ephemeralVolumeSource stands beside ephemeralVolumesSizeLimit.temporaryData, one of both is expected',
            fix: 'remove one',
          },
        ]
      : [];
  },
});
