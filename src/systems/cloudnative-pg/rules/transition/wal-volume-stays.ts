import { clusterChange } from './cluster-change';
import { sizeOf } from './volumes';

export const walVolumeStays = clusterChange({
  id: 'CNPG-504',
  title: 'A WAL volume, once there, stays',
  source: 'https://cloudnative-pg.io/documentation/current/storage/#volume-for-wal',
  reason: 'The operator never moves the WAL back into the volume of the data, so it refuses to give the volume up.',

  check({ spec, old }) {
    if ((old.walStorage ?? null) === null) {
      return undefined;
    }
    const size = sizeOf(old.walStorage, '')?.written;
    return (spec.walStorage ?? null) !== null
      ? []
      : [
          {
            path: '/spec/walStorage',
            problem: `the WAL volume${size === undefined ? '' : ` of ${size}`} is taken away, it is expected to stay`,
            fix: 'keep walStorage; to get rid of it, restore into a new cluster without one',
          },
        ];
  },
});
