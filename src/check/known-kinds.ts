import type { Document, GroupKind, Kind, RuleFinding, System } from '../finding';
import { isValues } from './values';

export interface KnownKind {
  readonly kind: Kind;
  readonly system: System;
}

/** Every kind that some system knows, and who knows it. */
export class KnownKinds {
  private readonly byApiVersion = new Map<string, Map<string, KnownKind>>();
  private readonly guesses = new Map<string, readonly RuleFinding[] | undefined>();

  public constructor(systems: readonly System[]) {
    for (const system of systems) {
      for (const kind of system.kinds) {
        const apiVersion = apiVersionOf(kind);
        const kinds = this.byApiVersion.get(apiVersion) ?? new Map<string, KnownKind>();
        this.byApiVersion.set(apiVersion, kinds.set(kind.kind, { kind, system }));
      }
    }
  }

  public find({ apiVersion, kind }: Pick<Document, 'apiVersion' | 'kind'>): KnownKind | undefined {
    return this.byApiVersion.get(apiVersion)?.get(kind);
  }

  /** The kind in each version that is served. */
  public versions(wanted: GroupKind): readonly Kind[] {
    return this.served().filter(({ group, kind }) => group === wanted.group && kind === wanted.kind);
  }

  /** What an API server has; the values of charts are nothing that it knows. */
  public served(): readonly Kind[] {
    return [...this.byApiVersion.values()]
      .flatMap((kinds) => [...kinds.values()].map(({ kind }) => kind))
      .filter((kind) => !isValues(kind));
  }

  /** What a rule says of a kind that nobody knows; worked out once, however many documents are of it. */
  public guess(
    rule: string,
    { apiVersion, kind }: Document,
    work: () => readonly RuleFinding[] | undefined,
  ): readonly RuleFinding[] | undefined {
    const key = `${rule} ${apiVersion} ${kind}`;
    if (!this.guesses.has(key)) {
      this.guesses.set(key, work());
    }
    return this.guesses.get(key);
  }
}

export function apiVersionOf({ group, version }: Kind): string {
  return group === '' ? version : `${group}/${version}`;
}

export function keyOf({ group, kind }: GroupKind): string {
  return `${group}/${kind}`;
}
