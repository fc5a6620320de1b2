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
  if (!QUALIFIED_NAME.accepts(key)) {
    const problem = `"${key}" is no key of a label, ${QUALIFIED_NAME.expected} is expected`;
    return [{ path, problem, fix: QUALIFIED_NAME.fix(key), aboutKey: true }];
  }
  return LABEL_VALUE.accepts(value)
    ? []
    : [{ path, problem: `"${value}" is no value of a label, ${LABEL_VALUE.expected} is expected`, fix: LABEL_VALUE.fix(value) }];
}
