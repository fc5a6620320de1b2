import { memberAt, type RuleFinding } from '../../../../finding';
import { ARCHIVE, ARCHIVE_PATH } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet } from './view';

const PATH = `${ARCHIVE_PATH}/azureCredentials`;
const SECRETS = ['storageKey', 'storageSasToken'];
const IDENTITIES = ['inheritFromAzureAD', 'useDefaultAzureCredentials'];

export const azureCredentials = clusterRule({
  id: 'CNPG-343',
  title: 'Azure is entered in one way',
  source: 'https://cloudnative-pg.io/documentation/current/appendixes/backup_barmanobjectstore/',
  reason: 'A connection string holds everything; else there is one of key, token and identity, and the account for key and token.',
  about: [`${ARCHIVE_PATH}/azureCredentials`],

  check(spec) {
    const azure = memberAt(spec, ...ARCHIVE, 'azureCredentials');
    if (!isSet(spec, ...ARCHIVE, 'azureCredentials')) {
      return undefined;
    }
    const ways = [...IDENTITIES.filter((name) => memberAt(azure, name) === true), ...SECRETS.filter((name) => isSet(azure, name))];
    const account = isSet(azure, 'storageAccount');
    const findings: RuleFinding[] = [];
    if (isSet(azure, 'connectionString')) {
      const others = [...ways, ...(account ? ['storageAccount'] : [])];
      if (others.length > 0) {
        const problem = `${others.join(', ')} stand beside connectionString, nothing is expected beside it`;
        findings.push({ path: PATH, problem, fix: `remove ${others.join(', ')}` });
      }
    } else if (ways.length !== 1) {
      const given = ways.length === 0 ? 'there is no way to authenticate' : `there are ${ways.join(', ')}`;
      const problem = `${given}, one of connectionString, ${[...SECRETS, ...IDENTITIES].join(', ')} is expected`;
      findings.push({ path: PATH, problem, fix: ways.length === 0 ? 'write one of them' : 'keep one of them' });
    }
    if (!account && SECRETS.some((name) => isSet(azure, name))) {
      findings.push({
        path: PATH,
        problem: 'there is a key or a token and no storageAccount, both are expected',
        fix: 'write storageAccount',
      });
    }
    return findings;
  },
});
