import { clusterRule } from './cluster-rule';
import { textAt } from './view';

const POLICIES = ['Always', 'Never', 'IfNotPresent'];

export const imagePullPolicy = clusterRule({
  id: 'CNPG-312',
  title: 'The pull policy is one that Kubernetes knows',
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
  reason: 'The schema takes any text, the operator only these.',
  about: ['/spec/imagePullPolicy'],

  check(spec) {
    const policy = textAt(spec, 'imagePullPolicy');
    if (policy === '') {
      return undefined;
    }
    return POLICIES.includes(policy)
      ? []
      : [
          {
            path: '/spec/imagePullPolicy',
            problem: `"${policy}" is no pull policy, one of ${POLICIES.join(', ')} is expected`,
            fix: 'write one of them',
          },
        ];
  },
});
