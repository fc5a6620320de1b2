import type { Document, RuleFinding, SettingsRule, System } from '../finding';
import { Reads } from './reads';

/** What one rule says of settings, or how it broke off. */
interface Said {
  readonly rule: SettingsRule;
  readonly findings?: readonly RuleFinding[];
  readonly error?: unknown;
}

/** What rules say of settings. A fleet is configured alike: where nothing was found once, the same settings are not judged again. */
export class SettingsVerdicts {
  /** By system and release: what was read in a document in whose settings nothing was found. */
  private readonly right = new Map<System, Map<string, Reads>>();

  /** @throws whatever the system throws while it reads the document */
  public of(system: System, document: Document, release: string): readonly Said[] {
    const known = this.right.get(system)?.get(release);
    if (known?.isSameIn(document)) {
      return [];
    }
    const settings = system.settings?.(document, release);
    const said = settings ? (system.settingsRules ?? []).map((rule) => ask(rule, () => rule.check(settings))) : [];
    if (!known && settings && said.every(({ findings, error }) => error === undefined && (findings?.length ?? 0) === 0)) {
      const reads = new Reads(document);
      system.settings?.(reads.by(0) as Document, release);
      this.right.set(system, (this.right.get(system) ?? new Map<string, Reads>()).set(release, reads));
    }
    return said;
  }
}

function ask(rule: SettingsRule, check: () => readonly RuleFinding[] | undefined): Said {
  try {
    return { rule, findings: check() };
  } catch (error) {
    return { rule, error };
  }
}
