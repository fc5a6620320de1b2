import { pointerIn } from '../../../src/systems/hybrid-manager/model';
import { table } from '../table';
import { CHECKLIST } from './index';
import type { Held, Item } from './item';

/** The tables of docs/hybrid-manager-checklist.md. */
export function checklistPart(): string {
  return CHECKLIST.map(({ title, items }) => `## ${title}\n\n${table(['item', 'held by'], items.map(row))}`).join('\n\n');
}

function row({ text, held }: Item): string[] {
  const groups: Record<string, string[]> = {};
  for (const [how, what] of held.map(shown)) {
    groups[how] = [...new Set([...(groups[how] ?? []), what])];
  }
  return [
    text,
    Object.entries(groups)
      .map(([how, all]) => `${how} ${all.join(', ')}`)
      .join('; '),
  ];
}

/** How it is held, and by what. */
function shown(held: Held): [string, string] {
  if ('type' in held) {
    return ['type', `\`${held.type}\``];
  }
  if ('rule' in held) {
    return ['rule', held.rule];
  }
  if ('object' in held) {
    return ['object', `\`${held.object}\``];
  }
  if ('setting' in held) {
    return ['configuration', `\`${placeOf(held.setting)}\``];
  }
  return 'readiness' in held ? ['readiness', held.sees] : ['a person', `"${held.person}"`];
}

/** As the values file has it; the object has it in the same place, or where the page on converting says. */
function placeOf(setting: string): string {
  return pointerIn('values', setting.split('/')).slice(1).replaceAll('/', '.');
}
