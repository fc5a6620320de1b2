import type { ParameterFacts } from './facts';
import type {} from './parameters.json';
import { asciiLower } from './values/boolean';

/** The parameters of each major, by name in small letters. */
type Catalogue = ReadonlyMap<number, ReadonlyMap<string, ParameterFacts>>;

let read: Catalogue | undefined;

/** The facts of all parameters, read when the first settings are judged. */
function catalogue(): Catalogue {
  if (!read) {
    const { majors, parameters }: { majors: readonly number[]; parameters: readonly ParameterFacts[] } = require('./parameters.json');
    const newest = majors[majors.length - 1];
    read = new Map(
      majors.map((major) => {
        const present = parameters.filter(({ from = major, to = newest }) => from <= major && major <= to);
        return [major, byName(present)];
      }),
    );
  }
  return read;
}

/** An older name leads to what the parameter is called now. */
function byName(parameters: readonly ParameterFacts[]): Map<string, ParameterFacts> {
  const found = new Map(parameters.map((facts) => [asciiLower(facts.name), facts]));
  for (const [name, { aliasOf }] of found) {
    if (aliasOf !== undefined) {
      found.set(name, found.get(aliasOf) as ParameterFacts);
    }
  }
  return found;
}

/** The majors that settings may be for: one, or all where it is not known; none where we do not know that one. */
export function majorsOf(major: number | undefined): readonly number[] {
  return major === undefined ? [...catalogue().keys()] : catalogue().has(major) ? [major] : [];
}

/** What the parameter is in that major, by its present name; upper and lower case are the same. */
export function factsOf(name: string, major: number): ParameterFacts | undefined {
  return catalogue().get(major)?.get(asciiLower(name));
}

/** The majors that know the parameter. */
export function majorsWith(name: string): readonly number[] {
  return majorsOf(undefined).filter((major) => factsOf(name, major) !== undefined);
}

/** Names that the major knows, those of extensions and older ones included, in small letters. */
export function namesIn(major: number): string[] {
  return [...(catalogue().get(major)?.keys() ?? [])];
}

/** Do we know the parameters of an extension, by the first part of their names? */
export function knowsExtension(extension: string): boolean {
  return EXTENSIONS.includes(extension);
}

/** Those that scripts/postgres loads. */
const EXTENSIONS: readonly string[] = ['auto_explain', 'pg_stat_statements'];

/** What is said of all of them; the last one's word for it, or `undefined` where nothing is said of one. */
export function agreed<T, Found>(all: readonly T[], judge: (one: T) => Found | undefined): Found | undefined {
  let last: Found | undefined;
  for (const one of all) {
    last = judge(one);
    if (last === undefined) {
      return undefined;
    }
  }
  return last;
}
