import { type Document, type GroupKind, type Inventory, isJsonObject, itemsAt, type Json, memberAt, pointerStep } from '../../finding';
import { keysOf, SECRET, showsAllKeys, textIn } from '../secrets';
import type { Placed } from './configuration';

export const EXTERNAL_SECRET: GroupKind = { group: 'external-secrets.io', kind: 'ExternalSecret' };

/** What shows something of a Secret that will be there. */
export const SECRET_SOURCES: readonly GroupKind[] = [SECRET, EXTERNAL_SECRET];

/** A key, where it stands, and what it holds where that can be read. */
interface Held {
  readonly path: string;
  readonly text?: string;
}

interface Parts {
  readonly name: string;
  /** Absent: it cannot be told. */
  readonly type?: Placed<string>;
  /** Absent: it cannot be told. */
  readonly annotations?: { readonly path: string; readonly map: Json | undefined };
  readonly held: ReadonlyMap<string, Held>;
  /** Where a key is added. */
  readonly keysPath: string;
  readonly isWhole: boolean;
}

/** A text that some tool replaces before the Secret is there: templates, variables, what SOPS, Vault and others fill in. */
const REPLACED_LATER = /\{\{|\$[({]|^ENC\[|^<.*>$|^(?:vault:|op:\/\/|ref\+)/s;

/** What can be seen of a Secret: in its manifest, or in the ExternalSecret that makes it. */
export class SecretView {
  /** `undefined` where the document makes no Secret. */
  public static of(document: Document, inventory: Inventory): SecretView | undefined {
    const { group, kind } = document;
    if (group === '' && kind === 'Secret') {
      return new SecretView(document, ofSecret(document, inventory));
    }
    const parts = group === EXTERNAL_SECRET.group && kind === EXTERNAL_SECRET.kind ? ofExternalSecret(document) : undefined;
    return parts && new SecretView(document, parts);
  }

  private constructor(
    public readonly document: Document,
    private readonly parts: Parts,
  ) {}

  public get name(): string {
    return this.parts.name;
  }

  /** Where the Secret is meant to be; one that names no namespace may be anywhere. */
  public isIn(namespace: string): boolean {
    return this.document.namespace === undefined || this.document.namespace === namespace;
  }

  public is(name: string, namespace: string): boolean {
    return this.name === name && this.isIn(namespace);
  }

  public get type(): Placed<string> | undefined {
    return this.parts.type;
  }

  /** No key will be there that cannot be seen here. */
  public get isWhole(): boolean {
    return this.parts.isWhole;
  }

  public get keys(): readonly string[] {
    return [...this.parts.held.keys()];
  }

  public has(key: string): boolean {
    return this.parts.held.has(key);
  }

  /** The keys that will certainly not be there. */
  public lacking(keys: readonly string[]): readonly string[] {
    return this.isWhole ? keys.filter((key) => !this.has(key)) : [];
  }

  /** Where the key stands, or would be added. */
  public pathOf(key: string): string {
    return this.parts.held.get(key)?.path ?? this.parts.keysPath;
  }

  public isEmpty(key: string): boolean {
    return this.parts.held.get(key)?.text?.trim() === '';
  }

  /** What the key holds, without blanks and line breaks around it; `undefined` where it is not there, is empty, or cannot be read. */
  public read(key: string): Placed<string> | undefined {
    const { path, text } = this.parts.held.get(key) ?? {};
    const value = text?.trim();
    return path === undefined || value === undefined || value === '' || REPLACED_LATER.test(value) ? undefined : { value, path };
  }

  /** Are there blanks or line breaks around what the key holds? */
  public isPadded(key: string): boolean {
    const text = this.parts.held.get(key)?.text;
    return text !== undefined && text.trim() !== '' && text !== text.trim();
  }

  /** What the annotation says, `null` where it is absent; `undefined` where that cannot be told. */
  public annotation(name: string): Placed<string | null> | undefined {
    const { annotations } = this.parts;
    const value = memberAt(annotations?.map, name) ?? null;
    if (!annotations || (value !== null && (typeof value !== 'string' || REPLACED_LATER.test(value)))) {
      return undefined;
    }
    return { value, path: annotations.path + (value === null ? '' : pointerStep(name)) };
  }
}

function ofSecret(document: Document, inventory: Inventory): Parts {
  const { name, body } = document;
  const type = body.type ?? 'Opaque';
  const fieldOf = (key: string) => (memberAt(body, 'stringData', key) === undefined ? 'data' : 'stringData');
  return {
    name,
    ...(typeof type === 'string' ? { type: { value: type || 'Opaque', path: '/type' } } : {}),
    annotations: { path: '/metadata/annotations', map: memberAt(body, 'metadata', 'annotations') },
    held: new Map([...keysOf(document)].map((key) => [key, { path: `/${fieldOf(key)}${pointerStep(key)}`, text: textIn(document, key) }])),
    keysPath: isJsonObject(body.stringData) ? '/stringData' : '/data',
    isWhole: showsAllKeys(inventory, document),
  };
}

const TEMPLATE = '/spec/target/template';

/** `undefined` where it makes no Secret, but something else or nothing. */
function ofExternalSecret({ name, body }: Document): Parts | undefined {
  const target = memberAt(body, 'spec', 'target');
  const policy = memberAt(target, 'creationPolicy') ?? 'Owner';
  if (memberAt(target, 'manifest') || policy === 'None') {
    return undefined;
  }
  const template = memberAt(target, 'template') ?? undefined;
  const own = memberAt(target, 'name');
  const adds = policy === 'Merge';
  const into = new Set(itemsAt(template, 'templateFrom').map((source) => memberAt(source, 'target') ?? 'Data'));
  const fetched = template === undefined || memberAt(template, 'mergePolicy') === 'Merge' || !(memberAt(template, 'data') || into.size > 0);
  return {
    name: typeof own === 'string' && own !== '' ? own : name,
    ...(adds ? {} : { type: typeIn(template) }),
    ...(adds || into.has('Annotations') ? {} : { annotations: annotationsIn(body, template) }),
    held: new Map([...(fetched ? fetchedKeys(body) : []), ...templateKeys(template)]),
    keysPath: memberAt(template, 'data') ? `${TEMPLATE}/data` : '/spec/data',
    isWhole: !adds && !into.has('Data') && !(fetched && itemsAt(body, 'spec', 'dataFrom').length > 0),
  };
}

function typeIn(template: Json | undefined): Placed<string> {
  const type = memberAt(template, 'type');
  return { value: typeof type === 'string' && type !== '' ? type : 'Opaque', path: `${TEMPLATE}/type` };
}

/** Without a template the annotations of the ExternalSecret are those of the Secret. */
function annotationsIn(body: Document['body'], template: Json | undefined): Parts['annotations'] {
  return template === undefined
    ? { path: '/metadata/annotations', map: memberAt(body, 'metadata', 'annotations') }
    : { path: `${TEMPLATE}/metadata/annotations`, map: memberAt(template, 'metadata', 'annotations') };
}

function fetchedKeys(body: Document['body']): [string, Held][] {
  return itemsAt(body, 'spec', 'data').flatMap((item, index): [string, Held][] => {
    const key = memberAt(item, 'secretKey');
    return typeof key === 'string' ? [[key, { path: `/spec/data/${index}/secretKey` }]] : [];
  });
}

function templateKeys(template: Json | undefined): [string, Held][] {
  const data = memberAt(template, 'data');
  return Object.entries(isJsonObject(data) ? data : {}).map(([key, value]) => [
    key,
    { path: `${TEMPLATE}/data${pointerStep(key)}`, ...(typeof value === 'string' ? { text: value } : {}) },
  ]);
}
