import type { ExternalSourceIntent } from '../../../intent/external-secret-source';
import type { StoreIntent } from '../../../intent/object-store';
import { requireText } from '../../../intent/texts';
import { has } from '../features';
import type { ObjectStoreIntent } from '../intent';
import { OBJECT_STORAGE_SECRET } from '../names';

/** A role that the first one may assume, in another account for example. */
export class SecondaryRole {
  /**
   * The role, and the id that it asks for.
   *
   * @param arn of the role, for example `arn:aws:iam::123456789012:role/hm-secondary`
   * @param externalId that the role's policy wants to hear
   * @throws if it is not the ARN of a role, or the id is blank
   */
  public static of(arn: string, externalId: string): SecondaryRole {
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(arn ?? '')) {
      throw new Error(`SecondaryRole.of() takes an ARN such as "arn:aws:iam::123456789012:role/hm", got ${JSON.stringify(arn)}`);
    }
    return new SecondaryRole(arn, requireText('the external id of the secondary role', externalId));
  }

  /**
   * @internal
   */
  public readonly _keys: Readonly<Record<string, string>>;

  private constructor(arn: string, externalId: string) {
    this._keys = { secondary_role_arn: arn, secondary_role_external_id: externalId };
  }
}

/** What Hybrid Manager can be told about its object store besides where it is. */
export interface HybridManagerStoreOptions {
  /**
   * A second role, for Amazon S3.
   *
   * @default - none
   */
  readonly secondaryRole?: SecondaryRole;

  /**
   * The authorities that signed the store's certificate, as PEM: what signed the certificate first, the root last.
   *
   * @default - those that are known to all
   */
  readonly caBundle?: string;

  /**
   * The store does not encrypt what it keeps.
   *
   * @default false
   */
  readonly serverSideEncryptionDisabled?: boolean;

  /**
   * Checksums are sent and verified only where the protocol demands it, as older stores of your own want it. Not with 1.3.
   *
   * @default false
   */
  readonly checksumsWhenRequired?: boolean;
}

/** How the store is opened. */
export type StoreAccess =
  | { readonly kind: 'existing'; readonly secretName: string }
  | { readonly kind: 'external'; readonly source: ExternalSourceIntent; readonly refreshSeconds: number }
  | { readonly kind: 'identity'; readonly provider: string; readonly subject: string };

/** Some endpoint wants to hear a region that does not matter. */
const ANY_REGION = 'us-east-1';

/**
 * The Secret of the object store, in one of its five variants.
 *
 * @throws where Hybrid Manager cannot be told what was decided
 */
export function objectStoreIntent(
  store: StoreIntent,
  access: StoreAccess,
  options: HybridManagerStoreOptions,
  release: string,
): ObjectStoreIntent {
  demandWholeBucket(store);
  demandSuitable(store, access, options, release);
  const { provider, bucket, region, location, endpoint } = store;
  const anywhere = provider === 's3-compatible' ? ANY_REGION : undefined;
  const known = { provider, bucket, region: region ?? location ?? anywhere, endpoint };
  if (access.kind === 'identity') {
    const plain = { auth_type: 'workloadIdentity', aws_role_arn: access.subject, ...s3Keys(store), ...options.secondaryRole?._keys };
    return { ...known, plain, secretKeys: [], source: { kind: 'plain' } };
  }
  const { plain, secretKeys } = provider === 'azure' ? azure(store) : provider === 'google' ? google(store) : s3(store, options);
  return { ...known, plain, secretKeys, source: access.kind === 'existing' ? { kind: 'existing' } : access };
}

function s3(store: StoreIntent, options: HybridManagerStoreOptions) {
  const { endpoint } = store;
  const plain = {
    auth_type: 'credentials',
    ...s3Keys(store),
    ...(endpoint !== undefined && { aws_endpoint_url_s3: endpoint }),
    ...(options.caBundle !== undefined && { aws_ca_bundle: options.caBundle }),
    ...(options.serverSideEncryptionDisabled !== undefined && {
      server_side_encryption_disabled: String(options.serverSideEncryptionDisabled),
    }),
    ...(options.checksumsWhenRequired && {
      aws_request_checksum_calculation: 'when_required',
      aws_response_checksum_validation: 'when_required',
    }),
    ...options.secondaryRole?._keys,
  };
  return { plain, secretKeys: ['aws_access_key_id', 'aws_secret_access_key'] };
}

function s3Keys({ provider, bucket, region }: StoreIntent) {
  if (provider === 's3') {
    requireText('the region of ObjectStore.s3(), which Hybrid Manager has to be told,', region);
  }
  return { aws_region: region ?? ANY_REGION, bucket_name: bucket };
}

function azure({ bucket, account, location, resourceGroup, subscriptionId }: StoreIntent) {
  const said = { subscription_id: subscriptionId, resource_group_name: resourceGroup, region: location };
  return divided({ provider: 'azure', storage_account_name: account ?? '', storage_account_container_name: bucket }, said, [
    'storage_account_key',
    'client_id',
    'client_secret',
    'tenant_id',
  ]);
}

function google({ bucket, location, projectId }: StoreIntent) {
  return divided({ provider: 'gcp', bucket_name: bucket }, { location_id: location, project_id: projectId }, ['credentials_json_base64']);
}

/** What nobody said is fetched with the rest. */
function divided(always: Record<string, string>, said: Record<string, string | undefined>, secret: readonly string[]) {
  const plain = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const missing = Object.keys(said).filter((key) => said[key] === undefined);
  return { plain: { ...always, ...Object.fromEntries(plain) }, secretKeys: [...missing, ...secret] };
}

function demandWholeBucket({ folder, endpointCa }: StoreIntent): void {
  if (folder !== '') {
    throw new Error(`Hybrid Manager wants a bucket of its own and takes no folder in it, got "${folder}"; leave \`path\` out`);
  }
  if (endpointCa) {
    throw new Error(
      'Hybrid Manager reads authorities from its own Secret; give them as `objectStoreOptions.caBundle`, not as `endpointCa`',
    );
  }
}

function demandSuitable({ provider }: StoreIntent, access: StoreAccess, options: HybridManagerStoreOptions, release: string): void {
  if (access.kind === 'identity' && provider !== 's3') {
    throw new Error(`Hybrid Manager knows workload identity for Amazon S3 only, got ${JSON.stringify(access.provider)}; give keys`);
  }
  if (access.kind === 'existing' && access.secretName !== OBJECT_STORAGE_SECRET) {
    throw new Error(
      `Hybrid Manager looks for the Secret "${OBJECT_STORAGE_SECRET}", got ${JSON.stringify(access.secretName)}; call it that, in the namespace "default"`,
    );
  }
  if (options.secondaryRole && provider !== 's3') {
    throw new Error('a secondary role is for Amazon S3; leave `objectStoreOptions.secondaryRole` out');
  }
  const compatible = options.caBundle ?? options.serverSideEncryptionDisabled ?? options.checksumsWhenRequired;
  if (compatible !== undefined && provider !== 's3-compatible') {
    throw new Error(
      '`caBundle`, `serverSideEncryptionDisabled` and `checksumsWhenRequired` are for stores that speak the protocol of S3; leave them out',
    );
  }
  if (options.checksumsWhenRequired && !has(release, 'checksums')) {
    throw new Error(
      `Hybrid Manager ${release} does not know how checksums are used; leave \`objectStoreOptions.checksumsWhenRequired\` out`,
    );
  }
}
