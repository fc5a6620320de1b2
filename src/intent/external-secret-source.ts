import { requireText } from './texts';

/** What can be changed about where External Secrets reads. */
export interface ExternalSecretSourceOptions {
  /**
   * Names of the properties within the remote entry, by the key they are to have in the Secret.
   *
   * @default - the properties have the names of the keys
   */
  readonly properties?: { [key: string]: string };
}

/** Plain data behind ExternalSecretSource. */
export interface ExternalSourceIntent {
  readonly storeKind: 'SecretStore' | 'ClusterSecretStore';
  readonly storeName: string;
  readonly remoteKey: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * An entry of a secret store that the External Secrets operator reads.
 *
 * @see https://external-secrets.io/latest/api/externalsecret/
 */
export class ExternalSecretSource {
  /**
   * An entry of a store in the namespace where the Secret is needed.
   *
   * @param storeName name of the SecretStore object
   * @param remoteKey name of the entry in the store
   * @param options names of the properties
   * @throws if a name is blank
   */
  public static secretStore(storeName: string, remoteKey: string, options: ExternalSecretSourceOptions = {}): ExternalSecretSource {
    return new ExternalSecretSource('SecretStore', storeName, remoteKey, options);
  }

  /**
   * An entry of a store for all namespaces.
   *
   * @param storeName name of the ClusterSecretStore object
   * @param remoteKey name of the entry in the store
   * @param options names of the properties
   * @throws if a name is blank
   */
  public static clusterSecretStore(storeName: string, remoteKey: string, options: ExternalSecretSourceOptions = {}): ExternalSecretSource {
    return new ExternalSecretSource('ClusterSecretStore', storeName, remoteKey, options);
  }

  /**
   * @internal
   */
  public readonly _intent: ExternalSourceIntent;

  private constructor(
    storeKind: 'SecretStore' | 'ClusterSecretStore',
    storeName: string,
    remoteKey: string,
    options: ExternalSecretSourceOptions,
  ) {
    this._intent = Object.freeze({
      storeKind,
      storeName: requireText('the name of the secret store', storeName),
      remoteKey: requireText('the name of the entry in the secret store', remoteKey),
      properties: { ...options.properties },
    });
  }
}
