import { requireText } from './texts';

/** A bundle of certificate authorities in a Secret. */
export class CaBundle {
  /**
   * The bundle under a key of an existing Secret in the namespace where it is used.
   *
   * @param secretName name of the Secret
   * @param key within it; default `ca.crt`
   * @throws if the name is blank
   */
  public static fromSecret(secretName: string, key: string = 'ca.crt'): CaBundle {
    return new CaBundle(requireText('the name of the Secret with the CA bundle', secretName), key);
  }

  /**
   * @internal
   */
  public readonly _secretName: string;

  /**
   * @internal
   */
  public readonly _key: string;

  private constructor(secretName: string, key: string) {
    this._secretName = secretName;
    this._key = key;
  }
}

/** A bucket of Amazon S3. */
export interface S3Options {
  /** The name of the bucket. */
  readonly bucket: string;

  /**
   * The region of the bucket, for example `eu-central-1`.
   *
   * @default - the client finds it by itself (from the credentials' profile or the machine)
   */
  readonly region?: string;

  /**
   * The folder within the bucket.
   *
   * @default - the bucket's root
   */
  readonly path?: string;
}

/** A bucket of a store that speaks the protocol of S3. */
export interface S3CompatibleOptions {
  /** The name of the bucket. */
  readonly bucket: string;

  /** The address of the store, for example `https://minio.example.com:9000`. */
  readonly endpoint: string;

  /**
   * The authorities that signed the store's certificate.
   *
   * @default - those of the sidecar's image
   */
  readonly endpointCa?: CaBundle;

  /**
   * The region that the store wants to hear.
   *
   * @default - none
   */
  readonly region?: string;

  /**
   * The folder within the bucket.
   *
   * @default - the bucket's root
   */
  readonly path?: string;
}

/** A container of Azure Blob Storage. */
export interface AzureBlobOptions {
  /** The storage account. */
  readonly account: string;

  /** The container within the account. */
  readonly container: string;

  /**
   * The region of the account, for example `westeurope`. Hybrid Manager wants to know it.
   *
   * @default - not said
   */
  readonly region?: string;

  /**
   * The resource group of the account. Hybrid Manager wants to know it.
   *
   * @default - not said
   */
  readonly resourceGroup?: string;

  /**
   * The id of the subscription that the account belongs to. Hybrid Manager wants to know it.
   *
   * @default - not said
   */
  readonly subscriptionId?: string;

  /**
   * The folder within the container.
   *
   * @default - the container's root
   */
  readonly path?: string;
}

/** A bucket of Google Cloud Storage. */
export interface GoogleCloudStorageOptions {
  /** The name of the bucket. */
  readonly bucket: string;

  /**
   * The region of the bucket, for example `europe-west3`. Hybrid Manager wants to know it.
   *
   * @default - not said
   */
  readonly location?: string;

  /**
   * The id of the project that the bucket belongs to. Hybrid Manager wants to know it.
   *
   * @default - not said
   */
  readonly projectId?: string;

  /**
   * The folder within the bucket.
   *
   * @default - the bucket's root
   */
  readonly path?: string;
}

export type StoreProvider = 's3' | 's3-compatible' | 'azure' | 'google';

/** Plain data behind ObjectStore. */
export interface StoreIntent {
  readonly provider: StoreProvider;
  /** Where archives go, as a URL without a slash at its end. */
  readonly destination: string;
  /** The bucket or container alone. */
  readonly bucket: string;
  /** The folder within it, '' for its root. */
  readonly folder: string;
  /** The storage account of Azure. */
  readonly account?: string;
  readonly endpoint?: string;
  readonly endpointCa?: { readonly secretName: string; readonly key: string };
  /** What clients of S3 have to be told. */
  readonly region?: string;
  /** Where the bucket is, in the words of Azure and Google, whose clients find it by themselves. */
  readonly location?: string;
  readonly resourceGroup?: string;
  readonly subscriptionId?: string;
  readonly projectId?: string;
}

function placeIn(scheme: string, { bucket, path }: { bucket: string; path?: string }) {
  requireText('the name of the bucket', bucket);
  if (bucket.includes('/')) {
    throw new Error(`the bucket ${JSON.stringify(bucket)} holds a slash; give the folder as \`path\``);
  }
  const folder = folders(path).join('/');
  return { destination: [`${scheme}://${bucket}`, ...folders(path)].join('/'), bucket, folder };
}

function folders(path: string | undefined): string[] {
  return (path ?? '').split('/').filter((folder) => folder !== '');
}

/**
 * Where archives are kept: a bucket, not the keys to it.
 */
export class ObjectStore {
  /**
   * Amazon S3.
   *
   * @param options bucket, region, folder
   * @throws if the bucket's name is blank or holds a slash
   * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/
   */
  public static s3(options: S3Options): ObjectStore {
    return new ObjectStore({ provider: 's3', ...placeIn('s3', options), region: options.region });
  }

  /**
   * A store that speaks the protocol of S3: MinIO, Ceph, Garage and others.
   *
   * @param options bucket, address, authorities, folder
   * @throws if the bucket's name is blank or holds a slash, or the address is no http or https URL
   */
  public static s3Compatible(options: S3CompatibleOptions): ObjectStore {
    if (!/^https?:\/\/[^/\s]+/.test(options.endpoint ?? '')) {
      throw new Error(
        `the endpoint of an object store is an address such as "https://minio.example.com", got ${JSON.stringify(options.endpoint)}`,
      );
    }
    if (options.endpointCa && options.endpoint.startsWith('http:')) {
      throw new Error(
        `the endpoint ${JSON.stringify(options.endpoint)} is not encrypted, an endpointCa has no use; write "https:" or leave the CA out`,
      );
    }
    return new ObjectStore({
      provider: 's3-compatible',
      ...placeIn('s3', options),
      endpoint: options.endpoint,
      endpointCa: options.endpointCa && { secretName: options.endpointCa._secretName, key: options.endpointCa._key },
      region: options.region,
    });
  }

  /**
   * Azure Blob Storage.
   *
   * @param options account, container, folder
   * @throws if account or container is blank
   */
  public static azureBlob(options: AzureBlobOptions): ObjectStore {
    const account = requireText('the storage account', options.account);
    const container = requireText('the container', options.container);
    return new ObjectStore({
      provider: 'azure',
      destination: [`https://${account}.blob.core.windows.net`, container, ...folders(options.path)].join('/'),
      bucket: container,
      folder: folders(options.path).join('/'),
      account,
      location: options.region,
      resourceGroup: options.resourceGroup,
      subscriptionId: options.subscriptionId,
    });
  }

  /**
   * Google Cloud Storage.
   *
   * @param options bucket, folder
   * @throws if the bucket's name is blank or holds a slash
   */
  public static googleCloudStorage(options: GoogleCloudStorageOptions): ObjectStore {
    const { location, projectId } = options;
    return new ObjectStore({ provider: 'google', ...placeIn('gs', options), location, projectId });
  }

  /**
   * @internal
   */
  public readonly _intent: StoreIntent;

  private constructor(intent: StoreIntent) {
    this._intent = Object.freeze(intent);
  }
}
