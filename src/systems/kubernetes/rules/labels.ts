import { pointerStep, type Rule, type RuleFinding } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { metadataOf, textsOf } from './metadata';
import { LABEL_VALUE, QUALIFIED_NAME } from './name-forms';

export const labelsAreAccepted: Rule = {
  id: 'K8S-003',
  title: 'Labels are made of what labels can be made of',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  reason: 'Labels are there to be selected by, so their keys and values are short words. Longer texts belong into annotations.',

  check(document) {
    const { labels } = metadataOf(document);
    return labels === undefined ? undefined : textsOf(labels).flatMap(([key, value]) => judged(key, value));
  },
};

function judged(key: string, value: string): RuleFinding[] {
  const path = `/metadata/labels${pointerStep(key)}`;
  const keyProblem = QUALIFIED_NAME.problem(key);
  if (keyProblem !== undefined) {
    return [{ path, problem: `"${key}" is no key of a label, ${keyProblem}`, fix: QUALIFIED_NAME.fix(key), aboutKey: true }];
  }
  const valueProblem = LABEL_VALUE.problem(value);
  return valueProblem === undefined
    ? []
    : [{ path, problem: `"${value}" is no value of a label, ${valueProblem}`, fix: `${LABEL_VALUE.fix(value)}, or make it an annotation` }];
}
