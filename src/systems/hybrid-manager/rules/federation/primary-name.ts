import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const primaryIsNamedRight = configurationRule({
  id: 'HM-414',
  title: 'The primary is named by the domain of its portal',
  severity: 'error',
  source: PAGES.locations,
  reason: 'A secondary reaches its primary under this name. Under another one it reaches nobody, or itself.',
  about: ofMember('clusterGroups', 'primary', 'domainName'),

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    const own = group?.own ?? new Site(configuration);
    const right = own.role === 'primary' ? own : group?.primary;
    if (!own.primary || (group?.others.some(({ domain }) => domain === own.domain) ?? false)) {
      return undefined;
    }
    const { path, value } = own.primary;
    if (own.role === 'secondary' && value === own.domain) {
      return [
        {
          path,
          problem: `"${value}" is the domain of this location, which is a secondary, that of the primary is expected`,
          fix: 'write the portal_domain_name of the primary',
        },
      ];
    }
    if (!right?.domain) {
      return undefined;
    }
    const where = right === own ? 'this location, the primary,' : `the primary, in ${right.place},`;
    return value === right.domain
      ? []
      : [{ path, problem: `the portal of ${where} has the domain "${right.domain}", not "${value}"`, fix: `write ${right.domain}` }];
  },
});
