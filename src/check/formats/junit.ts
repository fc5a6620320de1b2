import type { Document } from '../../finding';
import { titleOf } from '../values';
import type { LocatedFinding, Outcome } from './outcome';
import { objectName } from './text';
import { element, text } from './xml';

/** A document of a file, whatever was found in it. */
export interface ReadDocument {
  readonly file: string;
  readonly location?: string;
  /** Counts from 1 within the file. */
  readonly position: number;
  /** Pointer of the object in its document: '' unless it is an item of a List. */
  readonly at: string;
  readonly line?: number;
  /** Absent where it is no manifest. */
  readonly document?: Omit<Document, 'body' | 'place'>;
}

export interface JunitOptions {
  /** All documents that were read, in the order of the files. */
  readonly read: readonly ReadDocument[];
  /** Findings of this degree and above are failures; others are told as output. */
  readonly failOn: 'error' | 'warning';
}

/** One test suite for each file, one test case for each document in it; what fails a document is one failure, as most readers show one. */
export function formatJunit(outcome: Outcome, { read, failOn }: JunitOptions): string {
  const fails = ({ severity }: LocatedFinding) => severity === 'error' || severity === failOn;
  const suites = [...suitesOf(read, outcome)].map(([file, cases]) => {
    const written = cases.map((one) => caseOf(one, fails, outcome));
    return { ...countsOf(written), file, written };
  });
  const totals = (['tests', 'failures'] as const).map((name) => [name, suites.reduce((sum, suite) => sum + suite[name], 0)]);
  const content = suites.map(({ file, written, ...counts }) =>
    element('testsuite', { name: file, ...counts, errors: 0, time: 0 }, [...written.map(({ xml }) => `\n    ${xml}`), '\n  ']),
  );
  const attributes = { name: 'cdk8s-postgres check', ...Object.fromEntries(totals), errors: 0, time: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, [...content.map((suite) => `\n  ${suite}`), '\n'])}\n`;
}

interface Case extends ReadDocument {
  /** Stays the same when documents come and go further up: readers compare runs by it. */
  readonly name: string;
  readonly findings: LocatedFinding[];
  readonly acknowledged: Outcome['acknowledged'][number][];
}

/** The cases by file. A finding about what could not be read as a document is a case of its own. */
function suitesOf(read: readonly ReadDocument[], { findings, acknowledged }: Outcome): Map<string, Case[]> {
  const byKey = new Map<string, Case>();
  const suites = new Map<string, Case[]>();
  const names = new Names();
  const caseFor = (about: ReadDocument): Case => {
    const key = [about.location ?? '', about.file, about.position, about.at].join('\n');
    let found = byKey.get(key);
    if (!found) {
      found = { ...about, name: names.unique(about), findings: [], acknowledged: [] };
      byKey.set(key, found);
      addTo(suites, about.file, found);
    }
    return found;
  };
  read.forEach(caseFor);
  for (const finding of findings) {
    caseFor(finding).findings.push(finding);
  }
  for (const finding of acknowledged) {
    caseFor(finding).acknowledged.push(finding);
  }
  return suites;
}

class Names {
  private readonly taken = new Set<string>();

  /** Only an object that stands again in its file is told apart by where it stands. */
  public unique({ file, location, position, at, document }: ReadDocument): string {
    const name = `${document ? objectName(document) : 'document'}${location === undefined ? '' : ` in ${location}`}`;
    const free = document && !this.taken.has(`${file}\n${name}`);
    this.taken.add(`${file}\n${name}`);
    return free ? name : `${name} (${position}${at})`;
  }
}

function addTo(suites: Map<string, Case[]>, file: string, one: Case): void {
  const cases = suites.get(file);
  if (cases) {
    cases.push(one);
  } else {
    suites.set(file, [one]);
  }
}

function caseOf(one: Case, fails: (finding: LocatedFinding) => boolean, { unknownKinds }: Outcome) {
  const { file, line, name, document, findings, acknowledged } = one;
  const failing = findings.filter(fails);
  const unknown = document && findings.length === 0 && unknownKinds.has(titleOf(document));
  const rules = [...new Set(failing.map(({ rule }) => rule))];
  const output = [
    ...findings.filter((finding) => !fails(finding)).map(lines),
    ...acknowledged.map((finding) => `${lines(finding)}\nacknowledged: ${finding.reason}`),
  ];
  const content = [
    ...(failing.length > 0
      ? [element('failure', { message: summary(failing), type: rules.join(', ') }, [text(failing.map(lines).join('\n\n'))])]
      : []),
    ...(unknown ? [element('skipped', { message: `not judged: ${titleOf(document)} is no kind that is known here` })] : []),
    ...(output.length > 0 ? [element('system-out', {}, [text(output.join('\n\n'))])] : []),
  ];
  return {
    failed: failing.length > 0,
    skipped: unknown === true,
    xml: element('testcase', { name, classname: file, file, line, time: 0 }, content),
  };
}

function countsOf(cases: readonly { failed: boolean; skipped: boolean }[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ failed }) => failed).length,
    skipped: cases.filter(({ skipped }) => skipped).length,
  };
}

function summary([first, ...more]: readonly LocatedFinding[]): string {
  return `${[first.rule, first.path].filter(Boolean).join(' ')}: ${first.problem}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}

function lines({ file, line, column, severity, rule, at, path, problem, fix, source }: LocatedFinding): string {
  const where = [file, line, column].filter((step) => step !== undefined).join(':');
  return `${where}  ${severity}  ${rule}  ${at + path}\n  ${problem}\n  fix: ${fix}\n  source: ${source}`;
}
