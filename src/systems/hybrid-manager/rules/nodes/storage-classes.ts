import { type Document, memberAt, type RuleContext } from '../../../../finding';
import { STORAGE_CLASS } from '../../../storage-class';
import { besideConfiguration } from '../../nodes';

const DEFAULT_ANNOTATIONS = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class'];

export interface GivenClasses {
  readonly classes: readonly Document[];
  /** They were printed by a Kubernetes cluster, so there are no others. */
  readonly areAll: boolean;
}

/** `undefined` where none was given. */
export function classesFor(configuration: Document, context: RuleContext): GivenClasses | undefined {
  const classes = besideConfiguration(STORAGE_CLASS, configuration, context);
  const areAll = classes.every(({ body }) => typeof memberAt(body, 'metadata', 'uid') === 'string');
  return classes.length === 0 ? undefined : { classes, areAll };
}

/** The annotation that makes it the default, where it has one. */
export function defaultAnnotation({ body }: Document): string | undefined {
  return DEFAULT_ANNOTATIONS.find((name) => memberAt(body, 'metadata', 'annotations', name) === 'true');
}
