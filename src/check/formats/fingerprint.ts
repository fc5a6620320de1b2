import type { LocatedFinding } from './outcome';

/** What names a finding for good: everything but the line, which moves with every edit. */
export interface Fingerprint {
  readonly rule: string;
  readonly file: string;
  /** KIND/NAMESPACE/NAME; the namespace is empty where the object names none. */
  readonly object: string;
  /** JSON pointer within the object. */
  readonly path: string;
}

export function fingerprint({ rule, file, document, path }: LocatedFinding): Fingerprint {
  return { rule, file, object: document ? `${document.kind}/${document.namespace ?? ''}/${document.name}` : '', path };
}

export function keyOf({ file, object, path, rule }: Fingerprint): string {
  return [file, object, path, rule].join('\n');
}
