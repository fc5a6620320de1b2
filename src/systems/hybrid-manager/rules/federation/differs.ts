import type { Rule } from '../../../../finding';
import { type Group, groupOf } from '../../locations';
import { PAGES } from '../../pages';
import type { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

interface Distinct extends Pick<Rule, 'id' | 'title' | 'reason'> {
  readonly component: string;
  readonly name: string;
  /** In the words of people. */
  readonly called: string;
  /** Where it may be the same. */
  readonly isFree?: (group: Group) => boolean;
  /** Where it is the same since something else is, which another rule says. */
  readonly follows?: (own: Site, other: Site) => boolean;
}

/** A parameter that each location has for itself. */
export function differsByLocation({ component, name, called, isFree, follows, ...rule }: Distinct): Rule {
  return configurationRule({
    ...rule,
    severity: 'error',
    source: PAGES.locations,
    about: ofParameter(component, name),

    check({ configuration, context }) {
      const group = groupOf(configuration.document, context);
      const own = configuration.text(component, name);
      if (!group || !own || isFree?.(group)) {
        return undefined;
      }
      const same = group.earlier.find(
        (site) => site.configuration.text(component, name)?.value === own.value && !follows?.(group.own, site),
      );
      return same
        ? [
            {
              path: own.path,
              problem: `"${own.value}" is the ${called} of the location in ${same.place} as well, each has one of its own`,
              fix: `give this location another ${name}`,
            },
          ]
        : [];
    },
  });
}

/** Each location may have a bucket of its own, so that nothing in it meets. */
export function mayHaveOwnBucket({ method }: Group): boolean {
  return method !== 'shared bucket';
}
