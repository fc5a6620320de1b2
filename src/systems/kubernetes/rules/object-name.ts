import type { GroupKind, Rule, RuleFinding } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { metadataOf } from './metadata';
import { LABEL, type NameForm, PATH_SEGMENT, SUBDOMAIN } from './name-forms';

/** Kinds that want something else than a DNS subdomain. */
const FORMS: Readonly<Record<string, NameForm>> = {
  '/Namespace': LABEL,
  '/Service': LABEL,
  'apps/StatefulSet': LABEL,
  'rbac.authorization.k8s.io/Role': PATH_SEGMENT,
  'rbac.authorization.k8s.io/ClusterRole': PATH_SEGMENT,
  'rbac.authorization.k8s.io/RoleBinding': PATH_SEGMENT,
  'rbac.authorization.k8s.io/ClusterRoleBinding': PATH_SEGMENT,
  'apiregistration.k8s.io/APIService': PATH_SEGMENT,
  'networking.k8s.io/IPAddress': PATH_SEGMENT,
  'policy/PodDisruptionBudget': PATH_SEGMENT,
};

/** The names of its Jobs are eleven characters longer. */
const CRON_JOB_LIMIT = 52;

export const objectNameIsAccepted: Rule = {
  id: 'K8S-001',
  title: 'An object has a name that its kind allows',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names',
  reason:
    'Names become parts of DNS names and of addresses, so the API server refuses upper case, underscores, blanks and lengths that do not fit there.',

  check(document) {
    const { name, generateName } = metadataOf(document);
    if (typeof name === 'string' && name !== '') {
      return judged('/metadata/name', name, name, document);
    }
    // What is made of a prefix ends in letters, so a dash at its end is fine.
    return typeof generateName === 'string' && generateName !== ''
      ? judged('/metadata/generateName', generateName, document.name, document)
      : undefined;
  },
};

function judged(path: string, written: string, name: string, document: GroupKind): RuleFinding[] {
  const form = FORMS[`${document.group}/${document.kind}`] ?? SUBDOMAIN;
  const expected = form.problem(name);
  if (expected !== undefined) {
    return [{ path, problem: `"${written}" is no name for a ${document.kind}, ${expected}`, fix: form.fix(written) }];
  }
  if (document.group === 'batch' && document.kind === 'CronJob' && name.length > CRON_JOB_LIMIT) {
    const problem = `"${written}" has ${name.length} characters, at most ${CRON_JOB_LIMIT} are expected: the names of its Jobs are longer`;
    return [{ path, problem, fix: 'choose a shorter name' }];
  }
  return [];
}
