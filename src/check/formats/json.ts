import { countBySeverity, type LocatedFinding, type Outcome } from './outcome';

/** One JSON object; members that say nothing are left out, the others keep their order. */
export function formatJson(outcome: Outcome): string {
  const { documents, findings, acknowledged, known } = outcome;
  const result = {
    documents,
    summary: countBySeverity(findings),
    findings: findings.map(plain),
    ...(acknowledged.length > 0 ? { acknowledged: acknowledged.map((one) => ({ ...plain(one), reason: one.reason })) } : {}),
    ...(known > 0 ? { known } : {}),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function plain(finding: LocatedFinding): Record<string, string | number | undefined> {
  const { rule, layer, severity, location, file, position, line, column, document, at, path, problem, fix, source } = finding;
  return {
    rule,
    layer,
    severity,
    location,
    file,
    document: position,
    line,
    column,
    apiVersion: document?.apiVersion,
    kind: document?.kind,
    namespace: document?.namespace,
    name: document?.name || undefined,
    path: at + path,
    problem,
    fix,
    source,
  };
}
