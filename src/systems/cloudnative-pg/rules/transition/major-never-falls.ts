import { knownMajor } from '../../cluster-view';
import { clusterChange } from './cluster-change';
import { dataMajor } from './data-major';
import { majorPath } from './images';

export const majorNeverFalls = clusterChange({
  id: 'CNPG-501',
  title: 'The major version never falls',
  source: 'https://cloudnative-pg.io/documentation/current/postgres_upgrades/#major-version-upgrades',
  reason: 'A server cannot read the data of a newer major version, so the operator refuses the change.',

  check(change) {
    const [data, major] = [dataMajor(change), knownMajor(change.spec)];
    if (!data || major === undefined) {
      return undefined;
    }
    return major >= data.major
      ? []
      : [
          {
            path: majorPath(change.spec),
            problem: `PostgreSQL ${data.major} would become ${major}, ${data.major} or newer is expected${data.doubt}`,
            fix: `keep ${data.major}, or import the data into a new cluster`,
          },
        ];
  },
});
