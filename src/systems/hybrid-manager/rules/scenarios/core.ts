import { has } from '../../features';
import { PAGES } from '../../pages';
import { isScenario } from '../../scenarios';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const coreIsInstalled = configurationRule({
  id: 'HM-024',
  title: 'The core is always among the scenarios',
  severity: 'error',
  source: PAGES.planning,
  reason:
    'Every other scenario rests on it. The operator of 2026.9 adds it, and writes the longer list back into the object; older ones do not.',
  about: ofMember('scenarios'),

  check({ configuration, release }) {
    const scenarios = configuration.scenarios() ?? [];
    // A list of names that are all wrong is told name by name.
    if (!scenarios.some(({ value }) => isScenario(value))) {
      return undefined;
    }
    const isAdded = has(release, 'coreByDefault');
    const problem = `core is not listed, which every installation needs${isAdded ? '; the operator adds it to the object' : ''}`;
    const severity = isAdded ? 'warning' : 'error';
    return configuration.installs('core') ? [] : [{ path: configuration.pathAt('scenarios'), problem, fix: 'list core first', severity }];
  },
});
