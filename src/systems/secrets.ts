import { type Document, type Inventory, isJsonObject, memberAt } from '../finding';
import { given, oncePer } from './given';

export const SECRET = { group: '', kind: 'Secret' };
export const CONFIG_MAP = { group: '', kind: 'ConfigMap' };

/** Something that a document reads out of a Secret. */
export interface SecretUse {
  /** Where the Secret is named. */
  readonly path: string;
  readonly name: unknown;
  readonly keys: readonly unknown[];
}

/**
 * The Secret of that name in the namespace of the document, where all that it will hold can be seen.
 *
 * One without any key, or one that something else writes into (cert-manager, External Secrets, a sealed secret), is as good as not given.
 */
export function givenSecret(inventory: Inventory, from: Document, name: unknown): Document | undefined {
  const secret = given(inventory, from, SECRET, name, from.namespace);
  return secret && showsAllKeys(inventory, secret) ? secret : undefined;
}

/** Can all keys that the Secret will have be seen? */
export function showsAllKeys(inventory: Inventory, secret: Document): boolean {
  return keysOf(secret).size > 0 && !filledElsewhere(inventory).has(nameKey(secret));
}

/** The keys that the Secret lacks; `undefined` where it was not given. */
export function missingKeys(inventory: Inventory, from: Document, { name, keys }: SecretUse): string[] | undefined {
  const secret = givenSecret(inventory, from, name);
  return secret && lacking(keysOf(secret), keys);
}

/** The keys that a ConfigMap lacks; `undefined` where it was not given, or holds nothing yet. */
export function missingConfigKeys(inventory: Inventory, from: Document, { name, keys }: SecretUse): string[] | undefined {
  const map = given(inventory, from, CONFIG_MAP, name, from.namespace);
  const present = map && membersOf(map, ['data', 'binaryData']);
  return present && present.size > 0 ? lacking(present, keys) : undefined;
}

function lacking(present: ReadonlySet<string>, keys: readonly unknown[]): string[] {
  return keys.filter((key): key is string => typeof key === 'string' && key !== '' && !present.has(key));
}

export function keysOf(secret: Document): ReadonlySet<string> {
  return membersOf(secret, ['data', 'stringData']);
}

function membersOf({ body }: Document, maps: readonly string[]): ReadonlySet<string> {
  return new Set(maps.flatMap((member) => Object.keys(isJsonObject(body[member]) ? body[member] : {})));
}

/** What a key holds; `undefined` where it is not there or cannot be read, as when a tool will replace it later. */
export function textIn(secret: Document, key: string): string | undefined {
  const plain = memberAt(secret.body, 'stringData', key);
  if (plain !== undefined) {
    return typeof plain === 'string' ? plain : undefined;
  }
  const encoded = memberAt(secret.body, 'data', key);
  return typeof encoded === 'string' && /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded) ? Buffer.from(encoded, 'base64').toString() : undefined;
}

/** Names of Secrets that some other object of the files writes. */
const filledElsewhere = oncePer((inventory) => {
  const names = new Set<string>();
  for (const document of inventory.documents) {
    for (const name of secretsFrom(document)) {
      names.add(nameKey({ name, namespace: document.namespace }));
    }
  }
  return names;
});

const MAKES_SECRETS = /secret|certificate|onepassworditem/i;
/** They read Secrets, or say where others are. */
const MAKES_NONE = /^(?:Cluster)?(?:PushSecret|SecretStore)$/;

/** Names that the Secrets may have which the document makes, itself none: cert-manager, External Secrets, a sealed secret. */
export function secretsFrom(document: Document): readonly string[] {
  return document.group !== '' && MAKES_SECRETS.test(document.kind) && !MAKES_NONE.test(document.kind) ? targetsOf(document) : [];
}

function targetsOf({ name, body }: Document): string[] {
  const written = [['secretName'], ['target', 'name'], ['destination', 'name'], ['template', 'metadata', 'name']];
  const named = written.map((steps) => memberAt(body, 'spec', ...steps));
  return [name, ...named.filter((text): text is string => typeof text === 'string')];
}

function nameKey({ name, namespace }: { readonly name: string; readonly namespace?: string }): string {
  return `${namespace ?? ''}/${name}`;
}

/** The texts in quotes, as findings list them. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(' and ');
}
