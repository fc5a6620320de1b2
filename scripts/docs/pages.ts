import { alertsPart } from './alerts';
import { fieldsPart } from './fields';
import { checklistPart } from './hybrid-manager/page';
import { presetsParts } from './presets';
import { withPart } from './table';

/** The generated parts of each page, by the name between their marks. */
export function generatedParts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'docs/fields.md': { fields: fieldsPart() },
    'docs/hybrid-manager-checklist.md': { checklist: checklistPart() },
    'docs/monitoring.md': { alerts: alertsPart() },
    'docs/presets.md': presetsParts(),
  };
}

/** A page with its generated parts made anew. */
export function renewed(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => withPart(text, name, part), page);
}
