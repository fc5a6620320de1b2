import { pointerStep, type Rule } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { metadataOf } from './metadata';
import { QUALIFIED_NAME } from './name-forms';

export const finalizersAreAccepted: Rule = {
  id: 'K8S-007',
  title: 'Finalizers go by names that finalizers can have',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
  reason: 'A finalizer is the name of a controller that has to clean up first. The API server refuses one that is no qualified name.',

  check(document) {
    const { finalizers } = metadataOf(document);
    if (!Array.isArray(finalizers)) {
      return undefined;
    }
    return finalizers.flatMap((finalizer, index) => {
      const problem = typeof finalizer === 'string' ? QUALIFIED_NAME.problem(finalizer) : undefined;
      const path = `/metadata/finalizers${pointerStep(index)}`;
      return problem === undefined
        ? []
        : [{ path, problem: `"${finalizer}" is no name of a finalizer, ${problem}`, fix: QUALIFIED_NAME.fix(String(finalizer)) }];
    });
  },
};
