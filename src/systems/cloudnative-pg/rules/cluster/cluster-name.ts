import { type Document, memberAt } from '../../../../finding';
import { dns1035LabelProblem } from '../../../../kubernetes/names';
import { CLUSTER_NAME_LIMIT } from '../../names';
import { clusterRule } from './cluster-rule';

/** The server cuts a prefix after so many characters and appends five of its own, before the operator is asked. */
const LONGEST_PREFIX = 58;
const APPENDED = 'xxxxx';

export const clusterName = clusterRule({
  id: 'CNPG-309',
  title: 'Services and Pods can be called after the cluster',
  reason:
    'Names of services start with the name of the cluster, so it must be one that a Service can have, with room for what is appended.',

  check(_spec, document) {
    const given = nameOf(document);
    if (given === undefined) {
      return undefined;
    }
    const [path, written, name] = given;
    const problem = dns1035LabelProblem(name) ?? tooLong(name);
    return problem === undefined
      ? []
      : [{ path, problem: `"${written}" is no name for a cluster, ${problem}`, fix: 'choose another name' }];
  },
});

function nameOf({ name, body }: Document): readonly [path: string, written: string, name: string] | undefined {
  const prefix = memberAt(body, 'metadata', 'generateName');
  if (name !== '') {
    return ['/metadata/name', name, name];
  }
  return typeof prefix === 'string' && prefix !== ''
    ? ['/metadata/generateName', prefix, `${prefix.slice(0, LONGEST_PREFIX)}${APPENDED}`]
    : undefined;
}

function tooLong({ length }: string): string | undefined {
  return length > CLUSTER_NAME_LIMIT ? `at most ${CLUSTER_NAME_LIMIT} characters are expected, there are ${length}` : undefined;
}
