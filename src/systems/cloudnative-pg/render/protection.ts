import type { ClusterIntent } from '../../../intent/cluster';
import { ManifestDraft, type RenderedManifest } from '../../rendering';
import { companions, GROUP } from '../names';
import { PROTECTED_LABEL, plainMetadata } from './metadata';

const API_VERSION = 'admissionregistration.k8s.io/v1';

/** The annotation by which somebody says, on the object itself, that it may go. */
const DELETION_ANNOTATION = 'cdk8s-postgres/deletion';

/** By this the API server refuses to delete the cluster and its archive's description. */
export function protectionManifests(intent: ClusterIntent): RenderedManifest[] {
  if (!intent.protection.admissionPolicy) {
    return [];
  }
  const metadata = { ...plainMetadata(intent, companions.protectionPolicy(intent.name, intent.namespace)), clusterScoped: true };
  const policy = new ManifestDraft(API_VERSION, 'ValidatingAdmissionPolicy', metadata);
  const names = [intent.name, companions.objectStore(intent.name)];
  policy.set(['spec', 'failurePolicy'], 'Fail', '');
  policy.set(
    ['spec', 'matchConstraints', 'resourceRules'],
    [rule(GROUP, 'clusters', names[0]), rule('barmancloud.cnpg.io', 'objectstores', names[1])],
    'protection',
  );
  policy.set(['spec', 'matchConstraints', 'objectSelector', 'matchLabels'], { [PROTECTED_LABEL]: 'true' }, 'protection');
  if (intent.namespace !== undefined) {
    const selector = { 'kubernetes.io/metadata.name': intent.namespace };
    policy.set(['spec', 'matchConstraints', 'namespaceSelector', 'matchLabels'], selector, 'protection');
  }
  policy.set(['spec', 'validations'], [{ expression: allowed, message: refusal, reason: 'Forbidden' }], 'protection');
  const binding = new ManifestDraft(API_VERSION, 'ValidatingAdmissionPolicyBinding', metadata);
  binding.set(['spec', 'policyName'], metadata.name, '');
  binding.set(['spec', 'validationActions'], ['Deny'], '');
  return [policy.done('protection-policy'), binding.done('protection-binding')];
}

const allowed = `has(oldObject.metadata.annotations) && '${DELETION_ANNOTATION}' in oldObject.metadata.annotations && oldObject.metadata.annotations['${DELETION_ANNOTATION}'] == 'allowed'`;

const refusal = `deleting this loses data; annotate the object with ${DELETION_ANNOTATION}=allowed first`;

function rule(group: string, resource: string, name: string): { [member: string]: string | string[] } {
  return { apiGroups: [group], apiVersions: ['*'], operations: ['DELETE'], resources: [resource], resourceNames: [name] };
}
