import { has } from '../../features';
import { PAGES } from '../../pages';
import { isScenario } from '../../scenarios';
import { type Change, configurationChange, scenarioNames } from './configuration-change';

export const scenariosStay = configurationChange({
  id: 'HM-501',
  title: 'A scenario that was installed stays',
  severity: 'error',
  source: PAGES.upgrading,
  reason: 'What is no longer listed is removed with its components, and with the data that those hold.',

  check(change) {
    const old = scenarioNames(change.old);
    const now = remaining(change);
    if (!old || !now) {
      return undefined;
    }
    const dropped = old.filter((name) => isScenario(name) && name !== 'core' && !now.includes(name));
    return dropped.map((name) => ({
      path: change.now.pathAt('scenarios'),
      problem: `the scenario "${name}" was installed and is no longer, its components are removed with their data`,
      fix: `list ${name} again; to be rid of it, save what it holds first`,
    }));
  },
});

/** What is installed after the change; marketplace is added where ai is. `undefined` where it depends on the operator. */
function remaining({ now, to }: Change): string[] | undefined {
  const names = scenarioNames(now) ?? (to !== undefined && has(to, 'coreByDefault') ? ['core'] : undefined);
  return names?.includes('ai') ? [...names, 'marketplace'] : names;
}
