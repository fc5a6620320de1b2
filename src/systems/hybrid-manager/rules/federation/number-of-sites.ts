import { has } from '../../features';
import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import { Site } from '../../site';
import { configurationRule } from '../configuration-rule';

export const groupIsNotTooLarge = configurationRule({
  id: 'HM-421',
  title: 'A group has no more locations than the documents allow',
  severity: 'warning',
  source: PAGES.locations,
  reason:
    'Release 1.3 joins two locations. Of later ones the page on several locations says three, and the page on planning one primary with up to ' +
    'five secondaries.',

  check({ configuration, release, context }) {
    const own = new Site(configuration);
    if (own.role !== 'primary') {
      return undefined;
    }
    const joined = groupOf(configuration.document, context)?.others.filter(({ role }) => role === 'secondary').length ?? 0;
    const listed = new Set([...own.secondaries, ...own.trustedDomains].map(({ value }) => value)).size;
    const sites = 1 + Math.max(joined, listed);
    const groups = has(release, 'clusterGroups');
    const path = configuration.pathAt(...(groups ? ['clusterGroups', 'secondaries'] : ['beaconServer', 'additionalTrustDomains']));
    const says = groups
      ? 'the page on several locations says up to 3, the page on planning a primary with up to 5 others'
      : 'release 1.3 joins exactly 2';
    return sites <= (groups ? 3 : 2)
      ? []
      : [
          {
            path,
            problem: `the group has ${sites} locations: ${says}`,
            fix: 'ask the vendor before you rely on it, or make the group smaller',
          },
        ];
  },
});
