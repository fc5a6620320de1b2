import { type Feature, has } from './features';

/** What can be installed: `core` always, the others by choice. */
export const SCENARIOS = ['core', 'migration', 'ai', 'analytics', 'dbaas', 'marketplace', 'pgd'] as const;

export type Scenario = (typeof SCENARIOS)[number];

const CAME_LATER: Readonly<Partial<Record<Scenario, Feature>>> = { dbaas: 'dbaas', marketplace: 'marketplace', pgd: 'pgd' };

export function isScenario(text: unknown): text is Scenario {
  return SCENARIOS.some((scenario) => scenario === text);
}

/** The feature that brought the scenario; absent: every release has it. */
export function featureOf(scenario: Scenario): Feature | undefined {
  return CAME_LATER[scenario];
}

/** Does the release know the scenario? */
export function knowsScenario(release: string, scenario: Scenario): boolean {
  const feature = featureOf(scenario);
  return feature === undefined || has(release, feature);
}
