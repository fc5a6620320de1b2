import { groupOf } from '../../locations';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

export const versionIsTheSame = configurationRule({
  id: 'HM-423',
  title: 'All locations of a group have the same version',
  severity: 'warning',
  source: PAGES.locations,
  reason: 'Locations work together in one version. They differ during an upgrade alone: the primary first, then the others one by one.',

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    const own = configuration.get('version');
    if (!group || typeof own?.value !== 'string') {
      return undefined;
    }
    const other = group.earlier.find((site) => (site.configuration.get('version')?.value ?? own.value) !== own.value);
    return other
      ? [
          {
            path: own.path,
            problem: `this location has the version "${own.value}", the one in ${other.place} "${other.configuration.get('version')?.value}"`,
            fix: 'write the same version in all of them; during an upgrade the primary comes first',
          },
        ]
      : [];
  },
});
