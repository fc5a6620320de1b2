import type { RuleFinding } from '../../../../finding';
import { quoted } from '../../../secrets';
import { has } from '../../features';
import { type Group, groupOf } from '../../locations';
import { PAGES } from '../../pages';
import type { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const listIsTheSame = configurationRule({
  id: 'HM-415',
  title: 'All locations list the same secondaries',
  severity: 'error',
  source: PAGES.locations,
  reason:
    'The list of locations is the same in all of them but for the role. A secondary that the primary does not list is not let in. From 1.4.2 ' +
    'and 2026.8 on the operator finds the others by itself, and the list may be shorter.',
  about: ofMember('clusterGroups'),

  check({ configuration, release, context }) {
    const group = groupOf(configuration.document, context);
    if (group?.method !== 'shared bucket' || !has(release, 'clusterGroups') || has(release, 'derivedClusterGroups')) {
      return undefined;
    }
    return group.own.role === 'primary' ? unlisted(group) : group.primary && different(group.own, group.primary);
  },
});

/** What the primary leaves out of those that take it for theirs. */
function unlisted({ own, others }: Group): RuleFinding[] {
  const names = others.filter(({ role }) => role === 'secondary').flatMap(({ domain }) => domain ?? []);
  const missing = [...new Set(names)].filter((name) => !lists(own, name) && name !== own.domain);
  return missing.length === 0
    ? []
    : [
        {
          path: own.configuration.pathAt('clusterGroups', 'secondaries'),
          problem: `${quoted(missing)} ${missing.length === 1 ? 'is a secondary' : 'are secondaries'} of this location, and not in its list`,
          fix: 'add the domainName of each',
        },
      ];
}

function different(own: Site, primary: Site): RuleFinding[] {
  const same = own.secondaries.length === primary.secondaries.length && own.secondaries.every(({ value }) => lists(primary, value));
  const isSaidThere = own.domain !== undefined && !lists(primary, own.domain);
  const names = primary.secondaries.map(({ value }) => value);
  return same || isSaidThere
    ? []
    : [
        {
          path: own.configuration.pathAt('clusterGroups', 'secondaries'),
          problem: `the secondaries that are listed here are not those of the primary in ${primary.place}: ${quoted(names)}`,
          fix: 'write the same list in all locations',
        },
      ];
}

function lists({ secondaries }: Site, name: string): boolean {
  return secondaries.some(({ value }) => value === name);
}
