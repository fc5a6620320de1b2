import type { Severity } from '../../finding';
import type { CatalogueEntry } from '../catalogue';
import { fingerprint, keyOf } from './fingerprint';
import type { LocatedFinding, Outcome } from './outcome';
import { objectName } from './text';

/** What the log says of the run besides its findings. */
export interface SarifOptions {
  /** Every rule that a finding may carry. */
  readonly rules: readonly CatalogueEntry[];
  readonly version: string;
  /** The file as a code host knows it: relative to the root of the repository, with `/` between the steps. */
  pathOf(file: string): string;
  /** A short text that stands for a long one. */
  digest(text: string): string;
}

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };
/** How GitHub calls the same three degrees. */
const PROBLEM_SEVERITIES: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'recommendation' };

/**
 * One SARIF 2.1.0 log. Acknowledged findings are results that are suppressed; the others are open.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(outcome: Outcome, options: SarifOptions): string {
  const { findings, acknowledged, notes } = outcome;
  const said = new Set([...findings, ...acknowledged].map(({ rule }) => rule));
  const rules = options.rules.filter(({ id }) => said.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const prints = new Prints(options.digest);
  const result = (finding: LocatedFinding) => ({
    ruleId: finding.rule,
    ...(indexes.has(finding.rule) ? { ruleIndex: indexes.get(finding.rule) } : {}),
    level: LEVELS[finding.severity],
    message: { text: message(finding) },
    locations: [location(finding, options)],
    partialFingerprints: { 'cdk8sPostgres/v1': prints.of(finding) },
    ...(finding.location === undefined ? {} : { properties: { location: finding.location } }),
  });
  const run = {
    tool: { driver: { ...DRIVER, version: options.version, rules: rules.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, ...(notes.length > 0 ? { toolExecutionNotifications: notes.map(note) } : {}) }],
    results: [...findings.map(result), ...acknowledged.map((one) => ({ ...result(one), suppressions: [suppression(one)] }))],
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const DRIVER = { name: 'cdk8s-postgres', informationUri: 'https://github.com/cdk8s-postgres/cdk8s-postgres' };

function ruleOf({ id, title, reason, source, severity, layer }: CatalogueEntry) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: reason },
    help: {
      text: `${reason}\n\nSource: ${source}\nMore: npx cdk8s-postgres explain ${id}`,
      markdown: `${reason}\n\nSource: <${source}>\n\nMore: \`npx cdk8s-postgres explain ${id}\``,
    },
    helpUri: source,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [layer], 'problem.severity': PROBLEM_SEVERITIES[severity] },
  };
}

function location({ file, position, line, column, document, at, path }: LocatedFinding, { pathOf }: SarifOptions) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(file)) },
      // Code hosts leave out what has no line.
      region: { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) },
    },
    logicalLocations: [
      {
        ...(document?.name ? { name: document.name } : {}),
        fullyQualifiedName: `${document ? objectName(document) : `document ${position}`}${at + path}`,
        kind: document ? 'object' : 'document',
      },
    ],
  };
}

/** A relative reference whose first step holds a colon would be read as a scheme, so that one is escaped as well. */
function uriOf(path: string): string {
  return /^file:\/\//.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** In a message of SARIF, `[text](target)` is a link. What a manifest holds must not become one. */
function message({ document, problem, fix }: LocatedFinding): string {
  const text = `${document ? `${objectName(document)}: ` : ''}${problem}; ${fix}`;
  return text.replace(/\[(?=[^[\]]*\]\()/g, '\\[').replace(/\]\(/g, '\\](');
}

function suppression({ reason, inManifest }: Outcome['acknowledged'][number]) {
  return { kind: inManifest ? 'inSource' : 'external', status: 'accepted', justification: reason };
}

function note(text: string) {
  return { level: 'note', message: { text } };
}

/** Names findings by what they are about. Where two are about the same, the second one is the second one. */
class Prints {
  private readonly met = new Map<string, number>();

  public constructor(private readonly digest: SarifOptions['digest']) {}

  public of(finding: LocatedFinding): string {
    const key = keyOf(fingerprint(finding));
    const times = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, times);
    return this.digest(`${key}\n${times}`);
  }
}
