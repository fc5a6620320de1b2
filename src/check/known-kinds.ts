import type { GroupKind, GroupVersionKind, Kind, System } from '../finding';

export interface KnownKind {
  readonly kind: Kind;
  readonly system: System;
}

/** Every kind that some system knows, and who knows it. */
export class KnownKinds {
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

  public all(): readonly Kind[] {
    return [...this.byGroupKind.values()].flatMap((versions) => versions.map(({ kind }) => kind));
  }
}

export function keyOf({ group, kind }: GroupKind): string {
  return `${group}/${kind}`;
}
