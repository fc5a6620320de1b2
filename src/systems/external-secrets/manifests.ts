import type { ExternalSourceIntent } from '../../intent/external-secret-source';
import { type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';

export interface ExternalSecretOptions {
  readonly source: ExternalSourceIntent;
  /** Keys that the Secret is to have. */
  readonly keys: readonly string[];
  readonly refreshSeconds: number;
}

/** A Secret that the External Secrets operator keeps filled; it has the name of the object. */
export function externalSecret(metadata: DraftMetadata, options: ExternalSecretOptions): RenderedManifest {
  const { source } = options;
  const draft = new ManifestDraft('external-secrets.io/v1', 'ExternalSecret', metadata);
  draft.set(['spec', 'refreshInterval'], `${options.refreshSeconds}s`, 'refreshInterval');
  draft.set(['spec', 'secretStoreRef'], { kind: source.storeKind, name: source.storeName }, 'source');
  draft.set(['spec', 'target'], { name: metadata.name, creationPolicy: 'Owner' }, '');
  const data = options.keys.map((key) => ({
    secretKey: key,
    remoteRef: { key: source.remoteKey, property: source.properties[key] ?? key },
  }));
  draft.set(['spec', 'data'], data, 'source');
  return draft.done('external-secret');
}

/** What the Secret is to look like, whatever the entry is like. */
export interface SecretTemplate {
  readonly type: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Values by key: as they are, or made of what was fetched, such as `{{ .password }}`. Absent: what was fetched, under its own names. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface TemplatedSecretOptions {
  readonly source: ExternalSourceIntent;
  /** What is fetched, under these names; absent: all properties of the entry. */
  readonly keys?: readonly string[];
  /** `once`: it is never changed again, and stays when the object goes. */
  readonly refresh: number | 'once';
  readonly template: SecretTemplate;
  /** The prop that asked for it. */
  readonly origin: string;
}

/** A Secret of the object's name that is filled from an entry, in a form of its own. */
export function templatedSecret(metadata: DraftMetadata, id: string, options: TemplatedSecretOptions): RenderedManifest {
  const { source, keys, origin } = options;
  const draft = templated(metadata, options);
  draft.set(['spec', 'secretStoreRef'], { kind: source.storeKind, name: source.storeName }, origin);
  const fetched = keys?.map((key) => ({
    secretKey: key,
    remoteRef: { key: source.remoteKey, property: source.properties[key] ?? key },
  }));
  draft.set(['spec', 'data'], fetched, origin);
  draft.set(['spec', 'dataFrom'], keys ? undefined : [{ extract: { key: source.remoteKey } }], origin);
  return draft.done(id);
}

/** A Secret of the object's name that a generator fills once; it is gone for good with the Secret. */
export function generatedSecret(
  metadata: DraftMetadata,
  id: string,
  options: Omit<TemplatedSecretOptions, 'source' | 'keys' | 'refresh'> & { readonly generator: string },
): RenderedManifest {
  const draft = templated(metadata, { ...options, refresh: 'once' });
  const generatorRef = { apiVersion: GENERATORS, kind: 'Password', name: options.generator };
  draft.set(['spec', 'dataFrom'], [{ sourceRef: { generatorRef } }], options.origin);
  return draft.done(id);
}

const GENERATORS = 'generators.external-secrets.io/v1alpha1';

function templated(
  metadata: DraftMetadata,
  { refresh, template, origin }: Pick<TemplatedSecretOptions, 'refresh' | 'template' | 'origin'>,
) {
  const draft = new ManifestDraft('external-secrets.io/v1', 'ExternalSecret', metadata);
  draft.set(['spec', 'refreshPolicy'], refresh === 'once' ? 'CreatedOnce' : undefined, '');
  draft.set(['spec', 'refreshInterval'], refresh === 'once' ? undefined : `${refresh}s`, '');
  // A Secret that must not be lost does not go with the object that made it.
  draft.set(['spec', 'target'], { name: metadata.name, creationPolicy: refresh === 'once' ? 'Orphan' : 'Owner' }, '');
  draft.set(['spec', 'target', 'template', 'type'], template.type, '');
  draft.setMap(['spec', 'target', 'template', 'metadata', 'annotations'], template.annotations, '');
  draft.setMap(['spec', 'target', 'template', 'metadata', 'labels'], template.labels, '');
  draft.set(['spec', 'target', 'template', 'data'], template.data, origin);
  return draft;
}

/** Letters and digits of a certain number, each time anew. */
export function passwordGenerator(metadata: DraftMetadata, id: string, length: number): RenderedManifest {
  const draft = new ManifestDraft(GENERATORS, 'Password', metadata);
  draft.set(['spec'], { length, digits: Math.floor(length / 4), symbols: 0, allowRepeat: true, noUpper: false }, '');
  return draft.done(id);
}

export interface PushOptions {
  readonly store: ExternalSourceIntent;
  /** A generator of passwords, or a Secret. */
  readonly from: { readonly generator: string } | { readonly secret: string };
  /** Keys that are pushed, and values for them where they differ from what is there; absent: the whole Secret. */
  readonly data?: Readonly<Record<string, string>>;
  readonly origin: string;
}

/** Writes into a store what it does not have yet, and leaves alone what it has. */
export function pushedOnce(metadata: DraftMetadata, id: string, { store, from, data, origin }: PushOptions): RenderedManifest {
  const draft = new ManifestDraft('external-secrets.io/v1alpha1', 'PushSecret', metadata);
  const isMade = 'generator' in from;
  draft.set(['spec', 'updatePolicy'], 'IfNotExists', '');
  draft.set(['spec', 'deletionPolicy'], 'None', '');
  // A generator would be asked again each time, for nothing.
  draft.set(['spec', 'refreshInterval'], isMade ? '0s' : undefined, '');
  draft.set(['spec', 'secretStoreRefs'], [{ kind: store.storeKind, name: store.storeName }], origin);
  draft.set(
    ['spec', 'selector'],
    isMade ? { generatorRef: { apiVersion: GENERATORS, kind: 'Password', name: from.generator } } : { secret: { name: from.secret } },
    origin,
  );
  draft.set(['spec', 'template', 'data'], data, '');
  const pushed = data && Object.keys(data).map((key) => ({ secretKey: key, property: store.properties[key] ?? key }));
  const whole = [{ match: { remoteRef: { remoteKey: store.remoteKey } } }];
  const parts = pushed?.map(({ secretKey, property }) => ({
    match: { secretKey, remoteRef: { remoteKey: store.remoteKey, property } },
  }));
  draft.set(['spec', 'data'], parts ?? whole, origin);
  return draft.done(id);
}
