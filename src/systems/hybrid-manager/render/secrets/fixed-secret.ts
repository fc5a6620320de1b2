import type { ExternalSourceIntent } from '../../../../intent/external-secret-source';
import { generatedSecret, passwordGenerator, pushedOnce, templatedSecret } from '../../../external-secrets/manifests';
import { type DraftMetadata, ManifestDraft, type RenderedManifest } from '../../../rendering';
import type { DurableKeyDecision } from '../../answers/durable-key';
import type { InstallationIntent } from '../../intent';
import { REPLICATE_TO } from '../../names';

/** A Secret that Hybrid Manager looks for: where, and what it has to look like. */
export interface FixedSecret {
  /** Of the construct; the name of the Secret where that is the only one of its name. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly type: string;
  /** Namespaces that it is copied to. */
  readonly replicateTo?: string;
  /** The prop that asked for it. */
  readonly origin: string;
}

type Labelled = Pick<InstallationIntent, 'labels' | 'annotations'>;

/** A Secret whose values stand in the manifest. */
export function secretInManifest(intent: Labelled, secret: FixedSecret, values: Readonly<Record<string, string>>): RenderedManifest {
  const draft = new ManifestDraft('v1', 'Secret', metadataOf(intent, secret));
  draft.setMap(['metadata', 'annotations'], replication(secret), '');
  draft.set(['type'], secret.type, '');
  draft.setMap(['stringData'], values, secret.origin);
  return draft.done(secret.id);
}

export interface Fetched {
  readonly source: ExternalSourceIntent;
  /** Properties of the entry; absent: all of them, as they are. */
  readonly keys?: readonly string[];
  /** How the values are made of what was fetched; absent: they are what was fetched. */
  readonly data?: Readonly<Record<string, string>>;
  readonly refresh: number | 'once';
}

/** A Secret that External Secrets fills. */
export function secretFromStore(intent: Labelled, secret: FixedSecret, fetched: Fetched): RenderedManifest {
  const { source, keys, data, refresh } = fetched;
  const template = templateOf(intent, secret, data);
  return templatedSecret(metadataOf(intent, secret), secret.id, { source, keys, refresh, template, origin: secret.origin });
}

/** A Secret with a password that is made with it. */
export function secretWithPassword(
  intent: Labelled,
  secret: FixedSecret,
  data: Readonly<Record<string, string>>,
  length: number,
): RenderedManifest[] {
  const generator = `${secret.name}-generator`;
  return [
    passwordGenerator(metadataOf(intent, { ...secret, name: generator }), `${secret.id}-generator`, length),
    generatedSecret(metadataOf(intent, secret), secret.id, {
      generator,
      template: templateOf(intent, secret, data),
      origin: secret.origin,
    }),
  ];
}

/** A key that must never change. */
export interface DurableSecret extends FixedSecret {
  /** The key within the Secret. */
  readonly key: string;
  /** How many letters and digits it is made of. */
  readonly length: number;
  /** The key as it is read, made of `{{ .password }}`. */
  readonly made: string;
  /** What else the Secret holds, in clear. */
  readonly besides?: Readonly<Record<string, string>>;
}

/** The Secret of a durable key, and what keeps it outside of the cluster. Nothing where somebody else makes and keeps it. */
export function durableSecret(intent: Labelled, secret: DurableSecret, { key: decision, backup }: DurableKeyDecision): RenderedManifest[] {
  const { key, besides } = secret;
  switch (decision.kind) {
    case 'existing':
      return backup ? [copyOf(intent, secret, backup, key)] : [];
    case 'manifest':
      return [secretInManifest(intent, secret, { [key]: decision.values.key, ...besides })];
    case 'external':
      return [readBack(intent, secret, decision.source)];
    case 'created-once':
      return [...madeInStore(intent, secret, decision.source), readBack(intent, secret, decision.source)];
  }
}

/** Copies a Secret that is there into a store, once; one key of it, or all. */
export function copyOf(intent: Labelled, secret: FixedSecret, store: ExternalSourceIntent, key?: string): RenderedManifest {
  const data = key === undefined ? undefined : { [key]: `{{ index . "${key}" }}` };
  const metadata = metadataOf(intent, { ...secret, name: `${secret.name}-backup` });
  return pushedOnce(metadata, `${secret.id}-backup`, { store, from: { secret: secret.name }, data, origin: secret.origin });
}

function readBack(intent: Labelled, secret: DurableSecret, source: ExternalSourceIntent): RenderedManifest {
  const { key, besides } = secret;
  const data = besides && { [key]: `{{ index . "${key}" }}`, ...besides };
  return secretFromStore(intent, secret, { source, keys: [key], data, refresh: 'once' });
}

function madeInStore(intent: Labelled, secret: DurableSecret, store: ExternalSourceIntent): RenderedManifest[] {
  const generator = `${secret.name}-generator`;
  const data = { [secret.key]: secret.made };
  return [
    passwordGenerator(metadataOf(intent, { ...secret, name: generator }), `${secret.id}-generator`, secret.length),
    pushedOnce(metadataOf(intent, secret), `${secret.id}-store`, { store, from: { generator }, data, origin: secret.origin }),
  ];
}

function templateOf({ labels, annotations }: Labelled, secret: FixedSecret, data: Readonly<Record<string, string>> | undefined) {
  return { type: secret.type, labels, annotations: { ...annotations, ...replication(secret) }, data };
}

function replication({ replicateTo }: FixedSecret): Record<string, string> {
  return replicateTo === undefined ? {} : { [REPLICATE_TO]: replicateTo };
}

function metadataOf({ labels, annotations }: Labelled, { name, namespace }: Pick<FixedSecret, 'name' | 'namespace'>): DraftMetadata {
  return { name, namespace, labels, annotations };
}
