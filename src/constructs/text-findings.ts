import { type Acceptance, type AcknowledgedFinding, check, type SubjectFinding } from '../check';
import { reasonInManifest } from '../check/acknowledging';
import { compareLocated, type LocatedFinding } from '../check/formats/outcome';
import { type Fault, readYaml, type YamlDocument } from '../kubernetes/yaml';
import { knownSystems } from '../systems/known-systems';
import { type CheckFinding, checkFinding } from './check-finding';

const PLACE = 'text';

/** Everything that the rules and the reader say about a text, in the order of the command line. */
export function textFindings(yaml: string, releases: Readonly<Record<string, string>>): CheckFinding[] {
  const documents = readYaml(yaml);
  const readable = documents.filter(({ body }) => body !== undefined);
  const verdict = check(
    readable.map(({ body }) => ({ place: PLACE, body })),
    { systems: knownSystems(), releases },
  );
  return [
    ...documents.flatMap((document) => document.faults.map((fault) => ofReader(fault, document))),
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

function ofReader({ rule, problem, fix, line, column }: Fault, { index, body }: YamlDocument): TextFinding {
  const { id, layer, severity, source } = rule;
  const reason = body && reasonInManifest({ body }, id);
  return {
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
    file: PLACE,
    position: index,
    line,
    column,
  };
}

function located(finding: SubjectFinding | AcknowledgedFinding, { index, locate }: YamlDocument): TextFinding {
  const path = finding.at + finding.path;
  return { ...finding, path, at: '', file: PLACE, position: index, ...locate(path, finding.aboutKey) };
}
