import { isJsonObject, itemsAt, type JsonObject, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { OBJECT_STORE } from './kinds';

const PATH = '/spec/configuration';
const PROVIDERS = ['s3Credentials', 'googleCredentials', 'azureCredentials'];

export const credentialsAreWhole: Rule = {
  id: 'BARMAN-201',
  title: 'An object store says how to log in',
  kinds: [OBJECT_STORE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/',
  reason:
    'The operator judges the credentials of a store that is built into a Cluster, and nobody judges those of an ObjectStore. Where they are ' +
    'not whole, no WAL file is archived, and the WAL volume fills up.',

  check({ body }) {
    const configuration = memberAt(body, 'spec', 'configuration');
    if (!isJsonObject(configuration)) {
      return undefined;
    }
    const given = PROVIDERS.filter((name) => isJsonObject(configuration[name]));
    if (given.length === 0) {
      return [fault('', 'the store has no credentials', 'write s3Credentials, azureCredentials or googleCredentials')];
    }
    if (given.length > 1) {
      const problem = `the store has ${given.join(' and ')}, the plugin takes ${given[0]} alone`;
      return [{ ...fault(`/${given[1]}`, problem, 'keep those of the provider of the destinationPath'), severity: 'warning' }];
    }
    const credentials = configuration[given[0]] as JsonObject;
    const hasEnvironment = itemsAt(body, 'spec', 'instanceSidecarConfiguration', 'env').length > 0;
    return faults(given[0], credentials, hasEnvironment).map((finding) => ({ ...finding, path: `${PATH}/${given[0]}${finding.path}` }));
  },
};

function fault(path: string, problem: string, fix: string): RuleFinding {
  return { path: `${PATH}${path}`, problem, fix };
}

function faults(provider: string, credentials: JsonObject, hasEnvironment: boolean): RuleFinding[] {
  switch (provider) {
    case 's3Credentials':
      return s3(credentials);
    case 'googleCredentials':
      return google(credentials);
    default:
      return azure(credentials, hasEnvironment);
  }
}

function s3(credentials: JsonObject): RuleFinding[] {
  const keys = ['accessKeyId', 'secretAccessKey'];
  const missing = keys.filter((name) => !isJsonObject(credentials[name]));
  if (credentials.inheritFromIAMRole === true || missing.length === 0) {
    return [];
  }
  const problem = `s3Credentials has no ${missing.join(' and no ')}, and does not inherit from a role`;
  return [{ path: '', problem, fix: 'name the Secret and the key of both, or write inheritFromIAMRole: true' }];
}

function google(credentials: JsonObject): RuleFinding[] {
  if (isJsonObject(credentials.applicationCredentials) || credentials.gkeEnvironment === true) {
    return [];
  }
  const problem = 'googleCredentials has no applicationCredentials, and does not use those of the environment';
  return [{ path: '', problem, fix: 'name the Secret and the key of applicationCredentials, or write gkeEnvironment: true' }];
}

/** The client also reads its environment, which is not judged here. */
function azure(credentials: JsonObject, hasEnvironment: boolean): RuleFinding[] {
  const platform = ['inheritFromAzureAD', 'useDefaultAzureCredentials'].some((name) => credentials[name] === true);
  const has = (name: string) => isJsonObject(credentials[name]);
  if (hasEnvironment || platform || has('connectionString')) {
    return [];
  }
  if (!has('storageKey') && !has('storageSasToken')) {
    const problem = 'azureCredentials has no connectionString, no storageKey and no storageSasToken, and inherits none';
    return [{ path: '', problem, fix: 'name the Secret and the key of one, or write inheritFromAzureAD: true' }];
  }
  return [];
}
