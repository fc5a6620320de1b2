import { clusterRule } from './cluster-rule';
import { annotation } from './view';

export const hibernationIsOnOrOff = clusterRule({
  id: 'CNPG-365',
  title: 'Hibernation is on or off',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_hibernation/',
  reason: 'The annotation stops all instances and keeps their volumes.',
  about: ['/metadata/annotations/cnpg.io~1hibernation'],

  check(_spec, document) {
    const value = annotation(document, 'cnpg.io/hibernation');
    if (value === undefined) {
      return undefined;
    }
    return value === 'on' || value === 'off'
      ? []
      : [{ path: '/metadata/annotations/cnpg.io~1hibernation', problem: `"${value}" is neither on nor off`, fix: 'write "on" or "off"' }];
  },
});
