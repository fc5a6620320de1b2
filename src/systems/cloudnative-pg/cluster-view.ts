import { type Document, isJsonObject, itemsAt, type Json, type JsonObject, memberAt } from '../../finding';
import { type ImageReference, majorOfTag, readImage } from './image-reference';
import { OPERATOR_DEFAULTS } from './parameters';

/** The major version of the image that the operator takes when a cluster names none: 18.3 in 1.28 and 1.29, 18.4 in 1.30. */
const DEFAULT_MAJOR = 18;

/** The text at the end of the way; '' where there is none, as the operator reads it. */
export function textAt(value: unknown, ...steps: readonly string[]): string {
  const found = memberAt(value, ...steps);
  return typeof found === 'string' ? found : '';
}

/** Is there anything? A null counts as nothing. */
export function isSet(value: unknown, ...steps: readonly string[]): boolean {
  return (memberAt(value, ...steps) ?? null) !== null;
}

/** The texts of a list; what is no text was told by the schema. */
export function textsAt(value: unknown, ...steps: readonly string[]): string[] {
  return itemsAt(value, ...steps).filter((item): item is string => typeof item === 'string');
}

/** The maps of a list with their places in it. */
export function mapsAt(value: unknown, ...steps: readonly string[]): (readonly [item: JsonObject, index: number])[] {
  return itemsAt(value, ...steps).flatMap((item, index) => (isJsonObject(item) ? [[item, index] as const] : []));
}

export function annotation({ body }: Document, name: string): string | undefined {
  const value = memberAt(body, 'metadata', 'annotations', name);
  return typeof value === 'string' ? value : undefined;
}

/** The number at the end of the way, or the default where nothing is there; `undefined` where it is no number. */
export function numberAt(value: unknown, fallback: number, ...steps: readonly string[]): number | undefined {
  const found = memberAt(value, ...steps) ?? fallback;
  return typeof found === 'number' ? found : undefined;
}

/** How many instances; `undefined` where the schema has to say that it is no number. */
export function instancesOf(spec: JsonObject): number | undefined {
  return numberAt(spec, 1, 'instances');
}

/** Parameters as the user wrote them; what is no text was told by the schema. */
export function parametersOf(spec: JsonObject): ReadonlyMap<string, string> {
  const written = memberAt(spec, 'postgresql', 'parameters');
  const parameters = new Map<string, string>();
  for (const name of isJsonObject(written) ? Object.keys(written) : []) {
    const value = (written as JsonObject)[name];
    if (typeof value === 'string') {
      parameters.set(name, value);
    }
  }
  return parameters;
}

/**
 * A parameter as the operator's validators see it: the user's value, or the operator's own default. `archive_mode` is
 * always the operator's.
 */
export function parameter(spec: JsonObject, name: string): string | undefined {
  return userParameter(spec, name) ?? OPERATOR_DEFAULTS.get(name);
}

export function userParameter(spec: JsonObject, name: string): string | undefined {
  const value = memberAt(spec, 'postgresql', 'parameters', name);
  return typeof value === 'string' ? value : undefined;
}

/** What the operator makes of `archive_mode`, whatever the user wrote. */
export function archiveMode(spec: JsonObject, document: Document): 'off' | 'always' | 'on' {
  if (annotation(document, 'cnpg.io/skipWalArchiving') === 'enabled') {
    return 'off';
  }
  return isReplica(spec, document) ? 'always' : 'on';
}

/** The image, where the cluster names one itself. */
export function imageOf(spec: unknown): ImageReference | undefined {
  const name = textAt(spec, 'imageName');
  return name === '' ? undefined : readImage(name);
}

/** The major version as the operator derives it; `undefined` where the image does not tell. */
export function majorOf(spec: unknown): number | undefined {
  if (isSet(spec, 'imageCatalogRef')) {
    return numberAt(spec, 0, 'imageCatalogRef', 'major');
  }
  if (isSet(spec, 'imageName') && typeof memberAt(spec, 'imageName') !== 'string') {
    return undefined; // the schema says what is wrong
  }
  const image = imageOf(spec);
  return image ? majorOfTag(image.tag ?? '') : DEFAULT_MAJOR;
}

/** The major version, where the files say it: neither 0, which the operator reads where a catalogue is asked for none, nor a fraction. */
export function knownMajor(spec: unknown): number | undefined {
  const major = majorOf(spec);
  return major && Number.isInteger(major) ? major : undefined;
}

/** Does it follow another cluster? `enabled` counts when it is written, else `primary` against the own name. */
export function isReplica(spec: unknown, { name }: Pick<Document, 'name'>): boolean {
  if (!isSet(spec, 'replica')) {
    return false;
  }
  const enabled = memberAt(spec, 'replica', 'enabled') ?? null;
  return enabled === null ? (textAt(spec, 'replica', 'self') || name) !== textAt(spec, 'replica', 'primary') : enabled === true;
}

/** The first external cluster of that name. */
export function externalCluster(spec: JsonObject, name: string): JsonObject | undefined {
  return mapsAt(spec, 'externalClusters').find(([item]) => textAt(item, 'name') === name)?.[0];
}

/** Names of the external clusters, for texts. */
export function externalNames(spec: JsonObject): string {
  const names = mapsAt(spec, 'externalClusters').map(([item]) => `"${textAt(item, 'name')}"`);
  return names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`;
}

export type Bootstrap = 'recovery' | 'pg_basebackup' | 'initdb';

/** The bootstrap method that the operator acts on: initdb when none is written. */
export function bootstrapOf(spec: JsonObject): { readonly method: Bootstrap; readonly options: Json | undefined } {
  const method = (['recovery', 'pg_basebackup'] as const).find((each) => isSet(spec, 'bootstrap', each)) ?? 'initdb';
  return { method, options: memberAt(spec, 'bootstrap', method) };
}
