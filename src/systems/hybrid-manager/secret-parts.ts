import { type Document, type Inventory, isJsonObject, itemsAt, type Json, memberAt, pointerStep } from '../../finding';
import { keysOf, showsAllKeys, textIn } from '../secrets';
import type { Placed } from './configuration';

/** A key, where it stands, and what it holds where that can be read. */
interface Held {
  readonly path: string;
  readonly text?: string;
}

/** What a document shows of the Secret that it is, or makes. */
export interface SecretParts {
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

export function partsOfSecret(document: Document, inventory: Inventory): SecretParts {
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
export function partsOfExternalSecret({ name, body }: Document): SecretParts | undefined {
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
function annotationsIn(body: Document['body'], template: Json | undefined): SecretParts['annotations'] {
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
