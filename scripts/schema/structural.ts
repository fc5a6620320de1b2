import type { Json, Shape } from '../../src/finding';
import { FORMATS } from '../../src/kubernetes/schema/formats';
import { translatePattern } from './pattern';
import { type PoolBuilder, shapeOf } from './pool';

/** A schema as YAML or JSON gives it; what is in it is looked at key by key. */
export type RawSchema = Record<string, any>;

const COPIED: readonly (keyof Shape)[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'nullable',
  'enum',
  'default',
];
const CONVERTED = [
  'type',
  'format',
  'pattern',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
];
const EXTENSIONS = ['int-or-string', 'preserve-unknown-fields', 'embedded-resource', 'list-type', 'list-map-keys'].map(
  (name) => `x-kubernetes-${name}`,
);
/** Says nothing about the structure; CEL rules are listed apart. */
const WITHOUT_STRUCTURE = ['description', 'title', 'example', 'externalDocs', 'x-kubernetes-validations', 'x-kubernetes-map-type'];
const KEYWORDS = new Set<string>([...COPIED, ...CONVERTED, ...EXTENSIONS, ...WITHOUT_STRUCTURE]);

/** Formats that API servers check, without dashes; they ignore every other one. */
const CHECKED_FORMATS: Readonly<Record<string, string>> = {
  string:
    'bsonobjectid uri email hostname ipv4 ipv6 cidr mac uuid uuid3 uuid4 uuid5 isbn isbn10 isbn13 creditcard ssn hexcolor rgbcolor byte date duration datetime',
  integer: 'int32 int64',
  number: '', // float and double: every number that JSON can say is one
};

/** Shapes of the schema of a custom resource definition. Throws on a keyword that it does not know. */
export class StructuralReader {
  public constructor(
    private readonly pool: PoolBuilder,
    private readonly readByGo = false,
  ) {}

  /** The whole document: metadata as every kind has them, nothing below status. */
  public document(schema: RawSchema, metadata: number): number {
    const { apiVersion, kind, metadata: _metadata, status, ...properties } = schema.properties as RawSchema;
    const text = this.pool.add({ type: 'string' });
    const shared = { apiVersion: text, kind: text, metadata };
    const known = status === undefined ? shared : { ...shared, status: this.pool.add({ type: 'object', open: true }) };
    return this.pool.add(this.shape({ ...schema, properties }, '', known));
  }

  private read(schema: RawSchema, path: string): number {
    return this.pool.add(this.shape(schema, path));
  }

  private shape(schema: RawSchema, path: string, known: Readonly<Record<string, number>> = {}): Shape {
    const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
    if (unknown) {
      throw new Error(`${path}: unknown keyword ${unknown}`);
    }
    const copied = Object.fromEntries(COPIED.map((key) => [key, schema[key] as Json]));
    return shapeOf({ ...copied, ...this.typeOf(schema, path), ...this.members(schema, path, known), ...this.combinations(schema, path) });
  }

  private typeOf(schema: RawSchema, path: string): Partial<Shape> {
    const intOrString = schema['x-kubernetes-int-or-string'] === true;
    return {
      type: intOrString ? 'int-or-string' : schema.type,
      // A quantity, which has a pattern, is read as it is; the number of any other one has 32 bits in Go.
      format: this.readByGo && intOrString && schema.pattern === undefined ? 'int32' : checkedFormat(schema, path),
      pattern: schema.pattern === undefined ? undefined : translatePattern(schema.pattern),
      open: schema['x-kubernetes-preserve-unknown-fields'] || undefined,
      embedded: schema['x-kubernetes-embedded-resource'] || undefined,
      ...listType(schema, path),
    };
  }

  private members(schema: RawSchema, path: string, known: Readonly<Record<string, number>>): Partial<Shape> {
    const properties = Object.entries((schema.properties ?? {}) as RawSchema).map(
      ([name, child]) => [name, this.read(child, `${path}/${name}`)] as const,
    );
    if (typeof schema.additionalProperties === 'boolean') {
      throw new Error(`${path}: additionalProperties ${schema.additionalProperties}`);
    }
    const names = Object.fromEntries([...properties, ...Object.entries(known)].sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      properties: Object.keys(names).length === 0 ? undefined : names,
      values: schema.additionalProperties && this.read(schema.additionalProperties, `${path}/{}`),
      items: schema.items && this.read(schema.items, `${path}/[]`),
      required: schema.required && [...schema.required].sort(),
    };
  }

  private combinations(schema: RawSchema, path: string): Partial<Shape> {
    const all = (keyword: string) => (schema[keyword] as RawSchema[] | undefined)?.map((child) => this.read(child, `${path}/${keyword}`));
    return {
      allOf: all('allOf'),
      // For an int-or-string the type says it already.
      anyOf: schema['x-kubernetes-int-or-string'] === true ? intOrStringOnly(schema, path) : all('anyOf'),
      oneOf: all('oneOf'),
      not: schema.not && this.read(schema.not, `${path}/not`),
    };
  }
}

function listType(schema: RawSchema, path: string): Partial<Shape> {
  const kind = schema['x-kubernetes-list-type'];
  if (![undefined, 'atomic', 'map', 'set'].includes(kind)) {
    throw new Error(`${path}: unknown list type ${kind}`);
  }
  return { listKeys: kind === 'map' ? schema['x-kubernetes-list-map-keys'] : undefined, set: kind === 'set' || undefined };
}

function intOrStringOnly(schema: RawSchema, path: string): undefined {
  const types = schema.anyOf && JSON.stringify(schema.anyOf);
  if (types !== undefined && types !== '[{"type":"integer"},{"type":"string"}]') {
    throw new Error(`${path}: int-or-string with ${types}`);
  }
  return undefined;
}

function checkedFormat({ type, format }: RawSchema, path: string): string | undefined {
  const plain = String(format ?? '').replace(/-/g, '');
  if (format === undefined || !(CHECKED_FORMATS[type] ?? '').split(' ').includes(plain)) {
    return undefined;
  }
  if (!(plain in FORMATS) && type === 'string') {
    throw new Error(`${path}: the engine does not know the format ${format}`);
  }
  return plain;
}
