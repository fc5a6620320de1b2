import type { PostgresParameter, PostgresSettings } from '../finding';
import { factsOf } from './catalogue';
import type { ParameterFacts } from './facts';
import { asciiLower, parseBoolean } from './values/boolean';
import { numberOf, valueFault } from './values/judge';

/** What holds in the end in one major: what was written, else what the system writes, else what Postgres has. */
export class Effective {
  private readonly lines = new Map<string, PostgresParameter>();

  public constructor(
    private readonly settings: PostgresSettings,
    private readonly major: number,
  ) {
    for (const line of settings.parameters) {
      const facts = factsOf(line.name, major);
      if (facts && !this.isOverruled(line.name, facts.name)) {
        this.lines.set(asciiLower(facts.name), line);
      }
    }
  }

  /** The system writes its own line under the usual name, and small letters come last. */
  private isOverruled(written: string, name: string): boolean {
    return written !== name && Object.hasOwn(this.settings.defaults, name) && written < name;
  }

  /** The parameter as it was written and counts; `undefined` where nobody wrote it. */
  public written(name: string): PostgresParameter | undefined {
    return this.lines.get(name);
  }

  /** The value in the unit of the parameter; `undefined` where the major does not have it, or the value is none. */
  public number(name: string): number | undefined {
    const facts = factsOf(name, this.major);
    const value = this.valid(name, facts);
    return facts && value !== undefined ? numberOf(facts, value) : undefined;
  }

  public boolean(name: string): boolean | undefined {
    const value = this.valid(name, factsOf(name, this.major));
    return value === undefined ? undefined : parseBoolean(value);
  }

  /** A word of an enumeration in small letters. */
  public word(name: string): string | undefined {
    const value = this.valid(name, factsOf(name, this.major));
    return value === undefined ? undefined : asciiLower(value);
  }

  private valid(name: string, facts: ParameterFacts | undefined): string | undefined {
    if (!facts) {
      return undefined;
    }
    const value = this.lines.get(name)?.value ?? this.settings.defaults[name] ?? facts.default;
    return value === undefined || valueFault(facts, value) ? undefined : value;
  }
}
