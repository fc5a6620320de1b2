import type { GroupKind, GroupVersionKind, Kind, RuleFinding, System } from '../finding';

export interface KnownKind {
  readonly kind: Kind;
  readonly system: System;
}

/** Every kind that some system knows, and who knows it. */
export class KnownKinds {
  private readonly guesses = new Map<string, readonly RuleFinding[] | undefined>();
  private readonly byGroupKind = new Map<string, KnownKind[]>();

  public constructor(systems: readonly System[]) {
    for (const system of systems) {
      for (const kind of system.kinds) {
        const key = keyOf(kind);
        const versions = this.byGroupKind.get(key);
        if (versions) {
          versions.push({ kind, system });
        } else {
          this.byGroupKind.set(key, [{ kind, system }]);
        }
      }
    }
  }

  public find(wanted: GroupVersionKind): KnownKind | undefined {
    return this.versions(wanted).find(({ kind }) => kind.version === wanted.version);
  }

  /** One entry for each version of the kind. */
  public versions(wanted: GroupKind): readonly KnownKind[] {
    return this.byGroupKind.get(keyOf(wanted)) ?? [];
  }

  /** What is said of a kind that nobody knows; worked out once, however many documents are of it. */
  public guess(apiVersion: string, kind: string, work: () => readonly RuleFinding[] | undefined): readonly RuleFinding[] | undefined {
    const key = `${apiVersion} ${kind}`;
    if (!this.guesses.has(key)) {
      this.guesses.set(key, work());
    }
    return this.guesses.get(key);
  }

  public all(): readonly Kind[] {
    return [...this.byGroupKind.values()].flatMap((versions) => versions.map(({ kind }) => kind));
  }
}

export function keyOf({ group, kind }: GroupKind): string {
  return `${group}/${kind}`;
}
