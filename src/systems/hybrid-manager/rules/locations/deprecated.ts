import type { Configuration } from '../../configuration';
import { has } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const MEMBERS = ['primary', 'secondaries'] as const;

export const groupIsDerived = configurationRule({
  id: 'HM-092',
  title: 'Newer operators are not told who belongs to a group',
  severity: 'info',
  source: PAGES.locations,
  reason:
    'From operator 2.1 on it derives them, and calls what is written deprecated, while the page on several locations still has it in every file. ' +
    'It is honoured: a name of a primary that is out of date wins over the derived one.',
  about: MEMBERS.flatMap((name) => ofMember('clusterGroups', name)),

  check({ configuration, release }) {
    const given = MEMBERS.filter((name) => configuration.at('clusterGroups', name) !== undefined);
    return has(release, 'derivedClusterGroups') ? given.map((name) => findingOf(configuration, name)) : undefined;
  },
});

function findingOf(configuration: Configuration, name: string) {
  const problem = `clusterGroups.${name} is deprecated from operator 2.1 on, which finds out by itself, and still on the page on several locations`;
  return { path: configuration.pathAt('clusterGroups', name), problem, fix: 'keep the role alone, or keep the names up to date' };
}
