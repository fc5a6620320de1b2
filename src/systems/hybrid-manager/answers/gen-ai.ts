import type { ExternalSecretSource } from '../../../intent/external-secret-source';
import { requireAnswer, requireText } from '../../../intent/texts';
import type { DurableKey, DurableKeyDecision, LangflowKey } from './durable-key';
import { externalSource, type SecretSourceIntent } from './secret-source';

/**
 * The key of NVIDIA NGC that models are pulled with. It fills two Secrets: `nvidia-nim-secrets`, and `ngc-cred` for the registry nvcr.io.
 *
 * No page says how `ngc-cred` is laid out; it is written the way NVIDIA asks for, with the user `$oauthtoken`.
 *
 * @see https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys
 */
export class NgcKey {
  /** Both Secrets are there already. `edbctl` makes them from the variable `EDB_AI_NVIDIA_NGC`. */
  public static existing(): NgcKey {
    return new NgcKey({ kind: 'existing' });
  }

  /**
   * External Secrets fills both, from the property `NGC_API_KEY` of an entry.
   *
   * @param source the entry
   */
  public static fromExternalSecrets(source: ExternalSecretSource): NgcKey {
    return new NgcKey(externalSource('NgcKey.fromExternalSecrets()', source));
  }

  /**
   * The key stands in the manifest, for all to read who can read it.
   *
   * @param key of NGC
   * @throws if it is blank
   */
  public static keyInManifest(key: string): NgcKey {
    return new NgcKey({ kind: 'manifest', values: { NGC_API_KEY: requireText('the key of NGC', key) } });
  }

  /**
   * @internal
   */
  public readonly _source: SecretSourceIntent;

  private constructor(source: SecretSourceIntent) {
    this._source = Object.freeze(source);
  }
}

/**
 * The bucket that GenAI Builder keeps structures, tools and indexed data in. It is made by hand, and entered in the console later.
 */
export class DataLake {
  /**
   * A bucket of its own, beside that of Hybrid Manager and in the same kind of store.
   *
   * @param bucket its name
   * @throws if the name is blank
   */
  public static bucket(bucket: string): DataLake {
    return new DataLake(requireText('the bucket of the data lake', bucket));
  }

  /**
   * @internal
   */
  public readonly _bucket: string;

  private constructor(bucket: string) {
    this._bucket = bucket;
  }
}

/** What GenAI Builder needs. */
export interface GenAiOptions {
  /** The key of NVIDIA NGC. */
  readonly ngcKey: NgcKey;

  /** Its bucket. */
  readonly dataLake: DataLake;

  /**
   * The Secret `hf-secret` with a token of HuggingFace is there, made by `edbctl` from the variable `EDB_AI_HF_TOKEN`. From 2026.4 and 1.4.
   *
   * @default false
   */
  readonly huggingFace?: boolean;
}

/** Plain data behind GenAi. */
export interface GenAiIntent {
  readonly engine: 'griptape' | 'langflow';
  readonly key: DurableKeyDecision;
  readonly ngc: SecretSourceIntent;
  readonly dataLakeBucket: string;
  readonly huggingFace: boolean;
}

/**
 * GenAI Builder, with the engine that the release has.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/genai_secrets/
 */
export class GenAi {
  /**
   * Up to 2026.2, and in 1.3: Griptape, with a Fernet key in `upm-griptape`.
   *
   * @param fernetKey what it encrypts with
   * @param options NGC, data lake
   */
  public static griptape(fernetKey: DurableKey, options: GenAiOptions): GenAi {
    const hint = 'DurableKey.createdOnce(…), or DurableKey.existing()';
    const { _decision } = requireAnswer('GenAi.griptape()', 'fernetKey', fernetKey, hint);
    return GenAi.made('griptape', requireAnswer('GenAi.griptape()', 'fernetKey', _decision, hint), options);
  }

  /**
   * From 2026.3, and in 1.4: Langflow.
   *
   * @param key what it encrypts with
   * @param options NGC, data lake, HuggingFace
   */
  public static langflow(key: LangflowKey, options: GenAiOptions): GenAi {
    const hint = 'LangflowKey.existing(), or LangflowKey.fromExternalSecrets(…)';
    const { _copied } = requireAnswer('GenAi.langflow()', 'key', key, hint);
    return GenAi.made('langflow', requireAnswer('GenAi.langflow()', 'key', _copied, hint), options);
  }

  private static made(engine: GenAiIntent['engine'], key: DurableKeyDecision, options: GenAiOptions): GenAi {
    const owner = `GenAi.${engine}()`;
    return new GenAi({
      engine,
      key,
      ngc: requireAnswer(owner, 'ngcKey', options?.ngcKey, 'NgcKey.fromExternalSecrets(…), or NgcKey.existing()')._source,
      dataLakeBucket: requireAnswer(owner, 'dataLake', options.dataLake, "DataLake.bucket('…')")._bucket,
      huggingFace: options.huggingFace ?? false,
    });
  }

  /**
   * @internal
   */
  public readonly _intent: GenAiIntent;

  private constructor(intent: GenAiIntent) {
    this._intent = Object.freeze(intent);
  }
}
