import { type JsonObject, pointerSteps } from '../../../../finding';
import { closest } from '../../../../finding/closest';
import { shapeAt } from '../../../../kubernetes/schema';
import { FACTS } from '../../facts';
import { POOLER } from '../kinds';

/** What a patch needs and the Pod cannot have. */
export interface MissingMember {
  /** Its place in the patch. */
  readonly operation: number;
  readonly member: string;
  /** What was probably meant. */
  readonly near?: string;
}

/** The operator writes no apiVersion and no kind into the Pod before it patches it. */
const TOP = ['metadata', 'spec', 'status'];

/**
 * The first member that an operation reads or replaces although no Pod has it. Members of Pods that this one may lack are not told:
 * that is known to the operator alone.
 */
export function missingMember(patch: readonly JsonObject[], release: string): MissingMember | undefined {
  const made = new Set<string>();
  for (const [operation, { op, path, from }] of patch.entries()) {
    if (op === 'test') {
      continue; // A member that is not there equals null.
    }
    const written = stepsOf(path);
    const missing =
      unknownMember(op === 'replace' || op === 'remove' ? written : written.slice(0, -1), made, release) ??
      unknownMember(op === 'copy' || op === 'move' ? stepsOf(from) : [], made, release);
    if (missing) {
      return { operation, ...missing };
    }
    if (written.length < 2) {
      return undefined; // What is replaced as a whole may hold anything.
    }
    made.add(written.slice(0, 2).join('/'));
  }
  return undefined;
}

function unknownMember(
  [first, second]: readonly string[],
  made: ReadonlySet<string>,
  release: string,
): Omit<MissingMember, 'operation'> | undefined {
  if (first === undefined || made.has(`${first}/${second}`)) {
    return undefined;
  }
  if (!TOP.includes(first)) {
    return { member: first };
  }
  const members = first === 'spec' && second !== undefined ? podMembers(release) : [];
  return members.length === 0 || members.includes(second) ? undefined : { member: `spec.${second}`, near: nearTo(second, members) };
}

function nearTo(member: string, members: readonly string[]): string | undefined {
  const near = closest(member, members)?.name;
  return near && `/spec/${near}`;
}

/** The template of a pooler is the same Pod. */
function podMembers(release: string): string[] {
  const schema = FACTS.schema({ ...POOLER, version: 'v1' }, release);
  return Object.keys((schema && shapeAt(schema, ['spec', 'template', 'spec'])?.properties) ?? {});
}

/** A path without a slash at its beginning leads nowhere that is judged here. */
function stepsOf(pointer: unknown): string[] {
  return typeof pointer === 'string' && pointer.startsWith('/') ? pointerSteps(pointer) : [];
}
