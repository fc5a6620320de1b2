// How often js-yaml reads a file otherwise than Kubernetes does: `npx tsx scripts/yaml-table/library.ts`.
// It is the reason why this library has a reader of its own; when the numbers come near zero, it is time to delete ours.
import { load } from 'js-yaml';
import TRUTH from '../../test/kubernetes/yaml/truth.json';

interface Row {
  readonly family: string;
  readonly file?: unknown;
  readonly documents?: readonly { readonly json?: string }[];
}

/** js-yaml writes aliases out when it is turned into JSON: a bomb among the rows would take all memory. */
const MANY_ALIASES = 20;

function isComparable({ file, documents }: Row): boolean {
  return typeof file === 'string' && documents?.length === 1 && file.split('*').length <= MANY_ALIASES;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value ?? null;
  }
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, canonical(member)]));
}

/** As JSON; `undefined` where it is refused. */
function readByLibrary(file: string): string | undefined {
  try {
    return JSON.stringify(canonical(load(file)));
  } catch {
    return undefined;
  }
}

const counts = { rows: 0, otherwise: 0, otherThanScalars: 0, takenThoughRefused: 0 };
for (const row of (TRUTH as readonly Row[]).filter(isComparable)) {
  const json = row.documents?.[0].json;
  const truth = json === undefined ? undefined : JSON.stringify(canonical(JSON.parse(json)));
  counts.rows += 1;
  if (readByLibrary(row.file as string) !== truth) {
    counts.otherwise += 1;
    counts.otherThanScalars += row.family.startsWith('scalar') ? 0 : 1;
    counts.takenThoughRefused += truth === undefined ? 1 : 0;
  }
}
console.log(counts);
