import { clusterRule } from './cluster-rule';
import { isSet } from './view';

export const ARCHIVE = ['backup', 'barmanObjectStore'];
export const ARCHIVE_PATH = `/spec/${ARCHIVE.join('/')}`;

const CREDENTIALS = ['azureCredentials', 's3Credentials', 'googleCredentials'];

export const archiveCredentials = clusterRule({
  id: 'CNPG-342',
  title: 'An archive has the credentials of one cloud',
  source: 'https://cloudnative-pg.io/documentation/current/appendixes/backup_barmanobjectstore/',
  reason: 'The kind of the credentials tells what kind of store it is. For archives of external clusters the operator does not look.',
  about: [ARCHIVE_PATH],

  check(spec) {
    if (!isSet(spec, ...ARCHIVE)) {
      return undefined;
    }
    const given = CREDENTIALS.filter((name) => isSet(spec, ...ARCHIVE, name));
    return given.length === 1
      ? []
      : [
          {
            path: ARCHIVE_PATH,
            problem: `the archive has ${given.length === 0 ? 'no credentials' : given.join(' and ')}, one of ${CREDENTIALS.join(', ')} is expected`,
            fix: given.length === 0 ? 'write the credentials' : 'keep those of the store that destinationPath names',
          },
        ];
  },
});
