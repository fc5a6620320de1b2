import { Chart, type Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { secondsOf } from '../intent/amounts';
import type { CredentialsIntent } from '../intent/cluster';
import type { ExternalSecretSource, ExternalSourceIntent } from '../intent/external-secret-source';
import type { ObjectStore, StoreIntent } from '../intent/object-store';
import { ObjectStoreKeys } from '../intent/object-store-keys';
import { requireAnswer, requireText } from '../intent/texts';
import type { WorkloadIdentity, WorkloadIdentityIntent } from '../intent/workload-identity';
import { externalSecret } from '../systems/companions';
import type { CompanionOptions } from './companion';
import { emit, namespaceOf } from './emit';

/** What can be changed about a Secret that the External Secrets operator fills. */
export interface ExternalObjectStoreSecretOptions extends CompanionOptions {
  /**
   * The name of the Secret.
   *
   * @default - the id of the construct
   */
  readonly secretName?: string;

  /**
   * Which keys the Secret is to have.
   *
   * @default - the usual ones of the store
   */
  readonly keys?: ObjectStoreKeys;

  /**
   * How often the store is asked again, so that a rotated key arrives.
   *
   * @default Duration.hours(1)
   */
  readonly refreshInterval?: Duration;
}

interface Description {
  readonly store: ObjectStore;
  /** Fixed here, so that all consumers agree. */
  readonly credentials: CredentialsIntent;
  readonly external?: { readonly source: ExternalSecretSource; readonly refreshSeconds: number; readonly options: CompanionOptions };
}

/**
 * An object store and the way in: describes, and emits nothing by itself.
 *
 * What consumes it (a cluster's backups, for example) creates what it needs in its own chart and namespace,
 * so one description serves several of them.
 */
export class ObjectStoreSecret extends Construct {
  /**
   * Keys that stand in a Secret which is there already.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param secretName name of the Secret, in the namespace of whatever uses it
   * @param store the bucket
   * @param keys which keys the Secret has; default the usual ones of the store
   * @throws if the name is blank, or the keys are those of another kind of store
   */
  public static fromExisting(
    scope: Construct,
    id: string,
    secretName: string,
    store: ObjectStore,
    keys?: ObjectStoreKeys,
  ): ObjectStoreSecret {
    requireText('the name of the Secret with the keys to the object store', secretName);
    return new ObjectStoreSecret(scope, id, { store, credentials: secretCredentials(store, secretName, keys) });
  }

  /**
   * Keys that the External Secrets operator fetches from a secret store.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param store the bucket
   * @param source the entry that holds the keys
   * @param options name and keys of the Secret, how often to refresh
   * @throws if the keys are those of another kind of store
   * @see https://external-secrets.io/latest/api/externalsecret/
   */
  public static fromExternalSecrets(
    scope: Construct,
    id: string,
    store: ObjectStore,
    source: ExternalSecretSource,
    options: ExternalObjectStoreSecretOptions = {},
  ): ObjectStoreSecret {
    requireAnswer('ObjectStoreSecret.fromExternalSecrets()', 'source', source, 'ExternalSecretSource.secretStore(…)');
    return new ObjectStoreSecret(scope, id, {
      store,
      credentials: secretCredentials(store, options.secretName ?? id, options.keys),
      external: { source, refreshSeconds: options.refreshInterval ? secondsOf(options.refreshInterval) : 3600, options },
    });
  }

  /**
   * No keys: the pods' service account stands for an identity of the cloud.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param store the bucket
   * @param identity of the same cloud
   * @throws if identity and store belong to different clouds
   */
  public static workloadIdentity(scope: Construct, id: string, store: ObjectStore, identity: WorkloadIdentity): ObjectStoreSecret {
    const { provider } = requireAnswer('ObjectStoreSecret.workloadIdentity()', 'identity', identity, 'WorkloadIdentity.awsRole(…)')._intent;
    const wanted = providerOf(store);
    if (provider !== wanted) {
      throw new Error(`the identity belongs to "${provider}", the object store to "${wanted}"; both have to be of one cloud`);
    }
    return new ObjectStoreSecret(scope, id, { store, credentials: { kind: 'workload-identity', identity: identity._intent } });
  }

  /** The Secret that holds the keys. Absent where there is none. */
  public readonly secretName?: string;

  private readonly description: Description;

  private constructor(scope: Construct, id: string, description: Description) {
    super(scope, id);
    this.description = description;
    const { credentials } = description;
    this.secretName = credentials.kind === 'secret' ? credentials.secretName : undefined;
  }

  /**
   * @internal
   */
  public get _store(): StoreIntent {
    return this.description.store._intent;
  }

  /**
   * Where the keys come from, for a consumer that writes a Secret of its own layout.
   *
   * @internal
   */
  public get _keysFrom(): { readonly source: ExternalSourceIntent; readonly refreshSeconds: number } | undefined {
    const { external } = this.description;
    return external && { source: external.source._intent, refreshSeconds: external.refreshSeconds };
  }

  /**
   * The identity that stands for the keys, if one does.
   *
   * @internal
   */
  public get _identity(): WorkloadIdentityIntent | undefined {
    const { credentials } = this.description;
    return credentials.kind === 'workload-identity' ? credentials.identity : undefined;
  }

  /**
   * The way in, for a consumer: what it needs to exist is created in the consumer's chart, once.
   *
   * @internal
   */
  public _credentialsFor(consumer: Construct): CredentialsIntent {
    const { credentials, external } = this.description;
    if (external && credentials.kind === 'secret') {
      const chart = Chart.of(consumer);
      const childId = `object-store-secret-${this.node.addr}`;
      if (chart.node.tryFindChild(childId) === undefined) {
        const { labels, annotations, overrides } = external.options;
        const metadata = {
          name: credentials.secretName,
          namespace: namespaceOf(consumer),
          labels: { ...labels },
          annotations: { ...annotations },
        };
        const manifest = {
          ...externalSecret(metadata, {
            source: external.source._intent,
            keys: Object.values(credentials.keys.parts),
            refreshSeconds: external.refreshSeconds,
          }),
          id: childId,
        };
        emit(chart, manifest, undefined, overrides);
      }
    }
    return credentials;
  }
}

function providerOf(store: ObjectStore | undefined) {
  return requireAnswer('ObjectStoreSecret', 'store', store, 'ObjectStore.s3({ bucket: … })')._intent.provider;
}

function secretCredentials(store: ObjectStore, secretName: string, keys: ObjectStoreKeys | undefined): CredentialsIntent {
  const provider = providerOf(store);
  const chosen = (keys ?? ObjectStoreKeys._usual(provider))._intent;
  if (!chosen.providers.includes(provider)) {
    throw new Error(`the keys belong to "${chosen.providers.join('" or "')}", the object store is "${provider}"; give keys of that kind`);
  }
  return { kind: 'secret', secretName, keys: chosen };
}
