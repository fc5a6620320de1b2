import { type Document, isJsonObject, type Json, type JsonObject, type KindSchema, memberAt, type Shape } from '../../finding';
import { memberShape } from '../../kubernetes/schema';
import { GROUP } from './names';

/** Texts that the operator fills in when they are empty, and that the schema would refuse empty. */
const FILLED_WHEN_EMPTY: readonly (readonly [steps: readonly string[], value: string])[] = [
  [['spec', 'logLevel'], 'info'],
  [['spec', 'backup', 'target'], 'prefer-standby'],
  [['spec', 'postgresql', 'synchronous', 'dataDurability'], 'required'],
  [['spec', 'affinity', 'podAntiAffinityType'], 'preferred'],
];

/** The one type whose required members the operator does not write out when they are empty. */
const NOT_WRITTEN_OUT = 'podCertificate';

/**
 * A Cluster as the schema sees it. The mutating webhook reads the manifest into Go types and writes it out again, with
 * their zero values, before the schema judges: what is required is then there and empty.
 *
 * Only what decides a verdict is filled in. What the operator would choose (image, parameters, bootstrap) stays away, so
 * that every rule meets what the user wrote; `cluster-view` knows those choices.
 *
 * @see https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/api/v1/cluster_defaults.go
 */
export function defaultsOf(document: Document, schemaOf: () => KindSchema | undefined): Document {
  const { spec } = document.body;
  if (document.group !== GROUP || document.kind !== 'Cluster' || !isJsonObject(spec)) {
    return document;
  }
  const schema = schemaOf();
  const shape = schema && memberShape(schema.pool.shapes, schema.pool.shapes[schema.root], 'spec');
  if (!shape) {
    return document;
  }
  const decoded = rewritten(spec, shape, schema.pool.shapes, 'spec');
  const body = FILLED_WHEN_EMPTY.reduce(
    (filled, [steps, value]) => (memberAt(filled, ...steps) === '' ? withMember(filled, steps, value) : filled),
    decoded === spec ? document.body : { ...document.body, spec: decoded },
  );
  return body === document.body ? document : { ...document, body };
}

/** The value as Go writes it out; the very same where nothing changes. */
function rewritten(value: Json, shape: Shape, shapes: readonly Shape[], name: string): Json {
  if (Array.isArray(value)) {
    return rewrittenList(value, shape, shapes);
  }
  if (isJsonObject(value)) {
    return rewrittenMap(value, shape, shapes, name);
  }
  return typeof value === 'number' && !Number.isInteger(value) && isQuantity(shape) ? String(value) : value;
}

function rewrittenList(list: Json[], shape: Shape, shapes: readonly Shape[]): Json[] {
  const item = shape.items === undefined ? undefined : shapes[shape.items];
  if (!item) {
    return list;
  }
  let copy: Json[] | undefined;
  list.forEach((each, index) => {
    const next = rewritten(each ?? zeroOf(item) ?? null, item, shapes, '');
    if (next !== each) {
      copy ??= [...list];
      copy[index] = next;
    }
  });
  return copy ?? list;
}

function rewrittenMap(map: JsonObject, shape: Shape, shapes: readonly Shape[], name: string): JsonObject {
  let copy: JsonObject | undefined;
  for (const member of Object.keys(map)) {
    const known = memberShape(shapes, shape, member);
    const next = known && map[member] !== null ? rewritten(map[member], known, shapes, member) : map[member];
    if (next !== map[member]) {
      copy ??= { ...map };
      copy[member] = next;
    }
  }
  for (const member of name === NOT_WRITTEN_OUT ? [] : (shape.required ?? [])) {
    const known = memberShape(shapes, shape, member);
    const zero = known && known.default === undefined && (map[member] ?? undefined) === undefined ? zeroOf(known) : undefined;
    if (known && zero !== undefined) {
      copy ??= { ...map };
      copy[member] = rewritten(zero, known, shapes, member);
    }
  }
  return copy ?? map;
}

/** What Go writes for a member that was not there. For a list that is `null`, which the schema refuses, as it does absence. */
function zeroOf({ type }: Shape): Json | undefined {
  switch (type) {
    case 'string':
      return '';
    case 'integer':
    case 'number':
    case 'int-or-string':
      return 0;
    case 'boolean':
      return false;
    case 'object':
      return {};
    default:
      return undefined;
  }
}

/** Quantities are read before the schema sees them, unquoted 0.5 included, and written as texts. */
function isQuantity({ type, pattern }: Shape): boolean {
  return type === 'int-or-string' && pattern !== undefined;
}

function withMember(map: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  return { ...map, [step]: rest.length === 0 ? value : withMember(map[step] as JsonObject, rest, value) };
}
