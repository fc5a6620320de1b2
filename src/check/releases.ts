import type { System } from '../finding';
import { closest } from './closest';
import { UsageError } from './verdict';

/** The release that a system is judged by. */
export interface ChosenRelease {
  readonly id: string;
  /** What was asked for, where it is newer than everything we know and `id` stands in for it. */
  readonly newerThanKnown?: string;
}

/** The release that each system is judged by: one for all subjects, unless a subject was written for another one. */
export class Releases {
  private readonly forAll: ReadonlyMap<System, ChosenRelease>;
  private readonly chosen = new Map<System, Map<string, ChosenRelease>>();

  /** @throws UsageError for an unknown system, or a release that is not judged */
  public constructor(
    systems: readonly System[],
    asked: Readonly<Record<string, string>> = {},
    private readonly releaseOf?: (subject: number, system: string) => string | undefined,
  ) {
    demandKnown(
      Object.keys(asked),
      systems.map(({ id }) => id),
    );
    this.forAll = new Map(systems.map((system) => [system, chooseRelease(system, asked[system.id])]));
  }

  /** The same object for the same release, so that it can be a key. */
  public of(system: System, subject: number): ChosenRelease {
    const own = this.releaseOf?.(subject, system.id);
    if (own === undefined) {
      return this.forAll.get(system) as ChosenRelease;
    }
    return this.chosen.get(system)?.get(own) ?? this.choose(system, own);
  }

  private choose(system: System, asked: string): ChosenRelease {
    const chosen = this.chosen.get(system) ?? new Map<string, ChosenRelease>();
    const release = chooseRelease(system, asked);
    this.chosen.set(system, chosen.set(asked, release));
    return release;
  }
}

function demandKnown(asked: readonly string[], ids: readonly string[]): void {
  for (const id of asked.filter((one) => !ids.includes(one))) {
    const near = closest(id, ids);
    throw new UsageError(`no system is called "${id}"${near ? `, did you mean "${near}"?` : ''}; there are ${ids.join(', ')}`);
  }
}

function chooseRelease(system: System, asked: string | undefined): ChosenRelease {
  const newest = system.releases[system.releases.length - 1]?.id ?? '';
  if (asked === undefined) {
    return { id: newest };
  }
  const known = system.releases.find(({ id }) => id === asked || id === lineOf(asked, id));
  if (known) {
    return { id: known.id };
  }
  if (/^\d+(\.\d+)*$/.test(asked) && compareReleases(asked, newest) > 0) {
    return { id: newest, newerThanKnown: asked };
  }
  const releases = system.releases.map(({ id }) => id).join(', ');
  throw new UsageError(`release "${asked}" of ${system.id} is not judged, the releases ${releases} and newer ones are`);
}

/** `1.30.2` and `v1.30.2` belong to the line `1.30`. */
function lineOf(asked: string, line: string): string {
  const steps = line.split('.').length;
  return asked.replace(/^v/, '').split('.').slice(0, steps).join('.');
}

/** Negative where `a` is older than `b`; steps are compared as numbers. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let step = 0; step < Math.max(left.length, right.length); step++) {
    const difference = Number(left[step] ?? 0) - Number(right[step] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}
