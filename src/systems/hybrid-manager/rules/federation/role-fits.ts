import type { RuleFinding } from '../../../../finding';
import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import type { Site } from '../../site';
import { configurationRule } from '../configuration-rule';

export const roleIsWhatOthersSay = configurationRule({
  id: 'HM-412',
  title: 'A location has the role that the others list it with',
  severity: 'error',
  source: PAGES.locations,
  reason:
    'The list of who is primary and who is secondary is the same in all locations. One that takes itself for something else joins nobody.',

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    if (!group?.own.domain || group.others.some(({ domain }) => domain === group.own.domain)) {
      return undefined;
    }
    const { own, others } = group;
    const asSecondary = others.find(({ secondaries }) => secondaries.some(({ value }) => value === own.domain));
    const asPrimary = others.find(({ primary }) => primary?.value === own.domain);
    // Where they contradict each other, it is not this one that is wrong.
    if ((asSecondary && asPrimary) || (!asSecondary && !asPrimary)) {
      return asSecondary ? [] : undefined;
    }
    return asSecondary ? demanded(own, 'secondary', asSecondary) : demanded(own, 'primary', asPrimary as Site);
  },
});

function demanded(own: Site, role: string, by: Site): RuleFinding[] {
  return own.role === role
    ? []
    : [
        {
          path: own.configuration.pathAt('clusterGroups', 'role'),
          problem: `the location in ${by.place} lists "${own.domain}" as ${role}, and here it ${own.role === undefined ? 'has no role' : `is "${own.role}"`}`,
          fix: `write clusterGroups.role: ${role} here, or change the list there`,
        },
      ];
}
