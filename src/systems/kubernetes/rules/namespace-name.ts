import type { Rule } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { LABEL } from './name-forms';

export const namespaceNameIsAccepted: Rule = {
  id: 'K8S-002',
  title: 'A namespace goes by a name that a namespace can have',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names',
  reason: 'The name of a namespace is one label of the DNS names of its services: no dots, no upper case, at most 63 characters.',

  check({ namespace }) {
    if (namespace === undefined) {
      return undefined;
    }
    const expected = LABEL.problem(namespace);
    return expected === undefined
      ? []
      : [{ path: '/metadata/namespace', problem: `"${namespace}" is no name for a namespace, ${expected}`, fix: LABEL.fix(namespace) }];
  },
};
