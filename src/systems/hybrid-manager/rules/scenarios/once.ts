import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const scenariosStandOnce = configurationRule({
  id: 'HM-021',
  title: 'A scenario is listed once',
  severity: 'warning',
  source: PAGES.planning,
  reason:
    'Nothing is installed twice. Where a name stands twice, another one was meant, or one of the two will be forgotten when it is removed.',
  about: ofMember('scenarios'),

  check({ configuration }) {
    const scenarios = configuration.scenarios();
    const names = scenarios?.map(({ value }) => value) ?? [];
    return scenarios
      ?.filter(({ value }, at) => typeof value === 'string' && names.indexOf(value) < at)
      .map(({ value, path }) => ({ path, problem: `"${value}" is listed already`, fix: 'remove one of the two' }));
  },
});
