import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { identify } from '../../check/identify';
import { objectRenders, ourOwnBug, type RuleCard } from '../../check/rules';
import type { FailedObject } from './objects';
import type { Reported } from './reported';

/** cdk8s would break off at this object as well, but without telling the other findings. */
export function unrenderable({ object, owner, chart, error }: FailedObject): Reported {
  const message = error instanceof Error ? error.message : String(error);
  const cause = message.replace(/^Failed serializing construct at path '[^']*' with name '[^']*': (Error: )?/, '');
  return { ...said(objectRenders), ...objectRenders.find(cause), owner, subject: object, document: documentOf(object, chart) };
}

function documentOf(object: IConstruct, chart: string | undefined): Reported['document'] {
  return ApiObject.isApiObject(object)
    ? { apiVersion: object.apiVersion, kind: object.kind, namespace: object.metadata.namespace, name: object.name }
    : identify([{ place: '', body: {}, chart }])[0]?.document;
}

/** Nothing was judged then, which must not look like "nothing was found". */
export function bugOfOurs(root: IConstruct, error: unknown): Reported {
  return { ...said(ourOwnBug), ...ourOwnBug.find('judging the objects of this app', error), owner: root, subject: root };
}

function said({ id, layer, severity, source }: RuleCard) {
  return { rule: id, layer, severity, source };
}
