import { requireText } from '../../../intent/texts';

/** Plain data behind KeyManagement. */
export interface KeyManagementIntent {
  readonly method: 'passphrase' | 'hashicorp_vault' | 'aws_kms' | 'gcp_kms' | 'azure_kms';
  /** What a person has to make, for the steps. */
  readonly details: Readonly<Record<string, string>>;
}

/**
 * What the keys of encrypted Postgres clusters are kept in. The keys themselves are made and registered by a person, for each project
 * and location: the steps say how.
 *
 * Only EDB Postgres Advanced Server and EDB Postgres Extended, 15 or newer, encrypt.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/kms_for_tde/
 */
export class KeyManagement {
  /** A passphrase, for development and tests: never automated. */
  public static passphrase(): KeyManagement {
    return new KeyManagement({ method: 'passphrase', details: {} });
  }

  /**
   * HashiCorp Vault's engine Transit.
   *
   * @param address of Vault, for example `http://vault.vault.svc.cluster.local:8200/`
   * @param role that the service accounts of Postgres clusters log in with; default `tde`
   */
  public static hashicorpVault(address: string, role: string = 'tde'): KeyManagement {
    return new KeyManagement({ method: 'hashicorp_vault', details: { address: requireText('the address of Vault', address), role } });
  }

  /**
   * AWS KMS: a symmetric key in the account and region of Hybrid Manager.
   *
   * @param alias of the key to make, without `alias/`
   */
  public static awsKms(alias: string): KeyManagement {
    return new KeyManagement({ method: 'aws_kms', details: { alias: requireText('the alias of the key', alias) } });
  }

  /**
   * Google Cloud KMS: a symmetric software key in the project and region of Hybrid Manager.
   *
   * @param keyRing to make
   * @param key to make in it
   */
  public static googleCloudKms(keyRing: string, key: string): KeyManagement {
    const details = { keyRing: requireText('the name of the key ring', keyRing), key: requireText('the name of the key', key) };
    return new KeyManagement({ method: 'gcp_kms', details });
  }

  /**
   * Azure Key Vault: an RSA key in the region of Hybrid Manager. From 1.4.
   *
   * @param vault its name
   * @param key to make in it
   */
  public static azureKeyVault(vault: string, key: string): KeyManagement {
    const details = { vault: requireText('the name of the vault', vault), key: requireText('the name of the key', key) };
    return new KeyManagement({ method: 'azure_kms', details });
  }

  /**
   * @internal
   */
  public readonly _intent: KeyManagementIntent;

  private constructor(intent: KeyManagementIntent) {
    this._intent = Object.freeze(intent);
  }
}
