import type { ExternalSecretSource } from '../../../intent/external-secret-source';
import { requireObjectName, requireText } from '../../../intent/texts';
import { externalSource, type SecretSourceIntent } from './secret-source';

/** Plain data behind KeyPair. */
export interface KeyPairIntent {
  readonly name: string;
  readonly source: SecretSourceIntent;
}

/**
 * A certificate and its key, in a Secret of type `kubernetes.io/tls` in the namespace `default`.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/cert-man/
 */
export class KeyPair {
  /**
   * The Secret is there already, with the annotation that has it copied. The readiness check looks at both.
   *
   * @param name of the Secret
   * @throws if it is no name of an object
   */
  public static existing(name: string): KeyPair {
    return new KeyPair(name, { kind: 'existing' });
  }

  /**
   * External Secrets fills it, from the properties `tls.crt`, `tls.key` and, for an authority, `ca.crt` of an entry.
   *
   * @param name of the Secret
   * @param source the entry
   * @throws if it is no name of an object
   */
  public static fromExternalSecrets(name: string, source: ExternalSecretSource): KeyPair {
    return new KeyPair(name, externalSource('KeyPair.fromExternalSecrets()', source));
  }

  /**
   * Certificate and key stand in the manifest, for all to read who can read it.
   *
   * @param name of the Secret
   * @param certificate as PEM, with the whole chain: what signed comes behind what was signed
   * @param key as PEM, not encrypted
   * @param authority for an authority of your own: its certificate as PEM; default none
   * @throws if certificate or key is blank, or it is no name of an object
   */
  public static keyInManifest(name: string, certificate: string, key: string, authority?: string): KeyPair {
    const values = { 'tls.crt': requireText('the certificate', certificate), 'tls.key': requireText('the key', key) };
    return new KeyPair(name, { kind: 'manifest', values: { ...(authority !== undefined && { 'ca.crt': authority }), ...values } });
  }

  /**
   * Not called as that of PullSecret, so that the one is not taken for the other.
   *
   * @internal
   */
  public readonly _pair: KeyPairIntent;

  private constructor(name: string, source: SecretSourceIntent) {
    this._pair = Object.freeze({ name: requireObjectName('the name of the Secret with the certificate', name), source });
  }
}
