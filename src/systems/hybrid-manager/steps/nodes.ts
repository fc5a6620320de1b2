import type { InstallationIntent } from '../intent';
import { CONTROL_PLANE_LABEL, DATA_LABEL, GPU_LABEL } from '../nodes';
import { PAGES } from './pages';
import { asked, list, sh } from './shell';
import type { Step } from './step';

/** Which nodes there have to be, and how they are marked. */
export function nodes({ scenarios }: InstallationIntent): Step {
  const marks = [CONTROL_PLANE_LABEL, DATA_LABEL, ...(scenarios.genAi ? [GPU_LABEL] : [])];
  return {
    title: 'Mark the nodes',
    source: PAGES.requirements,
    body: [
      list([
        `At least three nodes for Hybrid Manager itself, each with 8 CPUs, 32 GB of memory and room for 60 pods; more from ten databases on. Label and taint: \`${CONTROL_PLANE_LABEL}\`.`,
        `None for Postgres, or at least three: \`${DATA_LABEL}\`.`,
        ...(scenarios.genAi ? [`None with a GPU, or at least two: \`${GPU_LABEL}\`. Which GPUs will do, the pages do not agree on.`] : []),
        'One processor architecture for all. The pages of 1.3 want AMD64; newer ones take ARM64 as well, never both.',
      ]),
      sh(
        `kubectl get nodes --label-columns=${[...marks, 'kubernetes.io/arch'].join(',')}`,
        "kubectl get nodes --output=custom-columns='NAME:.metadata.name,PODS:.status.allocatable.pods,TAINTS:.spec.taints[*].key'",
      ),
      'For each node that lacks them, with its name as `NODE`; take the line of its kind:',
      asked('NODE'),
      ...marks.map((mark) => sh(`kubectl label node "$NODE" ${mark}=true && kubectl taint node "$NODE" ${mark}=true:NoSchedule`)),
    ],
  };
}
