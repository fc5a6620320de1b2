import { isJsonObject, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { isValidationOff, VALIDATION } from './cluster-rule';
import { annotation } from './view';

const PATH = '/metadata/annotations/cnpg.io~1validation';

export const validationIsOn: Rule = {
  id: 'CNPG-390',
  title: 'The operator validates the cluster',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/labels_annotations/',
  reason:
    'With the annotation "disabled" the operator accepts every change, also those that destroy the cluster, and so do the rules that repeat its own. ' +
    'Schema and CEL rules hold all the same.',
  about: [PATH],

  check(document) {
    if (annotation(document, VALIDATION) === undefined || !isJsonObject(document.body.spec)) {
      return undefined;
    }
    return isValidationOff(document)
      ? [
          {
            path: PATH,
            problem: 'the validation of the operator is switched off, and its rules are not judged',
            fix: 'remove the annotation',
          },
        ]
      : [];
  },
};
