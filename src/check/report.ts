import type { RuleFinding } from '../finding';
import { reasonInManifest } from './acknowledging';
import type { Identified } from './identify';
import type { ChosenRelease } from './releases';
import type { RuleCard } from './rules';
import { veiled } from './veil';
import { type Acceptance, type Acknowledgement, type SubjectFinding, UsageError } from './verdict';

/** Collects what rules say and which of them applied. */
export class Report {
  public readonly findings: SubjectFinding[] = [];
  public readonly rulesApplied = new Set<string>();

  public add(rule: RuleCard, findings: readonly RuleFinding[] | undefined, about: Identified, release?: ChosenRelease): void {
    if (findings === undefined) {
      return;
    }
    this.rulesApplied.add(rule.id);
    for (const finding of findings) {
      this.findings.push(lowered(complete(rule, veiled(finding, about.document), about), release));
    }
  }
}

function complete(rule: RuleCard, finding: RuleFinding, { subject, at, document }: Identified): SubjectFinding {
  return {
    ...finding,
    rule: rule.id,
    layer: rule.layer,
    severity: finding.severity ?? rule.severity,
    source: rule.source,
    subject,
    at,
    ...(document ? { document } : {}),
  };
}

/** What an unknown, newer release refuses is not known for certain. */
function lowered(finding: SubjectFinding, release: ChosenRelease | undefined): SubjectFinding {
  const certain = !['schema', 'admission', 'transition'].includes(finding.layer) || finding.severity !== 'error';
  if (release?.newerThanKnown === undefined || certain) {
    return finding;
  }
  const problem = `${finding.problem} (judged by ${release.id}, the newest release known, ${release.newerThanKnown} may differ)`;
  return { ...finding, severity: 'warning', problem };
}

/** By subject, pointer, rule; a stable order in every run and on every machine. */
export function compareFindings(a: SubjectFinding, b: SubjectFinding): number {
  return a.subject - b.subject || compareTexts(a.at + a.path, b.at + b.path) || compareTexts(a.rule, b.rule);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Division<T> {
  readonly findings: readonly T[];
  readonly acknowledged: readonly (T & Acceptance)[];
  readonly unusedAcknowledgements: readonly Acknowledgement[];
}

/**
 * Takes the acknowledged findings out of the others: acknowledged by the caller, or by an annotation of the object itself.
 *
 * @throws UsageError for an acknowledgement without a reason
 */
export function divide<T extends SubjectFinding>(all: readonly T[], acknowledgements: readonly Acknowledgement[]): Division<T> {
  acknowledgements.forEach(demandReason);
  const findings: T[] = [];
  const acknowledged: (T & Acceptance)[] = [];
  const used = new Set<Acknowledgement>();
  for (const finding of all) {
    const { rule, subject, document } = finding;
    const by = acknowledgements.find((one) => one.rule === rule && (one.covers?.(subject, document) ?? true));
    const reason = by ? undefined : reasonInManifest(document, rule);
    if (by) {
      used.add(by);
      acknowledged.push({ ...finding, reason: by.reason });
    } else if (reason !== undefined) {
      acknowledged.push({ ...finding, reason, inManifest: true });
    } else {
      findings.push(finding);
    }
  }
  return { findings, acknowledged, unusedAcknowledgements: acknowledgements.filter((one) => !used.has(one)) };
}

function demandReason({ rule, reason }: Acknowledgement): void {
  if (reason.trim() === '') {
    throw new UsageError(`an acknowledgement of ${rule} needs the reason why its findings are accepted, got ""`);
  }
}
