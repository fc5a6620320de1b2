import type { GroupKind, Rule, System } from '../finding';
import { keyOf } from './known-kinds';
import { compareReleases } from './releases';

/** A rule and the system whose release it is asked about. */
export interface BoundRule {
  readonly rule: Rule;
  readonly system: System;
}

/** The rules of all systems by the kind they judge. A rule for `*` of `*` judges every kind that some system knows. */
export class Rulebook {
  private readonly byKind = new Map<string, BoundRule[]>();
  private readonly asked = new Map<string, readonly BoundRule[]>();
  private readonly forEveryKind: readonly BoundRule[];

  public constructor(systems: readonly System[]) {
    for (const system of systems) {
      for (const rule of system.rules) {
        this.bind({ rule, system });
      }
    }
    this.forEveryKind = this.byKind.get('*/*') ?? [];
  }

  /** A kind that nobody knows is not judged. */
  public rulesFor(kind: GroupKind, known: boolean): readonly BoundRule[] {
    const key = `${keyOf(kind)}${known ? '' : ' unknown'}`;
    const rules = this.asked.get(key);
    if (rules) {
      return rules;
    }
    const own = this.byKind.get(keyOf(kind)) ?? [];
    const all = known ? [...this.forEveryKind, ...own] : own;
    this.asked.set(key, all);
    return all;
  }

  private bind(bound: BoundRule): void {
    for (const kind of bound.rule.kinds) {
      const rules = this.byKind.get(keyOf(kind));
      if (rules) {
        rules.push(bound);
      } else {
        this.byKind.set(keyOf(kind), [bound]);
      }
    }
  }
}

export function existsIn({ since, until }: Rule, release: string): boolean {
  return (since === undefined || compareReleases(release, since) >= 0) && (until === undefined || compareReleases(release, until) < 0);
}
