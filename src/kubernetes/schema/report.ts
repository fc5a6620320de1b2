import type { Json, RuleFinding } from '../../finding';
import { dotted, type Place, pointerTo, ROOT, topStep } from './place';
import type { SchemaRule } from './rules';
import { described, veiled } from './text';

/** A finding of the schema layer and the rule it belongs to. */
export interface SchemaFinding extends RuleFinding {
  /** `SCHEMA-NNN`, one of `SCHEMA_RULES`. */
  readonly rule: string;
}

/** Collects what is wrong in one document. Texts never show what a Secret holds. */
export class Report {
  public readonly findings: SchemaFinding[] = [];

  public constructor(
    private readonly kind: string,
    private readonly secret: boolean,
  ) {}

  public add(rule: SchemaRule, place: Place, problem: string, fix: string): void {
    this.findings.push({ rule: rule.id, path: pointerTo(place), problem, fix });
  }

  public addKey(rule: SchemaRule, place: Place, problem: string, fix: string): void {
    this.findings.push({ rule: rule.id, path: pointerTo(place), problem, fix, aboutKey: true });
  }

  /** An empty report on a part of the schema, whose findings need not count. */
  public branch(): Report {
    return new Report(this.kind, this.secret);
  }

  /** `Cluster spec.backup`. */
  public title(place: Place): string {
    return place === ROOT ? this.kind : `${this.kind} ${dotted(place)}`;
  }

  public hides(place: Place): boolean {
    return this.secret && place !== ROOT && ['data', 'stringData'].includes(String(topStep(place)));
  }

  public value(value: Json, place: Place): string {
    return this.hides(place) ? veiled(value) : described(value);
  }
}
