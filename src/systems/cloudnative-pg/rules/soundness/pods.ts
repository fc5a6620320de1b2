import { type Document, isJsonObject, itemsAt, type JsonObject, memberAt } from '../../../../finding';
import { type LabelRequirement, selectsLabels } from '../../../../kubernetes/labels';
import { instanceLabels } from '../../names';

/** What is known of the labels of some pods. */
export interface PodLabels {
  readonly known: Readonly<Record<string, string>>;
  /** Whether the pods may have a label of that key as well, with whatever value. */
  may(key: string): boolean;
}

/** Keys whose values differ from instance to instance, or over time. */
const VARYING = ['cnpg.io/instanceName', 'cnpg.io/instanceRole', 'role', 'app.kubernetes.io/version'];

/** The operator, which may run in any namespace. It is called so by its manifests and by its chart, which let everybody add labels. */
export const OPERATOR: PodLabels = { known: { 'app.kubernetes.io/name': 'cloudnative-pg' }, may: (key) => !key.startsWith('cnpg.io/') };

/** Prometheus and whatever else reads the metrics. */
export const ANYBODY_ELSE: PodLabels = { known: {}, may: (key) => !key.startsWith('cnpg.io/') };

/** The pods of the instances. */
export function instancesOf({ name, body }: Document): PodLabels {
  const inherited = memberAt(body, 'spec', 'inheritedMetadata', 'labels');
  const known = {
    ...instanceLabels(name),
    'app.kubernetes.io/name': 'postgresql',
    'app.kubernetes.io/instance': name,
    'app.kubernetes.io/component': 'database',
    'app.kubernetes.io/managed-by': 'cloudnative-pg',
    ...(isJsonObject(inherited) ? textsIn(inherited) : {}),
  };
  // The operator can be told to pass on labels of the Cluster, and a patch can add any.
  const own = memberAt(body, 'metadata', 'labels');
  const patched = memberAt(body, 'metadata', 'annotations', 'cnpg.io/podPatch') !== undefined;
  return { known, may: (key) => patched || VARYING.includes(key) || (isJsonObject(own) && Object.hasOwn(own, key)) };
}

/** The pods of a pooler, which share the label of the cluster with its instances. */
export function poolerPods({ name, body }: Document): PodLabels {
  const template = memberAt(body, 'spec', 'template', 'metadata', 'labels');
  const known = {
    ...(isJsonObject(template) ? textsIn(template) : {}),
    'cnpg.io/cluster': String(memberAt(body, 'spec', 'cluster', 'name')),
    'cnpg.io/podRole': 'pooler',
    'cnpg.io/poolerName': name,
    'app.kubernetes.io/name': 'postgresql',
    'app.kubernetes.io/instance': String(memberAt(body, 'spec', 'cluster', 'name')),
    'app.kubernetes.io/component': 'pooler',
    'app.kubernetes.io/managed-by': 'cloudnative-pg',
  };
  return { known, may: () => false };
}

function textsIn(labels: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Are all of the pods meant, whatever else is true of them? */
export function surelySelects(selector: unknown, { known }: PodLabels): boolean {
  return isJsonObject(selector) && requirementsOf(selector).every((each) => Object.hasOwn(known, each.key) && meets(each, known));
}

/** Can one of the pods be meant? */
export function maySelect(selector: unknown, { known, may }: PodLabels): boolean {
  return (
    isJsonObject(selector) &&
    requirementsOf(selector).every((each) => (!Object.hasOwn(known, each.key) && may(each.key)) || meets(each, known))
  );
}

function meets(requirement: LabelRequirement, labels: Readonly<Record<string, string>>): boolean {
  return selectsLabels({ matchExpressions: [requirement] }, labels);
}

function requirementsOf(selector: JsonObject): LabelRequirement[] {
  const labels = isJsonObject(selector.matchLabels) ? Object.entries(selector.matchLabels) : [];
  return [
    ...labels.map(([key, value]) => ({ key, operator: 'In', values: [String(value)] })),
    ...itemsAt(selector, 'matchExpressions').flatMap((item) =>
      isJsonObject(item) ? [{ key: String(item.key), operator: String(item.operator), values: itemsAt(item, 'values').map(String) }] : [],
    ),
  ];
}
