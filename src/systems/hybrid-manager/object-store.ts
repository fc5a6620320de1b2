import type { Document, RuleContext } from '../../finding';
import { DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from './names';
import { SecretView } from './secret-view';

/** A kind of object storage, by what its Secret says. */
export interface StoreVariant {
  /** As findings call it. */
  readonly title: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const SECOND_ROLE = ['secondary_role_arn', 'secondary_role_external_id'];
const ACCESS_KEYS = ['aws_access_key_id', 'aws_secret_access_key'];
export const CHECKSUM_KEYS = ['aws_request_checksum_calculation', 'aws_response_checksum_validation'];

/**
 * The five kinds, with the keys that each of them has.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/object_storage/
 */
export const STORES = {
  awsIdentity: {
    title: 'S3 with workload identity',
    required: ['auth_type', 'aws_region', 'aws_role_arn', 'bucket_name'],
    optional: SECOND_ROLE,
  },
  awsKeys: {
    title: 'S3 with access keys',
    required: ['auth_type', 'aws_region', 'bucket_name', ...ACCESS_KEYS],
    optional: SECOND_ROLE,
  },
  compatible: {
    title: 'a store that is compatible with S3',
    required: ['auth_type', 'aws_endpoint_url_s3', 'aws_region', 'bucket_name', ...ACCESS_KEYS],
    optional: ['aws_ca_bundle', 'aws_ca_bundle_base64', 'server_side_encryption_disabled', ...CHECKSUM_KEYS],
  },
  azure: {
    title: 'Azure Blob Storage',
    required: [
      'provider',
      'subscription_id',
      'resource_group_name',
      'storage_account_name',
      'storage_account_container_name',
      'storage_account_key',
      'region',
      'client_id',
      'client_secret',
      'tenant_id',
    ],
    optional: [],
  },
  google: {
    title: 'Google Cloud Storage',
    required: ['provider', 'location_id', 'project_id', 'bucket_name', 'credentials_json_base64'],
    optional: [],
  },
} as const satisfies Record<string, StoreVariant>;

export const PROVIDERS: Readonly<Record<string, StoreVariant>> = { azure: STORES.azure, gcp: STORES.google };
export const WORKLOAD_IDENTITY = 'workloadIdentity';
export const STATIC_KEYS = 'credentials';

/** The Secret of all projects, or that of one: the name of the first, and the ID of the project behind it. */
export function isObjectStorageName(name: string): boolean {
  return name === OBJECT_STORAGE_SECRET || name.startsWith(`${OBJECT_STORAGE_SECRET}-`);
}

/** What can be seen of an object storage Secret in its place. */
export function objectStorageIn(document: Document, { inventory }: RuleContext): SecretView | undefined {
  const secret = SecretView.of(document, inventory);
  return secret && isObjectStorageName(secret.name) && secret.isIn(DEFAULT_NAMESPACE) ? secret : undefined;
}

/**
 * The kind of store that it is for; `undefined` where that cannot be told. A provider goes before a way to log in; where they are there and
 * cannot be read, the other keys may tell.
 */
export function storeOf(secret: SecretView): StoreVariant | undefined {
  const deciding = secret.has('provider') ? 'provider' : 'auth_type';
  const word = secret.read(deciding)?.value;
  if (word === undefined) {
    return secret.has(deciding) && !secret.isEmpty(deciding) ? storeByKeys(secret) : undefined;
  }
  if (deciding === 'provider') {
    return Object.hasOwn(PROVIDERS, word) ? PROVIDERS[word] : undefined;
  }
  if (word === WORKLOAD_IDENTITY) {
    return STORES.awsIdentity;
  }
  if (word !== STATIC_KEYS || (!secret.isWhole && !secret.has('aws_endpoint_url_s3'))) {
    return undefined;
  }
  return secret.has('aws_endpoint_url_s3') ? STORES.compatible : STORES.awsKeys;
}

/** The only kind that has all the keys which are there. */
function storeByKeys(secret: SecretView): StoreVariant | undefined {
  const fitting = Object.values<StoreVariant>(STORES).filter(({ required, optional }) =>
    secret.keys.every((key) => required.includes(key) || optional.includes(key)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
