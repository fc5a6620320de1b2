import { clusterRule } from './cluster-rule';
import { textAt } from './view';

export const podAntiAffinity = clusterRule({
  id: 'CNPG-338',
  title: 'Pods are kept apart preferably or strictly',
  source: 'https://cloudnative-pg.io/documentation/current/scheduling/#pod-affinity-and-anti-affinity',
  reason: 'The schema takes any text, the operator "preferred" and "required".',
  about: ['/spec/affinity/podAntiAffinityType'],

  check(spec) {
    const type = textAt(spec, 'affinity', 'podAntiAffinityType');
    if (type === '') {
      return undefined;
    }
    return type === 'preferred' || type === 'required'
      ? []
      : [
          {
            path: '/spec/affinity/podAntiAffinityType',
            problem: `"${type}" is no type, preferred or required is expected`,
            fix: 'write one of them',
          },
        ];
  },
});
