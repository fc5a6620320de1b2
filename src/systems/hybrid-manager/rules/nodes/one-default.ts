import { pointerStep, type Rule } from '../../../../finding';
import { STORAGE_CLASS } from '../../../storage-class';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { besideConfiguration } from '../../nodes';
import { defaultAnnotation } from './storage-classes';

export const onlyOneClassIsDefault: Rule = {
  id: 'HM-613',
  title: 'One StorageClass alone is the default',
  kinds: [STORAGE_CLASS],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass',
  reason:
    'Of several defaults Kubernetes takes the one that was made last. Which one that is changes when somebody installs another driver.',
  about: ['/metadata/annotations'],
  beside: CONFIGURATIONS,

  check(document, context) {
    const annotation = defaultAnnotation(document);
    const [configuration] = configurationsFor(document, context);
    if (annotation === undefined || !configuration) {
      return undefined;
    }
    const defaults = besideConfiguration(STORAGE_CLASS, configuration.document, context).filter(
      (each) => defaultAnnotation(each) !== undefined,
    );
    const [first] = defaults;
    return first === undefined || first === document || !defaults.includes(document)
      ? []
      : [
          {
            path: `/metadata/annotations${pointerStep(annotation)}`,
            problem: `this StorageClass is the default, and so is "${first.name}"`,
            fix: `write ${annotation}: "false" in one of them`,
          },
        ];
  },
};
