import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const groupHasOnePrimary = configurationRule({
  id: 'HM-413',
  title: 'A group of locations has one primary',
  severity: 'error',
  source: PAGES.locations,
  reason:
    'The portal of the primary shows and steers all locations, and the agents of the others report to it. A group with two has no centre.',
  about: ofMember('clusterGroups'),

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    if (group?.own.role !== 'primary') {
      return undefined;
    }
    const isListed = group.others.some(({ secondaries }) => secondaries.some(({ value }) => value === group.own.domain));
    const other = group.earlier.find(({ role }) => role === 'primary');
    return other && !isListed
      ? [
          {
            path: configuration.pathAt('clusterGroups', 'role'),
            problem: `this location is the primary, and so is the one in ${other.place}`,
            fix: 'write clusterGroups.role: secondary in all but one of them',
          },
        ]
      : [];
  },
});
