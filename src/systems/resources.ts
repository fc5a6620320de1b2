import { quantityOfKibibytes } from '../intent/amounts';
import type { ResourcesIntent } from '../intent/resources';
import type { Draftable } from './rendering';

function cpu(millis: number): string {
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}

/** Requests and limits of a container, as Kubernetes writes them. */
export function resourceRequirements(intent: ResourcesIntent | undefined): Draftable {
  return (
    intent && {
      requests: { cpu: cpu(intent.cpuMillis), memory: quantityOfKibibytes(intent.memoryKibibytes) },
      limits: {
        cpu: intent.cpuLimitMillis === undefined ? undefined : cpu(intent.cpuLimitMillis),
        memory: quantityOfKibibytes(intent.memoryLimitKibibytes),
      },
    }
  );
}
