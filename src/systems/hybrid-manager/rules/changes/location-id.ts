import { PAGES } from '../../pages';
import { configurationChange } from './configuration-change';

export const locationIdStays = configurationChange({
  id: 'HM-505',
  title: 'The id of a location stays',
  severity: 'warning',
  source: PAGES.webInstaller,
  reason: 'Databases and keys belong to the location of that id. Once locations are joined, it cannot be changed any more.',

  check({ old, now }) {
    const [was, is] = [old, now].map((configuration) => configuration.text('upm-beacon', 'beacon_location_id'));
    if (!was || !is) {
      return undefined;
    }
    const role = old.at('clusterGroups', 'role')?.value;
    const isJoined = role === 'primary' || role === 'secondary';
    const problem = `the location changes from "${was.value}" to "${is.value}"${isJoined ? `, and is joined with others as ${role}` : ''}`;
    const severity = isJoined ? 'error' : 'warning';
    return was.value === is.value ? [] : [{ path: is.path, problem, fix: `keep "${was.value}"`, severity }];
  },
});
