import { has } from '../features';
import type { InstallationIntent } from '../intent';
import type { Scenario } from '../scenarios';

/** What is installed, always written out. */
export function scenariosOf({ scenarios, release }: InstallationIntent): Scenario[] {
  const { migration, genAi, analytics, dbaas, marketplace, pgd } = scenarios;
  // The operator adds what GenAI Builder needs and writes it back: the object would differ from what stands in Git.
  const market = marketplace || (genAi && has(release, 'marketplace'));
  const chosen: [Scenario, unknown][] = [
    ['core', true],
    ['migration', migration],
    ['ai', genAi],
    ['analytics', analytics],
    ['dbaas', dbaas],
    ['marketplace', market],
    ['pgd', pgd],
  ];
  return chosen.filter(([, wanted]) => wanted).map(([scenario]) => scenario);
}
