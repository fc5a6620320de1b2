import { has } from '../../features';
import { PAGES } from '../../pages';
import { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const PREFIXES = [
  ['global', 'metrics_storage_prefix', 'metrics'],
  ['upm-loki', 'logs_storage_prefix', 'logs'],
] as const;

export const prefixesAreGiven = configurationRule({
  id: 'HM-407',
  title: 'A location that shares a bucket says where its metrics and logs go',
  severity: 'warning',
  source: PAGES.locations,
  reason: 'All locations write metrics and logs into one bucket. Where they do not say under which prefix, they do it under the same one.',
  about: ofMember('clusterGroups'),

  check({ configuration, release }) {
    const site = new Site(configuration);
    // Those that list each other share a bucket; those that are paired by a token do not list.
    if (!has(release, 'clusterGroups') || !site.namesOthers || (site.role !== 'primary' && site.role !== 'secondary')) {
      return undefined;
    }
    const missing = PREFIXES.filter(([component, name]) => {
      const prefix = configuration.component(component, name);
      return prefix === undefined || prefix.value === '';
    });
    return missing.map(([component, name, what]) => ({
      path: configuration.parameterPath(component, name),
      problem: `the location shares a bucket with others, and nothing says under which prefix its ${what} go`,
      fix: `write ${component}.${name}, a text that no other location has`,
    }));
  },
});
