import type { Document, Severity } from '../../finding';
import { countBySeverity, type LocatedFinding, type Outcome } from './outcome';

export type Accent = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Gives a text an accent, or leaves it as it is where there are no colours. */
export type Paint = (accent: Accent, text: string) => string;

const COLOURS: Record<Severity, Accent> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Three lines for each finding, then what was judged and what was not. */
export function formatText(outcome: Outcome, paint: Paint): string {
  const paragraphs = outcome.findings.map((finding) => findingText(finding, paint));
  if (outcome.acknowledged.length > 0) {
    const lines = outcome.acknowledged.map((one) => `  ${headline(one, paint)}\n      ${one.problem}\n      reason: ${one.reason}`);
    paragraphs.push([paint('bold', 'acknowledged:'), ...lines].join('\n'));
  }
  return `${[...paragraphs, summary(outcome, paint)].join('\n\n')}\n`;
}

function findingText(finding: LocatedFinding, paint: Paint): string {
  return `${headline(finding, paint)}\n    ${finding.problem}\n    ${paint('green', 'fix:')} ${finding.fix}`;
}

function headline(finding: LocatedFinding, paint: Paint): string {
  const { file, line, column, severity, rule, document, location, at, path } = finding;
  const where = [file, line, column].filter((step) => step !== undefined).join(':');
  const parts = [
    paint('bold', where),
    paint(COLOURS[severity], severity),
    rule,
    document && objectName(document),
    location && `in ${location}`,
    paint('dim', at + path),
  ];
  return parts.filter(Boolean).join('  ');
}

export function objectName({ kind, namespace, name }: Pick<Document, 'kind' | 'namespace' | 'name'>): string {
  return name === '' ? kind : `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

function summary(outcome: Outcome, paint: Paint): string {
  const { files, documents, known, acknowledged, judgedKinds, unknownKinds, notes } = outcome;
  const aside = [known > 0 ? `${known} known from the baseline` : '', acknowledged.length > 0 ? `${acknowledged.length} acknowledged` : ''];
  const first = [`${verdict(outcome, paint)} in ${plural(documents, 'document')} of ${plural(files, 'file')}`, ...aside.filter(Boolean)];
  return [
    first.join(', '),
    ...(judgedKinds.size > 0 ? [`judged: ${counted(judgedKinds)}`] : []),
    ...(unknownKinds.size > 0 ? [`not judged, kinds of systems that are not known here: ${counted(unknownKinds)}`] : []),
    ...notes,
  ].join('\n');
}

function verdict({ findings }: Outcome, paint: Paint): string {
  const counts = countBySeverity(findings);
  const severities: Severity[] = ['error', 'warning', 'info'];
  const met = severities.filter((severity) => counts[severity] > 0);
  return met.length === 0
    ? paint('green', 'no findings')
    : met
        .map((severity) => paint(COLOURS[severity], severity === 'info' ? `${counts.info} to know` : plural(counts[severity], severity)))
        .join(', ');
}

function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
