import { has } from '../../features';
import { PAGES } from '../../pages';
import { configurationChange, scenarioNames } from './configuration-change';

export const movedComponentsStay = configurationChange({
  id: 'HM-503',
  title: 'An upgrade keeps the components that moved to dbaas',
  severity: 'warning',
  source: PAGES.upgrading,
  reason:
    'upm-api-gucs and pg4k-additional-controllers were in core until 2026.7, and are in dbaas from 2026.8 on. An installation of the core without ' +
    'dbaas has them today and loses them; nothing adds dbaas by itself.',

  check({ old, now, from, to }) {
    const [before, after] = [scenarioNames(old), scenarioNames(now)];
    // Before dbaas came, another rule tells of it.
    if (from === undefined || to === undefined || !before || !after || !has(from, 'dbaas')) {
      return undefined;
    }
    const isMoved = !has(from, 'marketplace') && has(to, 'marketplace');
    const problem = `upm-api-gucs and pg4k-additional-controllers are in dbaas from 2026.8 on, and ${to} removes them without it`;
    return isMoved && !before.includes('dbaas') && !after.includes('dbaas')
      ? [{ path: now.pathAt('scenarios'), problem, fix: 'list dbaas, unless there are no databases' }]
      : [];
  },
});
