import type { RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

/** What a secondary location may install: databases are told from the primary. */
const OF_SECONDARY: readonly unknown[] = ['core', 'pgd'];
const CONSOLE = 'upm-ui';

export const secondaryIsLean = configurationRule({
  id: 'HM-091',
  title: 'A secondary location installs the core without the console',
  severity: 'warning',
  source: PAGES.locations,
  reason:
    'People and programs speak with the primary. The page recommends core, and pgd where there are such clusters, and no console; nothing ' +
    'enforces it.',
  about: ofMember('clusterGroups', 'role'),

  check({ configuration }) {
    return configuration.at('clusterGroups', 'role')?.value === 'secondary'
      ? [...scenarioFindings(configuration), ...consoleFindings(configuration)]
      : undefined;
  },
});

function scenarioFindings(configuration: Configuration): RuleFinding[] {
  return (configuration.scenarios() ?? [])
    .filter(({ value }) => !OF_SECONDARY.includes(value))
    .map(({ value, path }) => ({
      path,
      problem: `"${value}" is listed in a secondary location, core is expected, and pgd`,
      fix: 'remove it',
    }));
}

function consoleFindings(configuration: Configuration): RuleFinding[] {
  const isOff = configuration.itemsAt('disabledComponents').some(({ value }) => value === CONSOLE);
  const path = configuration.pathAt('disabledComponents');
  return isOff ? [] : [{ path, problem: `${CONSOLE} is not disabled in a secondary location`, fix: `list ${CONSOLE}` }];
}
