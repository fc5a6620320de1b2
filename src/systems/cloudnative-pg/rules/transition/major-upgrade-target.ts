import { knownMajor } from '../../cluster-view';
import { clusterChange } from './cluster-change';
import { dataMajor } from './data-major';
import { majorPath } from './images';

/** Older ones lack what the operator needs to carry the collation over. */
const OLDEST_TARGET = 16;

export const majorUpgradeTarget = clusterChange({
  id: 'CNPG-502',
  title: 'A major upgrade goes to 16 or newer',
  source: 'https://cloudnative-pg.io/documentation/current/postgres_upgrades/#major-version-upgrades',
  reason: 'The operator upgrades in place to versions from 16 on only.',

  check(change) {
    const [data, major] = [dataMajor(change), knownMajor(change.spec)];
    if (!data || major === undefined || major <= data.major) {
      return undefined;
    }
    return major >= OLDEST_TARGET
      ? []
      : [
          {
            path: majorPath(change.spec),
            problem: `PostgreSQL ${data.major} would be upgraded to ${major}, ${OLDEST_TARGET} or newer is expected${data.doubt}`,
            fix: `upgrade to ${OLDEST_TARGET} or newer, or import the data into a new cluster`,
          },
        ];
  },
});
