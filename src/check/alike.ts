import type { Document, Rule, RuleContext } from '../finding';
import { Reads } from './reads';

/** So many documents are judged before there is an example: taking one costs as much as judging a few. */
const FIRST_LESSON = 8;
/** After so many documents in a row that had little in common with the example, another one is taken; twice as many the next time. */
const PATIENCE = 16;

/**
 * Which rules need not be asked about a document, since what they read in it is what they read in an example, where they found nothing.
 *
 * A fleet's manifests are alike. A rule is pure, so it finds nothing again where it would read nothing else; whatever it reads in the
 * example is written down while it does. Rules that look at other documents are always asked.
 */
export class AlikeDocuments {
  private readonly numbers: ReadonlyMap<Rule, number>;
  private reads: Reads | undefined;
  private settled: ReadonlySet<Rule> = new Set();
  /** The turn in which each rule was last found to read something else. */
  private readonly turns: Int32Array;
  private turn = 0;
  private unlike = 0;
  private patience = FIRST_LESSON;

  public constructor(rules: readonly Rule[]) {
    this.numbers = new Map(rules.map((rule, number) => [rule, number]));
    this.turns = new Int32Array(rules.length);
  }

  /** The rules that have to be asked. */
  public unsettled(document: Document, rules: readonly Rule[]): readonly Rule[] {
    if (!this.reads) {
      this.unlike++;
      return rules;
    }
    this.turn++;
    this.reads.differing(document, (reader) => {
      this.turns[reader] = this.turn;
    });
    const asked = rules.filter((rule) => !this.settled.has(rule) || this.turns[this.numberOf(rule)] === this.turn);
    this.unlike = rules.length - asked.length < this.settled.size / 2 ? this.unlike + 1 : 0;
    return asked;
  }

  /** Is it time for an example? */
  public get isDue(): boolean {
    return this.unlike >= this.patience;
  }

  /** Takes the document as the example. `quiet` are the rules that find nothing in it. */
  public learn(document: Document, { inventory, ...told }: RuleContext, quiet: readonly Rule[]): void {
    const reads = new Reads(document);
    this.settled = new Set(
      quiet.filter((rule) => {
        let looksAround = false;
        const context: RuleContext = {
          ...told,
          get inventory() {
            looksAround = true;
            return inventory;
          },
        };
        return isQuiet(() => rule.check(reads.by(this.numberOf(rule)) as Document, context)) && !looksAround;
      }),
    );
    this.reads = reads;
    this.unlike = 0;
    this.patience = this.patience === FIRST_LESSON ? PATIENCE : this.patience * 2;
  }

  private numberOf(rule: Rule): number {
    return this.numbers.get(rule) as number;
  }
}

/** Whatever a rule does to break off, it is asked the next time. */
function isQuiet(ask: () => ReturnType<Rule['check']>): boolean {
  try {
    return (ask()?.length ?? 0) === 0;
  } catch {
    return false;
  }
}
