import type { RuleFinding } from '../../../../finding';
import { type Feature, has } from '../../features';
import { PAGES } from '../../pages';
import { configurationChange, scenarioNames } from './configuration-change';

interface Split {
  readonly scenario: string;
  readonly feature: Feature;
  /** What it was a part of. */
  readonly outOf: string;
  /** Adds it by itself. */
  readonly unless?: string;
  readonly lost: string;
}

const SPLITS: readonly Split[] = [
  { scenario: 'dbaas', feature: 'dbaas', outOf: 'core', lost: 'databases run on, and the console no longer manages them' },
  {
    scenario: 'marketplace',
    feature: 'marketplace',
    outOf: 'core',
    unless: 'ai',
    lost: 'kapp-controller and the applications of the library are removed with their data',
  },
  { scenario: 'pgd', feature: 'pgd', outOf: 'dbaas', lost: 'clusters with distributed high availability are deleted' },
];

export const splitScenariosAreNamed = configurationChange({
  id: 'HM-502',
  title: 'An upgrade lists what has become a scenario of its own',
  severity: 'warning',
  source: PAGES.upgrading,
  reason:
    'dbaas came out of core with 2026.4 and 1.4, marketplace with 2026.8 and 1.4.2, and pgd out of dbaas with 2026.9. Whoever used what they hold ' +
    'has to list them before the version is raised; the file does not tell whether anybody did.',

  check({ old, now, from, to }) {
    const [before, after] = [scenarioNames(old), scenarioNames(now)];
    if (from === undefined || to === undefined || !before || !after) {
      return undefined;
    }
    return SPLITS.filter(({ feature, scenario, outOf, unless }) => {
      const isNew = !has(from, feature) && has(to, feature);
      return isNew && before.includes(outOf) && after.includes(outOf) && !after.includes(scenario) && !after.includes(unless ?? scenario);
    }).map((split) => findingOf(split, to, now.pathAt('scenarios')));
  },
});

function findingOf({ scenario, outOf, lost }: Split, to: string, path: string): RuleFinding {
  const problem = `"${scenario}" was a part of ${outOf} before ${to}, and is not listed: ${lost}`;
  return { path, problem, fix: `list ${scenario}, unless nobody uses it` };
}
