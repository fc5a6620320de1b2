import { isJsonObject, type Json, type JsonObject, memberAt, pointerStep, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

const KEY = ['name', 'key'];
const BARMAN = [
  ['endpointCA'],
  ...['accessKeyId', 'secretAccessKey', 'region', 'sessionToken'].map((name) => ['s3Credentials', name]),
  ...['connectionString', 'storageAccount', 'storageKey', 'storageSasToken'].map((name) => ['azureCredentials', name]),
  ['googleCredentials', 'applicationCredentials'],
];

/** What is required and not otherwise looked at: a way through spec, `*` for each item or value, and members that are texts. */
const REQUIRED: readonly (readonly [way: readonly string[], members: readonly string[]])[] = [
  [['plugins', '*'], ['name']],
  [['externalClusters', '*'], ['name']],
  [['externalClusters', '*', 'plugin'], ['name']],
  ...['sslCert', 'sslKey', 'sslRootCert', 'password'].map((name) => [['externalClusters', '*', name], ['key']] as const),
  ...BARMAN.map((way) => [['externalClusters', '*', 'barmanObjectStore', ...way], KEY] as const),
  ...BARMAN.map((way) => [['backup', 'barmanObjectStore', ...way], KEY] as const),
  [['managed', 'roles', '*'], ['name']],
  [['managed', 'roles', '*', 'passwordSecret'], ['name']],
  [['bootstrap', 'initdb', 'secret'], ['name']],
  [['bootstrap', 'initdb', 'import', 'source'], ['externalCluster']],
  ...['postInitSQLRefs', 'postInitTemplateSQLRefs'].flatMap((list) =>
    ['secretRefs', 'configMapRefs'].map((refs) => [['bootstrap', 'initdb', list, refs, '*'], KEY] as const),
  ),
  [['bootstrap', 'recovery', 'secret'], ['name']],
  [['bootstrap', 'recovery', 'backup'], ['name']],
  [['bootstrap', 'recovery', 'volumeSnapshots', 'storage'], ['name']],
  [['bootstrap', 'recovery', 'volumeSnapshots', 'walStorage'], ['name']],
  [
    ['bootstrap', 'recovery', 'volumeSnapshots', 'tablespaceStorage', '*'],
    ['kind', 'name'],
  ],
  [['bootstrap', 'pg_basebackup', 'secret'], ['name']],
  [['imageCatalogRef'], ['name']],
  [['imagePullSecrets', '*'], ['name']],
  [['monitoring', 'customQueriesConfigMap', '*'], KEY],
  [['monitoring', 'customQueriesSecret', '*'], KEY],
  [['postgresql', 'ldap', 'bindSearchAuth', 'bindPassword'], ['key']],
  [['env', '*'], ['name']],
  [
    ['topologySpreadConstraints', '*'],
    ['topologyKey', 'whenUnsatisfiable'],
  ],
  [['seccompProfile'], ['type']],
];

export const requiredIsWritten: Rule = {
  id: 'CNPG-392',
  title: 'What is required is written, though nobody asks for it',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'error',
  source: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/api/v1/cluster_types.go',
  reason:
    'The operator reads a Cluster and writes it out again before the schema judges: a required name that was forgotten is there then, and empty. ' +
    'The cluster is accepted, and what the name was for does not work.',
  about: REQUIRED.map(([way]) => `/spec/${named(way).join('/')}`),

  check({ body }) {
    const { spec } = body;
    if (!isJsonObject(spec)) {
      return undefined;
    }
    const found = REQUIRED.filter(([[section]]) => spec[section] !== undefined).flatMap(([way, members]) =>
      placesAt(spec, way).map((place) => ({ ...place, members })),
    );
    return found.length === 0
      ? undefined
      : found.flatMap(({ path, value, members }) =>
          members
            .filter((member) => memberAt(value, member) === '')
            .map((member) => ({
              path: `${path}/${member}`,
              problem: `there is no ${member}, one is expected; the API server accepts it all the same`,
              fix: `write ${member}`,
            })),
        );
  },
};

/** The way up to the first list or map whose members go by any name. */
function named(way: readonly string[]): readonly string[] {
  const any = way.indexOf('*');
  return any < 0 ? way : way.slice(0, any);
}

interface Place {
  readonly path: string;
  readonly value: JsonObject;
}

/** The maps that the way leads to. */
function placesAt(value: Json | undefined, [step, ...rest]: readonly string[], path = '/spec'): Place[] {
  if (step === undefined) {
    return isJsonObject(value) ? [{ path, value }] : [];
  }
  if (step !== '*') {
    const member = memberAt(value, step);
    return member === undefined ? [] : placesAt(member, rest, `${path}${pointerStep(step)}`);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => placesAt(each, rest, `${path}${pointerStep(name)}`))
    : [];
}
