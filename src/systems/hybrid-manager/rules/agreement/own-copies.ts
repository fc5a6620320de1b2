import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const COPIES = [
  ['CONTAINER_REGISTRY_URL', 'registryUrl'],
  ['HCP_VERSION', 'version'],
] as const;

export const copiesAgree = configurationRule({
  id: 'HM-101',
  title: 'Registry and version are the same where they stand a second time',
  severity: 'error',
  source: PAGES.conversion,
  reason:
    'The conversion writes both into the parameters as well, and components read them there: after an upgrade of one they pull the other.',
  about: COPIES.flatMap(([name]) => ofParameter('global', name)),

  check({ configuration }) {
    return COPIES.flatMap(([name, what]) => {
      const copy = configuration.text('global', name);
      const original = configuration.get(what);
      const problem = `${name} is "${copy?.value}", and ${original?.path.slice(1).replace(/\//g, '.')} is "${original?.value}"`;
      const differs = copy && typeof original?.value === 'string' && copy.value !== original.value;
      return differs ? [{ path: copy.path, problem, fix: `write "${original.value}"` }] : [];
    });
  },
});
