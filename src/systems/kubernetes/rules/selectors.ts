import { type Document, type GroupKind, isJsonObject, itemsAt, type Json, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { labelSelectorFindings } from '../../../kubernetes/labels';

const WORKLOADS: readonly GroupKind[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind) => ({ group: 'apps', kind }));
const NETWORK_POLICY: GroupKind = { group: 'networking.k8s.io', kind: 'NetworkPolicy' };
const DISRUPTION_BUDGET: GroupKind = { group: 'policy', kind: 'PodDisruptionBudget' };
const ADMISSION = 'admissionregistration.k8s.io';
const ADMISSION_POLICY: GroupKind = { group: ADMISSION, kind: 'ValidatingAdmissionPolicy' };
const ADMISSION_BINDING: GroupKind = { group: ADMISSION, kind: 'ValidatingAdmissionPolicyBinding' };
const SERVICE: GroupKind = { group: '', kind: 'Service' };

export const selectorsAreAccepted: Rule = {
  id: 'K8S-008',
  title: 'A selector asks for labels that an object can have',
  kinds: [...WORKLOADS, NETWORK_POLICY, DISRUPTION_BUDGET, ADMISSION_POLICY, ADMISSION_BINDING, SERVICE],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
  reason: 'The API server refuses keys, values and operators in a selector that no label could ever meet.',

  check(document) {
    const findings = selectorsOf(document).flatMap(([path, selector]) => labelSelectorFindings(selector, path));
    return document.kind === 'Service' ? asWritten(findings) : findings;
  },
};

type Placed = readonly [path: string, selector: Json | undefined];

function selectorsOf({ kind, body }: Document): Placed[] {
  switch (kind) {
    case 'NetworkPolicy':
      return [at(body, 'spec', 'podSelector'), ...peers(body, 'ingress', 'from'), ...peers(body, 'egress', 'to')];
    case 'ValidatingAdmissionPolicy':
      return [at(body, 'spec', 'matchConstraints', 'namespaceSelector'), at(body, 'spec', 'matchConstraints', 'objectSelector')];
    case 'ValidatingAdmissionPolicyBinding':
      return [at(body, 'spec', 'matchResources', 'namespaceSelector'), at(body, 'spec', 'matchResources', 'objectSelector')];
    case 'Service':
      return [serviceSelector(body)];
    default:
      return [at(body, 'spec', 'selector')];
  }
}

function at(body: Json, ...steps: readonly string[]): Placed {
  return [`/${steps.join('/')}`, memberAt(body, ...steps)];
}

/** A Service names labels without `matchLabels`. */
function serviceSelector(body: Json): Placed {
  const selector = memberAt(body, 'spec', 'selector');
  return ['/spec/selector', isJsonObject(selector) ? { matchLabels: selector } : undefined];
}

function peers(body: Json, direction: string, side: string): Placed[] {
  return itemsAt(body, 'spec', direction).flatMap((rule, index) =>
    itemsAt(rule, side).flatMap((peer, position) =>
      ['podSelector', 'namespaceSelector'].map(
        (name): Placed => [`/spec/${direction}/${index}/${side}/${position}/${name}`, memberAt(peer, name)],
      ),
    ),
  );
}

/** A Service has no `matchLabels` in between. */
function asWritten(findings: readonly RuleFinding[]): RuleFinding[] {
  return findings.map((finding) => ({ ...finding, path: finding.path.replace('/spec/selector/matchLabels/', '/spec/selector/') }));
}
