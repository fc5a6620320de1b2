import { memberAt, type RuleFinding } from '../../../../finding';
import { ARCHIVE, ARCHIVE_PATH } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet } from './view';

const PATH = `${ARCHIVE_PATH}/s3Credentials`;
const KEYS = ['accessKeyId', 'secretAccessKey'];

export const s3Credentials = clusterRule({
  id: 'CNPG-344',
  title: 'S3 is entered with a pair of keys or a role',
  source: 'https://cloudnative-pg.io/documentation/current/appendixes/backup_barmanobjectstore/',
  reason: 'Half a pair opens nothing, and with both a pair and a role nobody could tell which is used.',
  about: [`${ARCHIVE_PATH}/s3Credentials`],

  check(spec) {
    const s3 = memberAt(spec, ...ARCHIVE, 's3Credentials');
    if (!isSet(spec, ...ARCHIVE, 's3Credentials')) {
      return undefined;
    }
    const keys = KEYS.filter((name) => isSet(s3, name));
    const role = memberAt(s3, 'inheritFromIAMRole') === true;
    const findings: RuleFinding[] = [];
    if (keys.length === 1) {
      const problem = `there is ${keys[0]} alone, ${KEYS.join(' and ')} are expected`;
      findings.push({ path: PATH, problem, fix: `write ${KEYS.find((name) => name !== keys[0])}` });
    }
    if (keys.length === 0 && !role) {
      const problem = `there is no way to authenticate, ${KEYS.join(' and ')} or inheritFromIAMRole are expected`;
      findings.push({ path: PATH, problem, fix: 'write the keys, or inheritFromIAMRole: true' });
    }
    if (keys.length > 0 && role) {
      const problem = `${keys.join(' and ')} stand beside inheritFromIAMRole, one way is expected`;
      findings.push({ path: PATH, problem, fix: 'remove the keys, or inheritFromIAMRole' });
    }
    return findings;
  },
});
