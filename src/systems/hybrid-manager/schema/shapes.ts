import type { KindSchema, Shape } from '../../../finding';

/** A shape with its members inside, as people write it; a pool is made of it once. */
export interface ShapeTree {
  readonly type?: Shape['type'];
  readonly members?: Readonly<Record<string, ShapeTree>>;
  readonly required?: readonly string[];
  readonly values?: ShapeTree;
  readonly items?: ShapeTree;
}

/**
 * The pool of a tree. Members that nobody listed are kept: the definition and the chart are not public, and what the pages leave out
 * may be there all the same.
 */
export function pooled(tree: ShapeTree): KindSchema {
  const shapes: Shape[] = [];
  const root = add(tree, shapes);
  return { pool: { shapes }, root };
}

function add({ type, members, required, values, items }: ShapeTree, shapes: Shape[]): number {
  const properties = members && Object.fromEntries(Object.entries(members).map(([name, member]) => [name, add(member, shapes)]));
  const shape: Shape = {
    ...(type === undefined ? {} : { type }),
    ...(properties === undefined ? {} : { properties, open: true }),
    ...(required === undefined ? {} : { required }),
    ...(values === undefined ? {} : { values: add(values, shapes) }),
    ...(items === undefined ? {} : { items: add(items, shapes) }),
  };
  return shapes.push(shape) - 1;
}
