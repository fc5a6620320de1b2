import type { GroupVersionKind, Inventory, Rule, System } from '../finding';
import { Docket } from './docket';
import { keyOf } from './known-kinds';
import { type ChosenRelease, compareReleases } from './releases';
import { isValues } from './values';

/** The rules of one system about one kind. */
export class Chapter {
  private readonly byRelease = new Map<string, Docket>();

  public constructor(
    public readonly system: System,
    private readonly rules: readonly Rule[],
    private readonly inventory: Inventory,
  ) {}

  public get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** Those that a release has, and that have other documents to look at where they need some. Rules are told whether it was asked for, so that makes two of them. */
  public of({ id, asked }: ChosenRelease): Docket {
    const key = asked ? `${id} asked` : id;
    let docket = this.byRelease.get(key);
    if (!docket) {
      docket = new Docket(this.rules.filter((rule) => existsIn(rule, id) && this.isGiven(rule)));
      this.byRelease.set(key, docket);
    }
    return docket;
  }

  private isGiven({ beside }: Rule): boolean {
    return beside?.some((kind) => this.inventory.ofKind(kind).length > 0) ?? true;
  }
}

/** The rules of all systems by the kind they judge. A rule for `*` of `*` judges every kind that some system knows, but no values. */
export class Rulebook {
  private readonly asked = new Map<string, readonly Chapter[]>();

  private readonly systems: readonly System[];

  public constructor(
    systems: readonly System[],
    private readonly inventory: Inventory,
  ) {
    this.systems = systems.filter((system) => system.isMet?.(inventory.documents) ?? true);
  }

  /** A kind that nobody knows is judged by the rules that name it alone. */
  public chaptersFor(kind: GroupVersionKind, known: boolean): readonly Chapter[] {
    const every = known && !isValues(kind);
    const key = `${keyOf(kind)}${every ? '' : ' by name'}`;
    const chapters = this.asked.get(key) ?? this.write(every ? ['*/*', keyOf(kind)] : [keyOf(kind)]);
    this.asked.set(key, chapters);
    return chapters;
  }

  private write(keys: readonly string[]): Chapter[] {
    const isAbout = ({ kinds }: Rule) => kinds.some((kind) => keys.includes(keyOf(kind)));
    return this.systems
      .map((system) => new Chapter(system, system.rules.filter(isAbout), this.inventory))
      .filter(({ isEmpty }) => !isEmpty);
  }
}

export function existsIn({ since, until }: Rule, release: string): boolean {
  return (since === undefined || compareReleases(release, since) >= 0) && (until === undefined || compareReleases(release, until) < 0);
}
