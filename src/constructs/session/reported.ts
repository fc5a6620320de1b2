import type { IConstruct } from 'constructs';
import type { Document, Finding } from '../../finding';
import { OVERRIDES } from './origin';

/** A finding, and which construct it is reported under. */
export interface Reported extends Finding {
  /** The construct whose path cdk8s prints. */
  readonly owner: IConstruct;
  /** The construct that scoped settings are looked up for: the object, or the one that had it rendered. */
  readonly subject: IConstruct;
  /** The prop that the user wrote, where it is known. */
  readonly prop?: string;
  readonly document?: Pick<Document, 'apiVersion' | 'kind' | 'namespace' | 'name'>;
  /** Why it is accepted; absent: it is not. */
  readonly reason?: string;
}

/** `RULE-ID where: problem; fix`, one line. */
export function lineOf(reported: Reported): string {
  return oneLine(`${reported.rule} ${whereOf(reported)}: ${reported.problem}; ${reported.fix}`);
}

/** What the user wrote; the field as well where the prop is not the whole answer; the object where no prop is known. */
function whereOf({ prop, layer, path, document, owner }: Reported): string {
  if (prop !== undefined) {
    const showPointer = path !== '' && (prop === OVERRIDES || layer === 'schema');
    return showPointer ? `${prop} (${path})` : prop;
  }
  const object = document ? `${document.kind}/${document.name}` : owner.node.scope ? 'this object' : 'this app';
  return path === '' ? object : `${object} ${path}`;
}

/** cdk8s joins messages by line breaks, and a value in a text may hold one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
