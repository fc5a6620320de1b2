import type { Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { isControlPlane, NODE } from '../../nodes';
import { PAGES } from '../../pages';
import { capacityOf } from './capacity';

const CORES = 8;
/** 32 GB, less what the kernel keeps of them for itself. */
const BYTES = 30e9;

export const nodeIsLargeEnough: Rule = {
  id: 'HM-608',
  title: 'A node of the control plane is as large as the smallest in the documents',
  kinds: [NODE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.requirements,
  reason: 'The smallest size, for ten databases and fewer, is 8 cores and 32 GB. On smaller nodes pods wait for room that never comes.',
  about: ['/status/capacity'],
  beside: CONFIGURATIONS,

  check(node, context) {
    const [cores, bytes] = ['cpu', 'memory'].map((resource) => capacityOf(node, resource));
    if ((cores === undefined && bytes === undefined) || !isControlPlane(node) || configurationsFor(node, context).length === 0) {
      return undefined;
    }
    const fix = 'use larger nodes for the control plane';
    return [
      ...(cores !== undefined && cores < CORES
        ? [{ path: '/status/capacity/cpu', problem: `the node has ${cores} cores, at least ${CORES} are expected`, fix }]
        : []),
      ...(bytes !== undefined && bytes < BYTES
        ? [
            {
              path: '/status/capacity/memory',
              problem: `the node has ${Math.round(bytes / 1e9)} GB of memory, at least 32 are expected`,
              fix,
            },
          ]
        : []),
    ];
  },
};
