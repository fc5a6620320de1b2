import { type Document, type Json, type JsonObject, type KindSchema, pointerSteps, type System } from '../../finding';
import type { SchemaFinding } from './report';
import { ENUM, OTHER_RELEASE, UNKNOWN_FIELD } from './rules';
import { shapeAt } from './shapes';
import { listed } from './text';
import { validate } from './validate';

/** A release that knows what the one that is checked does not. */
interface Knowing {
  readonly release: string;
  readonly newer: boolean;
}

/**
 * What is wrong with a document in one release of its system; a field or value that another release has is told from
 * one that does not exist at all. `undefined` where the release does not have the kind.
 *
 * @param like the body of a document of the same kind in which nothing was wrong in this release
 */
export function judgeSchema(document: Document, system: System, release: string, like?: JsonObject): readonly SchemaFinding[] | undefined {
  const schema = system.schema(document, release);
  return (
    schema &&
    validate(document.body, schema, document.kind, like).map((finding) => ofOtherRelease(finding, document, system, release) ?? finding)
  );
}

function ofOtherRelease(finding: SchemaFinding, document: Document, system: System, release: string): SchemaFinding | undefined {
  const steps = pointerSteps(finding.path);
  if (finding.rule === UNKNOWN_FIELD.id) {
    const knowing = knownElsewhere(document, system, release, (schema) => shapeAt(schema, steps) !== undefined);
    return knowing && told(finding, `${listed([steps[steps.length - 1]])} is a field`, system, release, knowing);
  }
  const value = finding.rule === ENUM.id ? valueAt(document.body, steps) : undefined;
  if (value !== undefined) {
    const knowing = knownElsewhere(document, system, release, (schema) => shapeAt(schema, steps)?.enum?.includes(value) === true);
    return knowing && told(finding, `${listed([value])} is a value`, system, release, knowing);
  }
  return undefined;
}

/** The first newer release that knows it, else the last older one. */
function knownElsewhere(document: Document, system: System, release: string, knows: (schema: KindSchema) => boolean): Knowing | undefined {
  const ids = system.releases.map(({ id }) => id);
  const at = ids.indexOf(release);
  const has = (id: string) => {
    const schema = system.schema(document, id);
    return schema !== undefined && knows(schema);
  };
  const newer = ids.slice(at + 1).find(has);
  const known = newer ?? ids.slice(0, at).reverse().find(has);
  return at < 0 || known === undefined ? undefined : { release: known, newer: newer !== undefined };
}

function told(finding: SchemaFinding, what: string, system: System, release: string, { release: other, newer }: Knowing): SchemaFinding {
  const until = newer ? '' : 'up to ';
  return {
    ...finding,
    rule: OTHER_RELEASE.id,
    problem: `${what} of ${system.title} ${until}${other}, ${release} is checked`,
    fix: newer ? `remove it, or check for ${system.title} ${other}` : `remove it, it is gone in ${release}`,
  };
}

function valueAt(body: JsonObject, steps: readonly string[]): Json | undefined {
  let value: Json | undefined = body;
  for (const step of steps) {
    value = typeof value === 'object' && value !== null ? (value as JsonObject)[step] : undefined;
  }
  return value;
}
