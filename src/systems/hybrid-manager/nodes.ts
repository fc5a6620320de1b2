import { type Document, type GroupKind, isJsonObject, itemsAt, memberAt, type RuleContext } from '../../finding';
import { configurationsFor } from './environment';

export const NODE: GroupKind = { group: '', kind: 'Node' };

/** The labels by which Hybrid Manager finds its nodes; taints go by the same names. */
export const CONTROL_PLANE_LABEL = 'edbaiplatform.io/control-plane';
export const DATA_LABEL = 'edbaiplatform.io/postgres';
export const GPU_LABEL = 'nvidia.com/gpu';
/** What samples for older releases wrote. */
export const MISSPELT_PREFIX = 'edbplatform.io/';
export const RIGHT_PREFIX = 'edbaiplatform.io/';

/** The nodes that a configuration is installed on: those of its place, else those of the only place that has any. */
export function nodesFor(configuration: Document, context: RuleContext): readonly Document[] {
  return besideConfiguration(NODE, configuration, context);
}

/** Objects of a kind that a configuration meets in its Kubernetes cluster. */
export function besideConfiguration(kind: GroupKind, configuration: Document, context: RuleContext): readonly Document[] {
  const all = context.inventory
    .ofKind(kind)
    .filter((each) => configurationsFor(each, context).some(({ document }) => document === configuration));
  const own = all.filter(({ place }) => place === configuration.place);
  return own.length > 0 || new Set(all.map(({ place }) => place)).size > 1 ? own : all;
}

/** The label as it is written, `undefined` where the node has none; misspelt ones count, since a rule of its own says so. */
export function labelOf(node: Document, label: string): string | undefined {
  const labels = memberAt(node.body, 'metadata', 'labels');
  const written = memberAt(labels, label) ?? memberAt(labels, label.replace(RIGHT_PREFIX, MISSPELT_PREFIX));
  return typeof written === 'string' ? written : undefined;
}

export function isControlPlane(node: Document): boolean {
  return labelOf(node, CONTROL_PLANE_LABEL) !== undefined;
}

export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
  readonly path: string;
}

export function taintsOf({ body }: Document): Taint[] {
  return itemsAt(body, 'spec', 'taints').flatMap((taint, index) => {
    const [key, value = '', effect = ''] = ['key', 'value', 'effect'].map((name) => memberAt(taint, name));
    return typeof key === 'string' && isJsonObject(taint)
      ? [{ key, value: `${value}`, effect: `${effect}`, path: `/spec/taints/${index}` }]
      : [];
  });
}
