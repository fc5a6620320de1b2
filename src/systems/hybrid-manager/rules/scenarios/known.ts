import type { RuleFinding } from '../../../../finding';
import { sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { featureOf, isScenario, knowsScenario, SCENARIOS } from '../../scenarios';
import { listed, meantOf } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

/** Pages show them, and doubt them themselves. */
const DOUBTED = ['klio', 'observability'];

export const scenariosAreKnown = configurationRule({
  id: 'HM-020',
  title: 'Scenarios are those that the release has',
  severity: 'error',
  source: PAGES.planning,
  reason:
    'A scenario that the operator does not know is dropped in silence, says its compatibility matrix, or refused, say the pages on upgrades: ' +
    'it is not installed either way.',
  about: ofMember('scenarios'),

  check({ configuration, release }) {
    return configuration
      .scenarios()
      ?.flatMap(({ value, path }) => (typeof value === 'string' ? faultsOf(value, release).map((fault) => ({ path, ...fault })) : []));
  },
});

function faultsOf(scenario: string, release: string): Omit<RuleFinding, 'path'>[] {
  if (!isScenario(scenario)) {
    const isDoubted = DOUBTED.includes(scenario.toLowerCase());
    const problem = `"${scenario}" is no scenario, ${listed(SCENARIOS)} is expected`;
    const doubted = `"${scenario}" stands on the pages of 1.4 on GKE and on the web installer, and in no list of scenarios`;
    return isDoubted ? [{ problem: doubted, fix: 'remove it', severity: 'warning' }] : [{ problem, fix: meantOf(scenario, SCENARIOS) }];
  }
  const feature = featureOf(scenario);
  const since = feature && sinceOf(feature);
  const problem = `the scenario "${scenario}" came with release ${since}, the file is judged by ${release}`;
  return knowsScenario(release, scenario) ? [] : [{ problem, fix: `remove it, or install release ${since} or later` }];
}
