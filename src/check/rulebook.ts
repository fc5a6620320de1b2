import type { GroupKind, Rule, System } from '../finding';
import { keyOf } from './known-kinds';
import { compareReleases } from './releases';

/** The rules of one system about one kind. */
export class Chapter {
  private readonly byRelease = new Map<string, readonly Rule[]>();

  public constructor(
    public readonly system: System,
    private readonly rules: readonly Rule[],
  ) {}

  public get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** Those that a release has. */
  public of(release: string): readonly Rule[] {
    const known = this.byRelease.get(release);
    if (known) {
      return known;
    }
    const rules = this.rules.filter((rule) => existsIn(rule, release));
    this.byRelease.set(release, rules);
    return rules;
  }
}

/** The rules of all systems by the kind they judge. A rule for `*` of `*` judges every kind that some system knows. */
export class Rulebook {
  private readonly asked = new Map<string, readonly Chapter[]>();

  public constructor(private readonly systems: readonly System[]) {}

  /** A kind that nobody knows is judged by the rules that name it alone. */
  public chaptersFor(kind: GroupKind, known: boolean): readonly Chapter[] {
    const key = `${keyOf(kind)}${known ? '' : ' unknown'}`;
    const chapters = this.asked.get(key) ?? this.write(known ? ['*/*', keyOf(kind)] : [keyOf(kind)]);
    this.asked.set(key, chapters);
    return chapters;
  }

  private write(keys: readonly string[]): Chapter[] {
    const isAbout = ({ kinds }: Rule) => kinds.some((kind) => keys.includes(keyOf(kind)));
    return this.systems.map((system) => new Chapter(system, system.rules.filter(isAbout))).filter(({ isEmpty }) => !isEmpty);
  }
}

export function existsIn({ since, until }: Rule, release: string): boolean {
  return (since === undefined || compareReleases(release, since) >= 0) && (until === undefined || compareReleases(release, until) < 0);
}
