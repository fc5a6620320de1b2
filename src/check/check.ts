import { completed } from './complete';
import { type Identified, identify } from './identify';
import { DocumentInventory } from './inventory';
import { Judge } from './judge';
import { KnownKinds } from './known-kinds';
import { Predecessors, scoped } from './predecessors';
import { Releases } from './releases';
import { compareFindings, divide, Report } from './report';
import type { CheckOptions, Subject, Verdict } from './verdict';

/** How many documents are judged between two words about it. */
const TELL_EACH = 20;

/**
 * Judges documents as an API server with the operator's admission webhooks would, and beyond.
 *
 * @throws UsageError for an unknown system, a release that is not judged, or an acknowledgement without a reason
 */
export function check(subjects: readonly Subject[], options: CheckOptions): Verdict {
  const { systems, acknowledgements = [] } = options;
  const releases = new Releases(systems, options.releases, options.releaseOf);
  const kinds = new KnownKinds(systems);
  const report = new Report();

  const objects = identify(subjects).map((object) => withDefaults(object, kinds, releases, report));
  const documents = objects.flatMap(({ document }) => (document ? [document] : []));
  const inventory = new DocumentInventory(documents);
  const predecessors = options.before && new Predecessors(options.before, inventory, kinds);
  const judge = new Judge({ systems, inventory, kinds, releases, report, predecessors, today: options.today });
  objects.forEach((object, index) => {
    judge.judge(object);
    if (index % TELL_EACH === 0) {
      options.onProgress?.(index, objects.length);
    }
  });

  return {
    ...divide(report.findings.sort(compareFindings), acknowledgements),
    documents: documents.length,
    compared: judge.compared,
    judgedKinds: sorted(judge.judgedKinds),
    unknownKinds: sorted(judge.unknownKinds),
    rulesApplied: [...report.rulesApplied].sort(),
  };
}

/** The object as the API server and the mutating webhook of its operator complete it. */
function withDefaults(object: Identified, kinds: KnownKinds, releases: Releases, report: Report): Identified {
  const known = object.document && kinds.find(object.document);
  if (!object.document || !known) {
    return object;
  }
  return { ...object, document: completed(scoped(object.document, kinds), known, object, { releases, report }) };
}

function sorted(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
