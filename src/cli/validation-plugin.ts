import type { LocatedFinding } from '../check/formats/outcome';
import { judgeManifests } from './judge-manifests';

/** What cdk8s-cli gives a validation plugin, as far as this one uses it. */
export interface PluginContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: PluginViolation): void;
    submit(status: 'success' | 'failure', metadata?: Record<string, string>): void;
  };
}

export interface PluginViolation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly { resourceName: string; locations: readonly string[]; manifestPath: string }[];
}

export interface PluginProperties {
  readonly failOn?: 'error' | 'warning';
  /** Release by system id, as after `--release`. */
  readonly releases?: Readonly<Record<string, string>>;
  /** The reason by `RULE=KIND/NAMESPACE/NAME`. */
  readonly acknowledge?: Readonly<Record<string, string>>;
}

/**
 * Lets `cdk8s synth` of the cdk8s command line run these checks, named in `cdk8s.yaml` under `validations`.
 *
 * @internal
 */
export class PostgresValidation {
  public constructor(private readonly properties: PluginProperties = {}) {}

  public async validate({ manifests, report }: PluginContext): Promise<void> {
    const { releases = {}, failOn = 'error', acknowledge = {} } = this.properties;
    const { findings, documents } = judgeManifests(manifests, releases, acknowledge);
    for (const violation of violations(findings)) {
      report.addViolation(violation);
    }
    const failing = findings.some(({ severity }) => severity === 'error' || severity === failOn);
    report.submit(failing ? 'failure' : 'success', { Documents: String(documents), Findings: String(findings.length) });
  }
}

/** What is said in the same words about several objects is one violation. */
function violations(findings: readonly LocatedFinding[]): PluginViolation[] {
  const byText = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const text = [finding.rule, finding.severity, finding.problem, finding.fix].join('\n');
    byText.set(text, [...(byText.get(text) ?? []), finding]);
  }
  return [...byText.values()].map((same) => {
    const [{ rule, severity, problem, fix }] = same;
    return { ruleName: `${rule} ${severity}`, recommendation: problem, fix, violatingResources: same.map(resource) };
  });
}

function resource({ file, document, at, path }: LocatedFinding): PluginViolation['violatingResources'][number] {
  return { resourceName: document?.name ?? '', locations: [at + path], manifestPath: file };
}
