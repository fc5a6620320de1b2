import { FLAVOURS, isFlavour } from '../../flavours';
import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import type { Site } from '../../site';
import { configurationRule } from '../configuration-rule';

export const locationsAreOfOneCloud = configurationRule({
  id: 'HM-422',
  title: 'Locations that share a bucket are in one cloud',
  severity: 'warning',
  source: PAGES.locations,
  reason:
    'All of them write into one bucket with the credentials of one provider; the pages say that different clouds are not supported. Locations ' +
    'that are paired by a token have a bucket each and may be in different ones.',

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    const cloud = group && cloudOf(group.own);
    if (group?.method !== 'shared bucket' || !cloud) {
      return undefined;
    }
    const other = group.earlier.find((site) => (cloudOf(site) ?? cloud) !== cloud);
    return other
      ? [
          {
            path: configuration.get('flavour')?.path ?? configuration.pathOf('flavour'),
            problem: `this location is on "${flavourOf(group.own)}" and shares a bucket with the one in ${other.place}, on "${flavourOf(other)}"`,
            fix: 'put them into one cloud, or pair them by a token, each with a bucket of its own (2026.9 and later)',
          },
        ]
      : [];
  },
});

function flavourOf({ configuration }: Site): unknown {
  return configuration.get('flavour')?.value;
}

/** `undefined` where the platform may be anywhere. */
function cloudOf(site: Site): string | undefined {
  const flavour = flavourOf(site);
  return isFlavour(flavour) ? FLAVOURS[flavour] : undefined;
}
