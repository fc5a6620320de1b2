import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { ourOwnBug } from '../../check/rules';
import type { Reported } from './reported';

const UNRENDERABLE = {
  rule: 'CDK8S-001',
  layer: 'document',
  severity: 'error',
  source: 'https://cdk8s.io/docs/latest/basics/api-object/',
} as const;

/** Ids of the findings that are made here. */
export const OWN_RULE_IDS: readonly string[] = [UNRENDERABLE.rule];

/** cdk8s would break off at this object as well, but without telling the other findings. */
export function unrenderable(object: ApiObject, owner: IConstruct, error: unknown): Reported {
  const message = error instanceof Error ? error.message : String(error);
  const cause = message.replace(/^Failed serializing construct at path '[^']*' with name '[^']*': (Error: )?/, '');
  return {
    ...UNRENDERABLE,
    owner,
    subject: object,
    document: { apiVersion: object.apiVersion, kind: object.kind, namespace: object.metadata.namespace, name: object.name },
    path: '',
    problem: `cdk8s cannot render it, it stops with "${cause}"`,
    fix: 'give it plain data: texts, numbers, booleans, lists and maps',
  };
}

/** Nothing was judged then, which must not look like "nothing was found". */
export function bugOfOurs(root: IConstruct, error: unknown): Reported {
  const { id, layer, severity, source } = ourOwnBug;
  return { rule: id, layer, severity, source, owner: root, subject: root, ...ourOwnBug.find('judging the objects of this app', error) };
}
