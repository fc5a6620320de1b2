import type { Json, JsonObject, KindSchema, Shape } from '../../finding';

/** Known in every manifest and in every embedded one. */
const MANIFEST_MEMBERS = ['apiVersion', 'kind', 'metadata'];

/** The shape of a member, by name or as a value of a map with free keys. */
export function memberShape(shapes: readonly Shape[], shape: Shape, name: string): Shape | undefined {
  const index = shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : shape.values;
  return index === undefined ? undefined : shapes[index];
}

/** Is a member without a shape of its own allowed all the same? */
export function takesUnknown(shape: Shape, name: string): boolean {
  return shape.open === true || (shape.embedded === true && MANIFEST_MEMBERS.includes(name));
}

/**
 * A member as the API server judges it: a `null` that is not allowed counts as absent, and a default stands in for what
 * is absent. `undefined` where nothing is left.
 *
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable
 */
export function effectiveMember(shapes: readonly Shape[], shape: Shape, value: JsonObject, name: string): Json | undefined {
  const member = memberShape(shapes, shape, name);
  const written = Object.hasOwn(value, name) ? value[name] : undefined;
  if (written !== undefined && (written !== null || !member || member.nullable)) {
    return written;
  }
  return shape.properties && Object.hasOwn(shape.properties, name) ? member?.default : undefined;
}

/** The shape at the end of a way through the document; `undefined` where the schema does not name it. */
export function shapeAt({ pool, root }: KindSchema, steps: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = pool.shapes[root];
  for (const step of steps) {
    if (shape?.type === 'array') {
      shape = shape.items === undefined ? undefined : pool.shapes[shape.items];
    } else {
      shape = shape && memberShape(pool.shapes, shape, step);
    }
  }
  return shape;
}
