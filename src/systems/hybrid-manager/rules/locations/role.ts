import { has, sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { isFieldMisspelt } from '../../spelling';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const ROLES = ['primary', 'secondary', 'standalone'];

export const locationHasRole = configurationRule({
  id: 'HM-090',
  title: 'A group of locations says what this one is in it',
  severity: 'error',
  source: PAGES.locations,
  reason: 'The role is required wherever clusterGroups stands. It came with 2026.1; in 1.3 locations are joined by hand.',
  about: ofMember('clusterGroups'),

  check({ configuration, release }) {
    const group = configuration.at('clusterGroups');
    if (!group) {
      return undefined;
    }
    if (!has(release, 'clusterGroups')) {
      const problem = `clusterGroups came with release ${sinceOf('clusterGroups')}, the file is judged by ${release}`;
      return [{ path: group.path, problem, fix: 'remove it, and join the locations by hand', severity: 'warning' }];
    }
    const role = configuration.at('clusterGroups', 'role');
    const path = configuration.pathAt('clusterGroups', 'role');
    if (isFieldMisspelt(configuration.document, path)) {
      return [];
    }
    return role && role.value !== ''
      ? notAmong(ROLES, role, 'role of a location')
      : [{ path, problem: 'role is missing', fix: 'write primary, secondary or standalone' }];
  },
});
