import { isJsonObject, type JsonObject, pointerSteps, type Rule } from '../finding';

/** One member on the way to what rules are about. */
interface Member {
  readonly name: string;
  /** Rules that are about this member, by their place in the list. */
  readonly rules: number[];
  readonly below: Member[];
}

/** Rules, and which of them are asked about a document: those that are about a member it has, and those that are about no member. */
export class AskedRules {
  private readonly top: Member[] = [];
  /** The turn in which each rule was last found to be asked; those that are always asked are not in it. */
  private readonly turns: Int32Array;
  private turn = 0;

  public constructor(private readonly rules: readonly Rule[]) {
    this.turns = new Int32Array(rules.length);
    rules.forEach(({ about }, index) => {
      for (const pointer of about ?? []) {
        memberOf(this.top, pointerSteps(pointer)).rules.push(index);
      }
    });
  }

  /** In the order of the list. */
  public about(body: JsonObject): readonly Rule[] {
    this.turn++;
    this.mark(this.top, body);
    return this.rules.filter(({ about }, index) => about === undefined || this.turns[index] === this.turn);
  }

  private mark(members: readonly Member[], value: JsonObject): void {
    for (const { name, rules, below } of members) {
      if (Object.hasOwn(value, name)) {
        for (const rule of rules) {
          this.turns[rule] = this.turn;
        }
        const member = value[name];
        if (below.length > 0 && isJsonObject(member)) {
          this.mark(below, member);
        }
      }
    }
  }
}

/** The member that the steps lead to, made where there was none. */
function memberOf(members: Member[], [name, ...rest]: readonly string[]): Member {
  let member = members.find((one) => one.name === name);
  if (!member) {
    member = { name, rules: [], below: [] };
    members.push(member);
  }
  return rest.length === 0 ? member : memberOf(member.below, rest);
}
