import { has, untilOf } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { connectorsOf, ofAuthentication, staticUsersOf } from './authentication';

export const identityIsNotStatic = configurationRule({
  id: 'HM-070',
  title: 'Users and identity providers stand in the configuration of older releases alone',
  severity: 'warning',
  source: PAGES.upgrading,
  reason:
    'From 2026.2 on identity providers are made in the console, and the first users come from the Secret hm-portal-bootstrap, says the page on ' +
    'that upgrade. The tables of the page on requirements, and the page on preparing, still list both in the configuration.',
  about: [...ofAuthentication('idpConnectors'), ...ofAuthentication('staticPasswords')],

  check({ configuration, release }) {
    const listed = [connectorsOf(configuration), staticUsersOf(configuration)].filter((items) => items.length > 0);
    if (listed.length === 0) {
      return undefined;
    }
    return has(release, 'staticIdentity')
      ? []
      : listed.map(([{ path }]) => {
          const list = path.replace(/\/0$/, '');
          const name = list.split('/').pop();
          const where = name === 'idpConnectors' ? 'the console' : 'the Secret hm-portal-bootstrap';
          const problem = `${name} is not supported from ${untilOf('staticIdentity')} on, says the page on upgrades, while the page on requirements lists it`;
          return { path: list, problem, fix: `move them to ${where}` };
        });
  },
});
