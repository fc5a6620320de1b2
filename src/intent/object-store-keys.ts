import type { StoreProvider } from './object-store';

/** Names of the keys within a Secret that hold an S3 access key. */
export interface S3KeyNames {
  /**
   * The key that holds the access key's id.
   *
   * @default ACCESS_KEY_ID
   */
  readonly accessKeyId?: string;

  /**
   * The key that holds the secret access key.
   *
   * @default ACCESS_SECRET_KEY
   */
  readonly secretAccessKey?: string;

  /**
   * The key that holds a session token.
   *
   * @default - none: the access key is a lasting one
   */
  readonly sessionToken?: string;
}

/** Names of the keys within a Secret that hold the credentials of an Azure storage account. */
export interface AzureKeyNames {
  /**
   * The key that holds the name of the storage account.
   *
   * @default AZURE_STORAGE_ACCOUNT
   */
  readonly storageAccount?: string;

  /**
   * The key that holds the secret itself.
   *
   * @default - AZURE_STORAGE_KEY for a storage key, AZURE_STORAGE_SAS_TOKEN for a token
   */
  readonly secret?: string;
}

/** What a key within the Secret is, in the words of the store's protocol. */
export type CredentialPart =
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'sessionToken'
  | 'storageAccount'
  | 'storageKey'
  | 'storageSasToken'
  | 'connectionString'
  | 'applicationCredentials';

/** Plain data behind ObjectStoreKeys: which key of the Secret holds what. */
export interface KeysIntent {
  readonly providers: readonly StoreProvider[];
  readonly parts: Readonly<Partial<Record<CredentialPart, string>>>;
}

/**
 * Which keys of a Secret hold the credentials of an object store.
 *
 * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/
 */
export class ObjectStoreKeys {
  /**
   * An access key of S3, or of a store that speaks its protocol.
   *
   * @param names of the keys, where they differ from the usual ones
   */
  public static s3AccessKey(names: S3KeyNames = {}): ObjectStoreKeys {
    return new ObjectStoreKeys(['s3', 's3-compatible'], {
      accessKeyId: names.accessKeyId ?? 'ACCESS_KEY_ID',
      secretAccessKey: names.secretAccessKey ?? 'ACCESS_SECRET_KEY',
      ...(names.sessionToken !== undefined && { sessionToken: names.sessionToken }),
    });
  }

  /**
   * The key of an Azure storage account.
   *
   * @param names of the keys, where they differ from the usual ones
   */
  public static azureStorageKey(names: AzureKeyNames = {}): ObjectStoreKeys {
    return new ObjectStoreKeys(['azure'], {
      storageAccount: names.storageAccount ?? 'AZURE_STORAGE_ACCOUNT',
      storageKey: names.secret ?? 'AZURE_STORAGE_KEY',
    });
  }

  /**
   * A shared access signature of an Azure storage account.
   *
   * @param names of the keys, where they differ from the usual ones
   */
  public static azureSasToken(names: AzureKeyNames = {}): ObjectStoreKeys {
    return new ObjectStoreKeys(['azure'], {
      storageAccount: names.storageAccount ?? 'AZURE_STORAGE_ACCOUNT',
      storageSasToken: names.secret ?? 'AZURE_STORAGE_SAS_TOKEN',
    });
  }

  /**
   * A connection string of an Azure storage account, which holds account and secret.
   *
   * @param key within the Secret; default `AZURE_CONNECTION_STRING`
   */
  public static azureConnectionString(key: string = 'AZURE_CONNECTION_STRING'): ObjectStoreKeys {
    return new ObjectStoreKeys(['azure'], { connectionString: key });
  }

  /**
   * The key file of a Google service account.
   *
   * @param key within the Secret; default `gcsCredentials`
   */
  public static googleApplicationCredentials(key: string = 'gcsCredentials'): ObjectStoreKeys {
    return new ObjectStoreKeys(['google'], { applicationCredentials: key });
  }

  /**
   * @internal
   */
  public static _usual(provider: StoreProvider): ObjectStoreKeys {
    switch (provider) {
      case 'azure':
        return ObjectStoreKeys.azureStorageKey();
      case 'google':
        return ObjectStoreKeys.googleApplicationCredentials();
      default:
        return ObjectStoreKeys.s3AccessKey();
    }
  }

  /**
   * @internal
   */
  public readonly _intent: KeysIntent;

  private constructor(providers: StoreProvider[], parts: Partial<Record<CredentialPart, string>>) {
    this._intent = Object.freeze({ providers, parts });
  }
}
