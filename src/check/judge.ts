import type { Document, Rule, RuleContext, System } from '../finding';
import { judgeSchema } from '../kubernetes/schema';
import { catalogue } from './catalogue';
import { completed } from './complete';
import type { Identified } from './identify';
import type { DocumentInventory } from './inventory';
import type { KnownKind, KnownKinds } from './known-kinds';
import type { Predecessors } from './predecessors';
import type { ChosenRelease, Releases } from './releases';
import type { Report } from './report';
import { RightOnes } from './right-ones';
import { Rulebook } from './rulebook';
import { DOCUMENT_RULES, ourOwnBug, releaseHasKind, SCHEMA_RULES_BY_ID, VALUES_RULES } from './rules';
import { SettingsVerdicts } from './settings';
import { isValues, titleOf } from './values';

interface Bench {
  readonly systems: readonly System[];
  readonly inventory: DocumentInventory;
  readonly kinds: KnownKinds;
  readonly releases: Releases;
  readonly report: Report;
  readonly predecessors?: Predecessors;
  readonly today?: string;
}

/** Takes objects one by one through all layers. An earlier finding keeps no later layer from running. */
export class Judge {
  public readonly judgedKinds = new Map<string, number>();
  public readonly unknownKinds = new Map<string, number>();
  /** How many had a predecessor. */
  public compared = 0;
  private readonly rulebook: Rulebook;
  private ids: ReadonlySet<string> | undefined;
  private readonly settings = new SettingsVerdicts();
  private readonly rightOnes = new RightOnes();
  private readonly contexts = new Map<ChosenRelease, RuleContext>();

  public constructor(private readonly bench: Bench) {
    this.rulebook = new Rulebook(bench.systems, bench.inventory);
  }

  public judge(object: Identified): void {
    for (const [rule, findings] of object.problems) {
      this.bench.report.add(rule, findings, object);
    }
    const { document } = object;
    if (document) {
      const known = this.bench.kinds.find(document);
      this.count(document, known);
      this.judgeDocument(object, document, known);
      if (known) {
        this.judgeSchema(object, document, known);
      }
      this.judgeRules(object, document, known);
      if (known?.system.settings) {
        this.judgeSettings(object, document, known.system);
      }
    }
  }

  private count(document: Document, known: KnownKind | undefined): void {
    const [counts, name] = known
      ? [this.judgedKinds, isValues(document) ? titleOf(document) : document.kind]
      : [this.unknownKinds, titleOf(document)];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  private judgeDocument(object: Identified, document: Document, known: KnownKind | undefined): void {
    const { inventory, kinds, releases, report } = this.bench;
    const release = known && releases.of(known.system, object.subject);
    const context = { inventory, kinds, known, ruleIds: () => this.ruleIds() };
    for (const rule of isValues(document) ? VALUES_RULES : DOCUMENT_RULES) {
      try {
        report.add(rule, rule.check(document, context), object, release);
      } catch (error) {
        this.ownBug(`rule ${rule.id}`, error, object);
      }
    }
  }

  private ruleIds(): ReadonlySet<string> {
    this.ids ??= new Set(catalogue(this.bench.systems).map(({ id }) => id));
    return this.ids;
  }

  private judgeSchema(object: Identified, document: Document, known: KnownKind): void {
    const { releases, report } = this.bench;
    const { system, kind } = known;
    const release = releases.of(system, object.subject);
    try {
      const right = this.rightOnes.of(known, release);
      const findings = judgeSchema(document, system, release.id, right);
      if (!right && findings?.length === 0) {
        this.rightOnes.keep(known, release, document.body);
      }
      report.add(releaseHasKind, findings ? [] : releaseHasKind.find({ system, kind }, release.id), object, release);
      for (const { rule, ...finding } of findings ?? []) {
        if (!saidAlready(object, finding.path)) {
          report.add(SCHEMA_RULES_BY_ID.get(rule)!, [finding], object, release);
        }
      }
    } catch (error) {
      this.ownBug(`the schema of ${kind.kind}`, error, object);
    }
  }

  private judgeRules(object: Identified, document: Document, known: KnownKind | undefined): void {
    const { releases } = this.bench;
    const before = this.before(object, document, known);
    for (const chapter of this.rulebook.chaptersFor(document, known !== undefined)) {
      const release = releases.of(chapter.system, object.subject);
      const context = this.contextOf(release, before);
      chapter.of(release).settle(document, context, (rule) => this.judgeRule(rule, object, document, context, release));
    }
  }

  /** Tells whether the rule found anything. */
  private judgeRule(rule: Rule, object: Identified, document: Document, context: RuleContext, release: ChosenRelease): boolean {
    if (rule.layer === 'transition' && !context.before) {
      return false;
    }
    try {
      const findings = rule.check(document, context);
      this.bench.report.add(rule, findings, object, release);
      return findings !== undefined && findings.length > 0;
    } catch (error) {
      this.ownBug(`rule ${rule.id}`, error, object);
      return true;
    }
  }

  private judgeSettings(object: Identified, document: Document, system: System): void {
    const release = this.bench.releases.of(system, object.subject);
    for (const { rule, findings, error } of this.saidOfSettings(object, document, system, release)) {
      if (error === undefined) {
        this.bench.report.add(rule, findings, object);
      } else {
        this.ownBug(`rule ${rule.id}`, error, object);
      }
    }
  }

  private saidOfSettings(
    object: Identified,
    document: Document,
    system: System,
    release: ChosenRelease,
  ): ReturnType<SettingsVerdicts['of']> {
    try {
      return this.settings.of(system, document, release.id);
    } catch (error) {
      this.ownBug('the settings of Postgres', error, object);
      return [];
    }
  }

  /** The operator fills in the old object as it does the new one before it compares them. */
  private before(object: Identified, document: Document, known: KnownKind | undefined): Document | undefined {
    const old = this.bench.predecessors?.of(document);
    this.compared += old ? 1 : 0;
    return old && known ? completed(old, known, object, this.bench) : old;
  }

  private contextOf(release: ChosenRelease, before: Document | undefined): RuleContext {
    let context = this.contexts.get(release);
    if (!context) {
      context = {
        inventory: this.bench.inventory,
        release: release.id,
        ...(release.asked ? { releaseAsked: true } : {}),
        ...(this.bench.today === undefined ? {} : { today: this.bench.today }),
      };
      this.contexts.set(release, context);
    }
    return before ? { ...context, before } : context;
  }

  /** A bug of ours becomes a finding and keeps nothing else from being judged. */
  private ownBug(part: string, error: unknown, object: Identified): void {
    this.bench.report.add(ourOwnBug, [ourOwnBug.find(part, error, object.document)], object);
  }
}

/** What is missing to make an object a manifest is not told a second time in the words of the schema. */
function saidAlready({ problems }: Identified, path: string): boolean {
  return problems.some(([, findings]) => findings.some((finding) => finding.path === path));
}
