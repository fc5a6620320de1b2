import type { PostgresSettings, RuleFinding, SettingsRule, System } from '../finding';

/** What one rule says of settings, or how it broke off. */
interface Said {
  readonly rule: SettingsRule;
  readonly findings?: readonly RuleFinding[];
  readonly error?: unknown;
}

/** What rules say of settings. A fleet is configured alike, so what was judged once is not judged again. */
export class SettingsVerdicts {
  private readonly known = new Map<System, Map<string, readonly Said[]>>();

  public of(system: System, settings: PostgresSettings): readonly Said[] {
    const ofSystem = this.known.get(system) ?? new Map<string, readonly Said[]>();
    this.known.set(system, ofSystem);
    const text = JSON.stringify(settings);
    let said = ofSystem.get(text);
    if (!said) {
      said = (system.settingsRules ?? []).map((rule) => ask(rule, settings));
      ofSystem.set(text, said);
    }
    return said;
  }
}

function ask(rule: SettingsRule, settings: PostgresSettings): Said {
  try {
    return { rule, findings: rule.check(settings) };
  } catch (error) {
    return { rule, error };
  }
}
