import type { Document, Rule, RuleContext } from '../finding';
import { AlikeDocuments } from './alike';
import { AskedRules } from './asked';

/** The rules of one chapter in one release, and which of them have to be asked about a document. */
export class Docket {
  private readonly asked: AskedRules;
  private readonly alike: AlikeDocuments;

  public constructor(rules: readonly Rule[]) {
    this.asked = new AskedRules(rules);
    this.alike = new AlikeDocuments(rules);
  }

  /** Asks what has to be asked, rule by rule; `ask` tells whether the rule found anything. */
  public settle(document: Document, context: RuleContext, ask: (rule: Rule) => boolean): void {
    const rules = this.asked.about(document.body);
    if (context.before) {
      rules.forEach(ask);
      return;
    }
    const loud = this.alike.unsettled(document, rules).filter(ask);
    if (this.alike.isDue) {
      this.alike.learn(
        document,
        context,
        rules.filter((rule) => !loud.includes(rule)),
      );
    }
  }
}
