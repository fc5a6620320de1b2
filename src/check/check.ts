import { type Identified, identify } from './identify';
import { DocumentInventory } from './inventory';
import { Judge } from './judge';
import { KnownKinds } from './known-kinds';
import { Releases } from './releases';
import { compareFindings, divide, Report } from './report';
import { ourOwnBug } from './rules';
import type { CheckOptions, Subject, Verdict } from './verdict';

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
  const judge = new Judge({ systems, inventory: new DocumentInventory(documents), kinds, releases, report });
  for (const object of objects) {
    judge.judge(object);
  }

  return {
    ...divide(report.findings.sort(compareFindings), acknowledgements),
    documents: documents.length,
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
  const { kind, system } = known;
  const document = kind.scope === 'Cluster' && object.document.namespace ? { ...object.document, namespace: undefined } : object.document;
  try {
    return { ...object, document: system.defaults?.(document, releases.of(system, object.subject).id) ?? document };
  } catch (error) {
    report.add(ourOwnBug, [ourOwnBug.find(`filling in the defaults of ${system.title}`, error, document)], object);
    return { ...object, document };
  }
}

function sorted(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
