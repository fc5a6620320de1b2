import { type Acceptance, type AcknowledgedFinding, check, type Subject, type SubjectFinding } from '../check';
import { reasonInManifest } from '../check/acknowledging';
import { compareLocated, type LocatedFinding } from '../check/formats/outcome';
import { identify } from '../check/identify';
import { type Fault, readValues, readYaml, type YamlDocument } from '../kubernetes/yaml';
import { knownSystems } from '../systems/known-systems';
import { type CheckFinding, checkFinding } from './check-finding';

const PLACE = 'text';

/** One document of a text, and what it is to the rules. */
interface Read extends Omit<Subject, 'body'> {
  readonly document: YamlDocument;
}

/** Everything that the rules and the reader say about manifests and the values of charts, in the order of the command line. */
export function textFindings(
  yaml: string,
  values: Readonly<Record<string, string>>,
  releases: Readonly<Record<string, string>>,
): CheckFinding[] {
  const read: Read[] = [
    ...readYaml(yaml).map((document) => ({ place: PLACE, document })),
    ...Object.entries(values).map(([chart, text]) => ({ place: `${chart}.values.yaml`, chart, document: readValues(text) })),
  ];
  const readable = read.filter(({ document }) => document.body !== undefined);
  const verdict = check(readable.map(subjectOf), { systems: knownSystems(), releases });
  return [
    ...read.flatMap((one) => one.document.faults.map((fault) => ofReader(fault, one))),
    ...[...verdict.findings, ...verdict.acknowledged].map((finding) => located(finding, readable[finding.subject])),
  ]
    .sort(compareLocated)
    .map((finding: TextFinding) => {
      const { document, position, line, column, reason } = finding;
      const { apiVersion, kind, namespace, name } = document ?? {};
      return checkFinding(finding, { apiVersion, kind, namespace, name, document: position, line, column, reason });
    });
}

type TextFinding = LocatedFinding & Partial<Acceptance>;

function subjectOf({ place, chart, document }: Read): Subject {
  return { place, chart, body: document.body };
}

function ofReader({ rule, problem, fix, line, column }: Fault, read: Read): TextFinding {
  const { id, layer, severity, source } = rule;
  const document = identify([subjectOf(read)])[0]?.document;
  const reason = reasonInManifest(document, id);
  return {
    ...(document ? { document } : {}),
    ...(reason === undefined ? {} : { reason }),
    rule: id,
    layer,
    severity,
    source,
    path: '',
    at: '',
    problem,
    fix,
    subject: -1,
    file: read.place,
    position: read.document.index,
    line,
    column,
  };
}

function located(finding: SubjectFinding | AcknowledgedFinding, { place: file, document: { index, locate } }: Read): TextFinding {
  const path = finding.at + finding.path;
  return { ...finding, path, at: '', file, position: index, ...locate(path, finding.aboutKey) };
}
