import type { Rule } from '../../../finding';
import { annotationKeysAreAccepted } from './annotations';
import { annotationsAreSmall } from './annotations-size';
import { finalizersAreAccepted } from './finalizers';
import { labelsAreAccepted } from './labels';
import { namespaceNameIsAccepted } from './namespace-name';
import { objectNameIsAccepted } from './object-name';
import { serviceNameStartsWithLetter } from './service-name';

export const RULES: readonly Rule[] = [
  objectNameIsAccepted,
  namespaceNameIsAccepted,
  labelsAreAccepted,
  annotationKeysAreAccepted,
  annotationsAreSmall,
  serviceNameStartsWithLetter,
  finalizersAreAccepted,
];
