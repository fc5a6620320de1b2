import type { IConstruct } from 'constructs';
import { closest } from '../check/closest';
import type { PostgresOperator } from '../intent/operator';
import { requireAnswer, requireText } from '../intent/texts';
import { type CheckFinding, checkFinding } from './check-finding';
import { Session } from './session/session';
import { isWithin, type Settings } from './session/settings';
import { textFindings } from './text-findings';

/**
 * The least degree of a finding that fails synth.
 */
export enum CheckSeverity {
  /** What will not start, not work, stop the operator from failing over, or lose data. */
  ERROR = 'error',
  /** What works today and will hurt, too. */
  WARNING = 'warning',
}

/**
 * How the objects at and below a construct are judged.
 *
 * Where two scopes differ, the nearer one holds. It also switches the checks on in an App that uses none of our constructs: from then
 * on all its objects are judged at each synth, whoever made them.
 */
export class PostgresChecks {
  /**
   * The checks of a scope: an App, a chart or any construct.
   *
   * @param scope the construct at and below which the settings hold
   */
  public static of(scope: IConstruct): PostgresChecks {
    return new PostgresChecks(Session.of(scope), scope);
  }

  private readonly settings: Settings;
  private readonly session: Session;

  private constructor(session: Session, scope: IConstruct) {
    this.session = session;
    this.settings = session.settings.of(scope);
  }

  /**
   * Judges objects that others made for this release of an operator. Ours know the release that they are written for.
   *
   * Without it they are judged for the newest release that this library knows.
   *
   * @param installed the operator in the release that is installed
   */
  public release(installed: PostgresOperator): void {
    const { _systemId, _release } = requireAnswer('PostgresChecks.release()', 'installed', installed, 'which operator is installed');
    this.settings.releases.set(_systemId, _release);
  }

  /**
   * Sets the least degree of a finding that fails synth. Without it that is an error, and warnings go to standard error.
   *
   * @param severity the least degree
   */
  public failOn(severity: CheckSeverity): void {
    this.settings.failOn = severity;
  }

  /**
   * Accepts the findings of one rule, knowing better. They no longer fail synth and stay in the report, with the reason.
   *
   * @param rule id of the rule, as the finding shows it
   * @param reason why it is acceptable here
   * @throws if there is no such rule, or the reason is blank
   */
  public acknowledge(rule: string, reason: string): void {
    const known = this.session.engine.ruleIds();
    if (!known.includes(rule)) {
      const near = closest(rule, known);
      throw new Error(`PostgresChecks.acknowledge() knows no rule ${JSON.stringify(rule)}${near ? `, did you mean "${near}"?` : ''}`);
    }
    requireText(`the reason why findings of ${rule} are accepted`, reason);
    this.settings.acknowledgements.push({ rule, reason });
  }

  /**
   * Names the Kubernetes cluster that the objects go to: two objects of one kind, namespace and name in one place are an error.
   *
   * Charts that go to the same cluster may share a place. Without it each topmost chart is a place of its own.
   *
   * @param name of the place
   * @throws if it is blank
   */
  public place(name: string): void {
    this.settings.place = requireText('the name of a place', name);
  }
}

/**
 * How a text is judged.
 */
export interface FindingsOptions {
  /**
   * The operators that are installed, in their releases.
   *
   * @default - each operator in the newest release that this library knows
   */
  readonly operators?: PostgresOperator[];

  /**
   * The values of Helm charts in YAML or JSON, by the name of the chart. They are judged together with the manifests.
   *
   * @default - none
   */
  readonly values?: { [chart: string]: string };
}

/**
 * Findings as data.
 */
export class Checks {
  /**
   * What there is to say about manifests in YAML or JSON, by the same rules and in the same order as on the command line.
   *
   * The text is read as Kubernetes reads it, and its documents are judged together. A text that cannot be read is a finding, no error.
   *
   * @param yaml one document or many, for example what `helm template` prints
   * @param options what is installed
   */
  public static findings(yaml: string, options: FindingsOptions = {}): CheckFinding[] {
    const releases = (options.operators ?? []).map(({ _systemId, _release }) => [_systemId, _release]);
    return textFindings(yaml, options.values ?? {}, Object.fromEntries(releases));
  }

  /**
   * What there is to say about the objects at and below a construct as they are now, whoever made them.
   *
   * Holds everything: errors, warnings, remarks, and what is acknowledged, with the reason. Neither prints nor fails.
   *
   * @param scope an App, a chart or any construct
   */
  public static report(scope: IConstruct): CheckFinding[] {
    return Session.judge(scope)
      .reported.filter(({ subject }) => isWithin(subject, scope))
      .map((reported) => {
        const { apiVersion, kind, namespace, name } = reported.document ?? {};
        const { prop, owner, reason } = reported;
        return checkFinding(reported, { apiVersion, kind, namespace, name, prop, construct: owner.node.path, reason });
      });
  }

  private constructor() {}
}
