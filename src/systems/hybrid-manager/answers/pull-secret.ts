import type { ExternalSecretSource } from '../../../intent/external-secret-source';
import { requireObjectName, requireText } from '../../../intent/texts';
import { PULL_SECRET } from '../names';
import { externalSource, type SecretSourceIntent } from './secret-source';

/** Plain data behind PullSecret. */
export interface PullSecretIntent {
  readonly name: string;
  readonly source: SecretSourceIntent;
}

/**
 * The Secret that images are pulled with. It stands in `edbpgai-bootstrap` and in `upm-replicator`, from where it is copied to all
 * namespaces.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export class PullSecret {
  /**
   * It is there already, in both namespaces: `edbctl image-pull-secret create` makes it. The steps for a person say how.
   *
   * @param name of the Secret; default `edb-cred`
   * @throws if it is no name of an object
   */
  public static existing(name: string = PULL_SECRET): PullSecret {
    return new PullSecret(name, { kind: 'existing' });
  }

  /**
   * External Secrets fills it, from the properties `username` and `password` of an entry.
   *
   * @param source the entry; a ClusterSecretStore, since two namespaces read it
   * @param name of the Secret; default `edb-cred`
   * @throws if it is no name of an object
   */
  public static fromExternalSecrets(source: ExternalSecretSource, name: string = PULL_SECRET): PullSecret {
    return new PullSecret(name, externalSource('PullSecret.fromExternalSecrets()', source));
  }

  /**
   * User and password stand in the manifest, for all to read who can read it.
   *
   * @param username for EDB's registry: `pgai-platform`
   * @param password for EDB's registry: the token of the subscription
   * @param name of the Secret; default `edb-cred`
   * @throws if user or password is blank, or the name is no name of an object
   */
  public static credentialsInManifest(username: string, password: string, name: string = PULL_SECRET): PullSecret {
    const values = {
      username: requireText("the registry's user", username),
      password: requireText("the password of the registry's user", password),
    };
    return new PullSecret(name, { kind: 'manifest', values });
  }

  /**
   * @internal
   */
  public readonly _intent: PullSecretIntent;

  private constructor(name: string, source: SecretSourceIntent) {
    this._intent = Object.freeze({ name: requireObjectName('the name of the pull secret', name), source });
  }
}
