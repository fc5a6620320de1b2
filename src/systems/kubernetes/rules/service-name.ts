import type { Rule } from '../../../finding';
import { LABEL } from './name-forms';

export const serviceNameStartsWithLetter: Rule = {
  id: 'K8S-006',
  title: 'The name of a Service starts with a letter',
  kinds: [{ group: '', kind: 'Service' }],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
  reason: 'Kubernetes accepts the name of a Service that starts with a digit since 1.36; every earlier release refuses it.',

  check({ name }) {
    if (LABEL.problem(name) !== undefined) {
      return undefined;
    }
    return /^[a-z]/.test(name)
      ? []
      : [
          {
            path: '/metadata/name',
            problem: `"${name}" starts with a digit, which Kubernetes before 1.36 refuses`,
            fix: 'start the name with a letter',
          },
        ];
  },
};
