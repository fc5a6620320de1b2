import type { Json } from '../../finding';
import { Refusal } from './refusal';
import type { Token } from './token';

/** A scalar as it was written: what it means depends on where it is used, as a value or as the name of a field. */
export interface Scalar {
  readonly text: string;
  readonly plain: boolean;
  readonly tag: string;
}

/** A node that an alias may refer to: a scalar, or else a collection. */
export interface Node {
  scalar?: Scalar;
  collection?: Json;
  /** How many nodes it has with all aliases written out; 0 while it is still being read. */
  size: number;
}

export class Anchors {
  private readonly byName = new Map<string, Node>();

  /** Hides an earlier anchor of that name from here on, inside the value as well. */
  public open(name: string): Node {
    const node: Node = { size: 0 };
    this.byName.set(name, node);
    return node;
  }

  public find({ value: name, start }: Token): Node {
    const node = this.byName.get(name);
    if (!node) {
      throw new Refusal('aliasUnknown', start);
    }
    if (node.size === 0) {
      throw new Refusal('aliasOfItself', start);
    }
    return node;
  }
}
