import type { System } from '../finding';
import { closest } from './closest';
import { UsageError } from './verdict';

/** The release that a system is judged by. */
export interface ChosenRelease {
  readonly id: string;
  /** What was asked for, where it is newer than everything we know and `id` stands in for it. */
  readonly newerThanKnown?: string;
  /** The caller said it. */
  readonly asked?: true;
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
  const ids = system.releases.map(({ id }) => id);
  const number = asked.replace(/^v/, '');
  const known = lineOf(number, ids);
  if (known !== undefined) {
    return { id: known, asked: true };
  }
  const standIn = /^\d+(\.\d+)*$/.test(number) ? newestBefore(number, ids) : undefined;
  if (standIn !== undefined) {
    return { id: standIn, newerThanKnown: asked, asked: true };
  }
  throw new UsageError(`release "${asked}" of ${system.id} is not judged, the releases ${ids.join(', ')} and newer ones are`);
}

/** `1.30.2` belongs to the line `1.30`; where there is a line `1.30.1` as well, to that one, which is nearer. */
function lineOf(asked: string, ids: readonly string[]): string | undefined {
  const isBelow = (id: string) => isOfOneLine(id, asked) && compareReleases(id, asked) < 0;
  const lines = ids.filter((id) => id === asked || asked.startsWith(`${id}.`) || isBelow(id));
  return lines.sort(compareReleases).at(-1);
}

function isOfOneLine(a: string, b: string): boolean {
  const [first, second] = [a, b].map((release) => release.split('.').slice(0, 2).join('.'));
  return first === second;
}

/** The newest release that is known, where the one that is asked for is newer: than all of its own first number, or than all there are. */
function newestBefore(asked: string, ids: readonly string[]): string | undefined {
  const alike = ids.filter((id) => id.split('.')[0] === asked.split('.')[0]);
  const stream = alike.length > 0 ? alike : ids;
  return stream.every((id) => compareReleases(asked, id) > 0) ? ids.at(-1) : undefined;
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
