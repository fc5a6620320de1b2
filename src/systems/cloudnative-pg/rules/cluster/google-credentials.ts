import { memberAt } from '../../../../finding';
import { ARCHIVE, ARCHIVE_PATH } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet } from './view';

export const googleCredentials = clusterRule({
  id: 'CNPG-345',
  title: 'Google Cloud is entered with a key or as a workload of GKE',
  source: 'https://cloudnative-pg.io/documentation/current/appendixes/backup_barmanobjectstore/',
  reason: 'On GKE the identity of the workload is used, elsewhere a key from a Secret.',
  about: [`${ARCHIVE_PATH}/googleCredentials`],

  check(spec) {
    const google = memberAt(spec, ...ARCHIVE, 'googleCredentials');
    if (!isSet(spec, ...ARCHIVE, 'googleCredentials')) {
      return undefined;
    }
    const [gke, key] = [memberAt(google, 'gkeEnvironment') === true, isSet(google, 'applicationCredentials')];
    if (gke !== key) {
      return [];
    }
    const path = `${ARCHIVE_PATH}/googleCredentials`;
    return gke
      ? [{ path, problem: 'applicationCredentials stand beside gkeEnvironment, one of both is expected', fix: 'remove one' }]
      : [
          {
            path,
            problem: 'there is no way to authenticate, applicationCredentials or gkeEnvironment are expected',
            fix: 'write one of both',
          },
        ];
  },
});
