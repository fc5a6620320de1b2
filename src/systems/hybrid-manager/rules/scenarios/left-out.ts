import { has } from '../../features';
import { PAGES } from '../../pages';
import { isFieldMisspelt } from '../../spelling';
import { configurationRule } from '../configuration-rule';

export const scenariosAreListed = configurationRule({
  id: 'HM-023',
  title: 'What is to be installed is listed',
  severity: 'warning',
  source: PAGES.planning,
  reason:
    'Without a list older releases install everything, with all the Secrets that it needs, and the operator of 2026.9 installs the core alone: an ' +
    'upgrade would remove the rest with its data.',

  check({ configuration, release }) {
    const { document } = configuration;
    // One page has the list of a values file below spec, which another rule tells; so it is with a name that was not meant.
    const isElsewhere = document.body.spec !== undefined && configuration.shape === 'values';
    if (isElsewhere || isFieldMisspelt(document, configuration.pathAt('scenarios'))) {
      return undefined;
    }
    const installed = has(release, 'coreByDefault') ? 'the core alone' : 'all that the operator knows';
    const problem = `no scenarios are listed: ${installed} is installed by ${release}, and other releases install something else`;
    return (configuration.scenarios() ?? []).length > 0
      ? []
      : [{ path: configuration.pathAt('scenarios'), problem, fix: 'list them, core first' }];
  },
});
