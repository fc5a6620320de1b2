import { STORAGE_CLASS } from '../../../storage-class';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { classesFor, defaultAnnotation } from './storage-classes';

export const clusterHasDefaultClass = configurationRule({
  id: 'HM-612',
  title: 'The Kubernetes cluster has a default StorageClass',
  severity: 'warning',
  source: PAGES.requirements,
  reason: 'The documents want a default class: not all parts of an installation name one. Judged where all classes of a cluster are given.',
  beside: [STORAGE_CLASS],

  check({ configuration, context }) {
    const given = classesFor(configuration.document, context);
    if (!given?.areAll) {
      return undefined;
    }
    return given.classes.some((each) => defaultAnnotation(each) !== undefined)
      ? []
      : [
          {
            path: configuration.parameterPath('global', 'storage_class'),
            problem: `none of the ${given.classes.length} StorageClasses is the default`,
            fix: 'annotate one of them with storageclass.kubernetes.io/is-default-class: "true"',
          },
        ];
  },
});
