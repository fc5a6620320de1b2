import type { ExternalSecretSource, ExternalSourceIntent } from '../../../intent/external-secret-source';
import { requireAnswer, requireText } from '../../../intent/texts';
import { externalSource, type SecretSourceIntent } from './secret-source';

/** Plain data behind DurableKey and LangflowKey. */
export type DurableKeyIntent =
  | SecretSourceIntent
  /** Made once by a generator into a store, and read back from it. */
  | { readonly kind: 'created-once'; readonly source: ExternalSourceIntent };

/** That of a key which is there already, and is copied to a store. */
export interface DurableKeyDecision {
  readonly key: DurableKeyIntent;
  readonly backup?: ExternalSourceIntent;
}

/**
 * A key that must never change: what it encrypted is lost with it. So it has to be kept where it outlives the cluster.
 */
export class DurableKey {
  /**
   * It is there already, in the Secret that Hybrid Manager looks for. `edbctl` makes it.
   *
   * @param backup the entry of a store that the Secret is copied to, under the names of its keys; without it a person has to back it up, and the steps say how
   */
  public static existing(backup?: ExternalSecretSource): DurableKey {
    return new DurableKey({ key: { kind: 'existing' }, ...(backup && { backup: backup._intent }) });
  }

  /**
   * It is kept in a store, and read from there once: a refresh could only do harm.
   *
   * @param source the entry that holds it
   */
  public static fromExternalSecrets(source: ExternalSecretSource): DurableKey {
    return new DurableKey({ key: externalSource('DurableKey.fromExternalSecrets()', source) });
  }

  /**
   * External Secrets makes it where the store has none yet, keeps it there, and reads it back: a second cluster gets the same one.
   *
   * @param source the entry of a store that outlives the cluster; the store has to be able to say whether an entry exists
   * @see https://external-secrets.io/latest/api/pushsecret/
   */
  public static createdOnce(source: ExternalSecretSource): DurableKey {
    const hint = 'ExternalSecretSource.clusterSecretStore(…), of a store outside of the cluster';
    const { _intent } = requireAnswer('DurableKey.createdOnce()', 'source', source, hint);
    return new DurableKey({ key: { kind: 'created-once', source: _intent } });
  }

  /**
   * The key stands in the manifest, for all to read who can read it.
   *
   * @param value the key, in the form that Hybrid Manager reads
   * @throws if it is blank
   */
  public static keyInManifest(value: string): DurableKey {
    return new DurableKey({ key: { kind: 'manifest', values: { key: requireText('the key', value) } } });
  }

  /**
   * @internal
   */
  public readonly _decision: DurableKeyDecision;

  private constructor(decision: DurableKeyDecision) {
    this._decision = Object.freeze(decision);
  }
}

/**
 * The key of Langflow, which must never change either. No page says how its Secret is laid out, so it can be made by `edbctl` only, and
 * is copied as a whole.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/genai_secrets/
 */
export class LangflowKey {
  /**
   * It is there already. `edbctl` makes it.
   *
   * @param backup the entry of a store that the Secret is copied to; without it a person has to back it up, and the steps say how
   */
  public static existing(backup?: ExternalSecretSource): LangflowKey {
    return new LangflowKey({ key: { kind: 'existing' }, ...(backup && { backup: backup._intent }) });
  }

  /**
   * A copy of the Secret is kept in a store, and read from there once, all properties of the entry as they are.
   *
   * @param source the entry that holds the copy
   */
  public static fromExternalSecrets(source: ExternalSecretSource): LangflowKey {
    return new LangflowKey({ key: externalSource('LangflowKey.fromExternalSecrets()', source) });
  }

  /**
   * Not called as that of DurableKey, so that the one is not taken for the other.
   *
   * @internal
   */
  public readonly _copied: DurableKeyDecision;

  private constructor(decision: DurableKeyDecision) {
    this._copied = Object.freeze(decision);
  }
}
