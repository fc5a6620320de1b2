import type { Kind } from '../../src/finding';
import { PoolBuilder } from './pool';

/** A kind, the fact file that holds its shapes, and the index of its root by release. */
export interface KindFacts extends Kind {
  readonly pool: string;
  readonly roots: Readonly<Record<string, number>>;
}

/** The pools of one system and the roots in them. */
export class FactFiles {
  private readonly builders = new Map<string, PoolBuilder>();
  private readonly facts = new Map<string, KindFacts>();

  public pool(name: string): PoolBuilder {
    let builder = this.builders.get(name);
    if (!builder) {
      builder = new PoolBuilder();
      this.builders.set(name, builder);
    }
    return builder;
  }

  public addRoot(kind: Omit<KindFacts, 'roots'>, release: string, root: number): void {
    const key = `${kind.group}/${kind.version} ${kind.kind}`;
    const known = this.facts.get(key);
    if (known && (known.scope !== kind.scope || release in known.roots)) {
      throw new Error(`${key} is there twice in ${release}, or its scope changed`);
    }
    this.facts.set(key, { ...kind, roots: { ...known?.roots, [release]: root } });
  }

  public get pools(): ReadonlyMap<string, PoolBuilder> {
    return new Map([...this.builders].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  public get kinds(): readonly KindFacts[] {
    return [...this.facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
  }
}
