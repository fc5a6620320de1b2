import { pointerStep, type Rule } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { metadataOf, textsOf } from './metadata';
import { QUALIFIED_NAME } from './name-forms';

export const annotationKeysAreAccepted: Rule = {
  id: 'K8S-004',
  title: 'Annotations have keys that annotations can have',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
  reason: 'The value of an annotation is free, its key is not: a word, with a DNS name before a slash where it is not your own.',

  check(document) {
    const { annotations } = metadataOf(document);
    if (annotations === undefined) {
      return undefined;
    }
    return textsOf(annotations).flatMap(([key]) => {
      const problem = QUALIFIED_NAME.problem(key.toLowerCase()); // the API server does not mind the case here
      const path = `/metadata/annotations${pointerStep(key)}`;
      return problem === undefined
        ? []
        : [{ path, problem: `"${key}" is no key of an annotation, ${problem}`, fix: QUALIFIED_NAME.fix(key), aboutKey: true }];
    });
  },
};
