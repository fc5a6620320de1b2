import { dns1035LabelProblem } from '../../../../kubernetes/names';
import { textAt } from '../../cluster-view';
import { CLUSTER_NAME_LIMIT } from '../../names';
import { clusterRule } from './cluster-rule';

export const clusterName = clusterRule({
  id: 'CNPG-309',
  title: 'Services and Pods can be called after the cluster',
  reason:
    'Names of services start with the name of the cluster, so it must be one that a Service can have, with room for what is appended.',

  check(_spec, { name, body }) {
    if (name === '') {
      return undefined;
    }
    const problem = dns1035LabelProblem(name) ?? tooLong(name);
    // A name that the server makes up stands nowhere: what can be corrected is what it is made from.
    const path = textAt(body, 'metadata', 'name') === '' ? '/metadata/generateName' : '/metadata/name';
    return problem === undefined ? [] : [{ path, problem: `"${name}" is no name for a cluster, ${problem}`, fix: 'choose another name' }];
  },
});

function tooLong({ length }: string): string | undefined {
  return length > CLUSTER_NAME_LIMIT ? `at most ${CLUSTER_NAME_LIMIT} characters are expected, there are ${length}` : undefined;
}
