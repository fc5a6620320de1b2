import type { Document, RuleContext, System } from '../finding';
import { judgeSchema } from '../kubernetes/schema';
import type { Identified } from './identify';
import type { DocumentInventory } from './inventory';
import type { KnownKind, KnownKinds } from './known-kinds';
import type { ChosenRelease } from './releases';
import type { Report } from './report';
import { Rulebook } from './rulebook';
import { DOCUMENT_RULES, ourOwnBug, releaseHasKind, SCHEMA_RULES_BY_ID } from './rules';

interface Bench {
  readonly inventory: DocumentInventory;
  readonly kinds: KnownKinds;
  readonly releases: ReadonlyMap<System, ChosenRelease>;
  readonly report: Report;
}

/** Takes objects one by one through all layers. An earlier finding keeps no later layer from running. */
export class Judge {
  public readonly judgedKinds = new Map<string, number>();
  public readonly unknownKinds = new Map<string, number>();
  private readonly rulebook: Rulebook;
  private readonly contexts = new Map<ChosenRelease, RuleContext>();

  public constructor(private readonly bench: Bench) {
    this.rulebook = new Rulebook(bench.releases);
    for (const release of bench.releases.values()) {
      this.contexts.set(release, { inventory: bench.inventory, release: release.id });
    }
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
      this.judgeRules(object, document, known !== undefined);
    }
  }

  private count(document: Document, known: KnownKind | undefined): void {
    const [counts, name] = known ? [this.judgedKinds, document.kind] : [this.unknownKinds, `${document.apiVersion} ${document.kind}`];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  private judgeDocument(object: Identified, document: Document, known: KnownKind | undefined): void {
    const { inventory, kinds, releases, report } = this.bench;
    const release = known && releases.get(known.system);
    const context = { inventory, kinds, ...(known ? { known } : {}) };
    for (const rule of DOCUMENT_RULES) {
      guarded(object, report, `rule ${rule.id}`, () => report.add(rule, rule.check(document, context), object, release));
    }
  }

  private judgeSchema(object: Identified, document: Document, known: KnownKind): void {
    const { releases, report } = this.bench;
    const release = releases.get(known.system)!;
    const said = new Set(object.problems.flatMap(([, findings]) => findings.map(({ path }) => path)));
    guarded(object, report, `the schema of ${document.kind}`, () => {
      const findings = judgeSchema(document, known.system, release.id);
      report.add(releaseHasKind, findings ? [] : releaseHasKind.find(known, release.id), object, release);
      for (const { rule, ...finding } of findings ?? []) {
        if (!said.has(finding.path)) {
          report.add(SCHEMA_RULES_BY_ID.get(rule)!, [finding], object, release);
        }
      }
    });
  }

  private judgeRules(object: Identified, document: Document, known: boolean): void {
    const { report } = this.bench;
    for (const { rule, release } of this.rulebook.rulesFor(document, known)) {
      const context = this.contexts.get(release)!;
      guarded(object, report, `rule ${rule.id}`, () => report.add(rule, rule.check(document, context), object, release));
    }
  }
}

/** A bug of ours becomes a finding and keeps nothing else from being judged. */
function guarded(object: Identified, report: Report, part: string, judge: () => void): void {
  try {
    judge();
  } catch (error) {
    report.add(ourOwnBug, [ourOwnBug.find(part, error, object.document)], object);
  }
}
