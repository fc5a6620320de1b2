import { isJsonObject, type JsonObject, memberAt } from '../../finding';
import type { SecretUse } from '../secrets';

const S3 = ['accessKeyId', 'secretAccessKey', 'region', 'sessionToken'];
const AZURE = ['storageAccount', 'storageKey', 'storageSasToken', 'connectionString'];
const GOOGLE = ['applicationCredentials'];

/** The keys of Secrets that a client with this configuration reads, wherever such a configuration stands. */
export function storeSecretUses(configuration: unknown, path: string): SecretUse[] {
  if (!isJsonObject(configuration)) {
    return [];
  }
  return [...credentialUses(configuration, path), ...use(configuration.endpointCA, `${path}/endpointCA`)];
}

/** The first of the providers counts, in this order, and where the identity comes from the platform no Secret is read. */
function credentialUses({ s3Credentials, googleCredentials, azureCredentials }: JsonObject, path: string): SecretUse[] {
  if (isJsonObject(s3Credentials)) {
    return s3Credentials.inheritFromIAMRole === true ? [] : members(s3Credentials, S3, `${path}/s3Credentials`);
  }
  if (isJsonObject(googleCredentials)) {
    return members(googleCredentials, GOOGLE, `${path}/googleCredentials`);
  }
  if (isJsonObject(azureCredentials)) {
    const ofPlatform = azureCredentials.inheritFromAzureAD === true || azureCredentials.useDefaultAzureCredentials === true;
    return ofPlatform ? [] : members(azureCredentials, AZURE, `${path}/azureCredentials`);
  }
  return [];
}

function members(credentials: JsonObject, names: readonly string[], path: string): SecretUse[] {
  return names.flatMap((name) => use(credentials[name], `${path}/${name}`));
}

function use(reference: unknown, path: string): SecretUse[] {
  return isJsonObject(reference) ? [{ path, name: memberAt(reference, 'name'), keys: [memberAt(reference, 'key')] }] : [];
}
