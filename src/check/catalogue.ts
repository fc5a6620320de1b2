import type { GroupKind, Layer, Severity, System } from '../finding';
import { documentRules } from '../kubernetes/yaml';
import { ENGINE_RULES, type RuleCard } from './rules';

/** A rule as the catalogue shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  /** Absent: any kind. */
  readonly kinds?: readonly GroupKind[];
  /** The system whose releases `since` and `until` are about, as people call it. */
  readonly system?: string;
  readonly since?: string;
  readonly until?: string;
}

/** All rules: of the reader and the schemas, of the engine, of every system; sorted by id. */
export function catalogue(systems: readonly System[]): CatalogueEntry[] {
  const general = [...documentRules, ...ENGINE_RULES].map(entry);
  const ofSystems = systems.flatMap(({ title, rules }) =>
    rules.map(({ kinds, since, until, ...rule }) => ({
      ...entry(rule),
      ...(kinds.some(({ kind }) => kind === '*') ? {} : { kinds }),
      system: title,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    })),
  );
  // Several systems may have the same rules about settings.
  const ofSettings = [...new Set(systems.flatMap(({ settingsRules = [] }) => settingsRules))].map(entry);
  return [...general, ...ofSettings, ...ofSystems].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

function entry({ id, severity, layer, title, reason, source }: RuleCard): CatalogueEntry {
  return { id, severity, layer, title, reason, source };
}
