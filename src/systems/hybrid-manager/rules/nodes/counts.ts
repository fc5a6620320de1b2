import type { Document, RuleFinding } from '../../../../finding';
import { CONTROL_PLANE_LABEL, DATA_LABEL, GPU_LABEL, labelOf, NODE, nodesFor } from '../../nodes';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

const FEWEST = 3;
const FEWEST_WITH_GPU = 2;

export const nodesAreEnough = configurationRule({
  id: 'HM-604',
  title: 'There are as many nodes of each kind as the documents ask for',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'What is replicated three times needs three nodes, for Hybrid Manager itself and for databases. Nodes for databases, and those with GPUs, ' +
    'may be left out as a whole: databases may live in other clusters.',
  beside: [NODE],

  check({ configuration, context }) {
    const nodes = nodesFor(configuration.document, context);
    if (nodes.length === 0) {
      return undefined;
    }
    const gpus = configuration.installs('ai') ? count(nodes, GPU_LABEL) : 0;
    return [
      ...controlPlaneFindings(nodes),
      ...fewer(count(nodes, DATA_LABEL), FEWEST, DATA_LABEL),
      ...fewer(gpus, FEWEST_WITH_GPU, GPU_LABEL),
    ];
  },
});

function count(nodes: readonly Document[], label: string): number {
  return nodes.filter((node) => labelOf(node, label) !== undefined).length;
}

function controlPlaneFindings(nodes: readonly Document[]): RuleFinding[] {
  const found = count(nodes, CONTROL_PLANE_LABEL);
  return found > 0
    ? fewer(found, FEWEST, CONTROL_PLANE_LABEL)
    : [
        {
          path: '',
          severity: 'error',
          problem: `none of the ${nodes.length} nodes has the label ${CONTROL_PLANE_LABEL}, ${FEWEST} are expected`,
          fix: `kubectl label node NAME ${CONTROL_PLANE_LABEL}=true`,
        },
      ];
}

function fewer(found: number, fewest: number, label: string): RuleFinding[] {
  return found === 0 || found >= fewest
    ? []
    : [
        {
          path: '',
          problem: `${found} ${found === 1 ? 'node has' : 'nodes have'} the label ${label}, at least ${fewest} are expected`,
          fix: 'add nodes, or label more of them',
        },
      ];
}
