import type { Configuration } from '../../configuration';
import { has } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const MEMBERS = ['primary', 'secondaries'] as const;

export const groupIsDerived = configurationRule({
  id: 'HM-092',
  title: 'Newer operators are not told who belongs to a group',
  severity: 'warning',
  source: PAGES.locations,
  reason:
    'From operator 2.1 on it derives them; what is written is deprecated, and a name of a primary that is out of date wins over the derived one.',
  about: MEMBERS.flatMap((name) => ofMember('clusterGroups', name)),

  check({ configuration, release }) {
    const given = MEMBERS.filter((name) => configuration.at('clusterGroups', name) !== undefined);
    return has(release, 'derivedClusterGroups') ? given.map((name) => findingOf(configuration, name)) : undefined;
  },
});

function findingOf(configuration: Configuration, name: string) {
  const problem = `clusterGroups.${name} is deprecated, the operator finds out by itself`;
  return { path: configuration.pathAt('clusterGroups', name), problem, fix: 'remove it, and keep the role' };
}
