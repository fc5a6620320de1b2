import { type Document, type GroupKind, type Inventory, memberAt, pointerStep } from '../../finding';
import { SECRET } from '../secrets';
import type { Placed } from './configuration';
import { partsOfExternalSecret, partsOfSecret, type SecretParts } from './secret-parts';

export const EXTERNAL_SECRET: GroupKind = { group: 'external-secrets.io', kind: 'ExternalSecret' };

/** What shows something of a Secret that will be there. */
export const SECRET_SOURCES: readonly GroupKind[] = [SECRET, EXTERNAL_SECRET];

/** A text that some tool replaces before the Secret is there: templates, variables, what SOPS, Vault and others fill in. */
const REPLACED_LATER = /\{\{|\$[({]|^ENC\[|^<.*>$|^(?:vault:|op:\/\/|ref\+)/s;

/** What can be seen of a Secret: in its manifest, or in the ExternalSecret that makes it. */
export class SecretView {
  /** `undefined` where the document makes no Secret. */
  public static of(document: Document, inventory: Inventory): SecretView | undefined {
    const { group, kind } = document;
    if (group === '' && kind === 'Secret') {
      return new SecretView(document, partsOfSecret(document, inventory));
    }
    const parts = group === EXTERNAL_SECRET.group && kind === EXTERNAL_SECRET.kind ? partsOfExternalSecret(document) : undefined;
    return parts && new SecretView(document, parts);
  }

  private constructor(
    public readonly document: Document,
    private readonly parts: SecretParts,
  ) {}

  public get name(): string {
    return this.parts.name;
  }

  /** Where the Secret is meant to be; one that names no namespace may be anywhere. */
  public isIn(namespace: string): boolean {
    return this.document.namespace === undefined || this.document.namespace === namespace;
  }

  public is(name: string, namespace: string): boolean {
    return this.name === name && this.isIn(namespace);
  }

  public get type(): Placed<string> | undefined {
    return this.parts.type;
  }

  /** No key will be there that cannot be seen here. */
  public get isWhole(): boolean {
    return this.parts.isWhole;
  }

  public get keys(): readonly string[] {
    return [...this.parts.held.keys()];
  }

  public has(key: string): boolean {
    return this.parts.held.has(key);
  }

  /** The keys that will certainly not be there. */
  public lacking(keys: readonly string[]): readonly string[] {
    return this.isWhole ? keys.filter((key) => !this.has(key)) : [];
  }

  /** Where the key stands, or would be added. */
  public pathOf(key: string): string {
    return this.parts.held.get(key)?.path ?? this.parts.keysPath;
  }

  public isEmpty(key: string): boolean {
    return this.parts.held.get(key)?.text?.trim() === '';
  }

  /** What the key holds, without blanks and line breaks around it; `undefined` where it is not there, is empty, or cannot be read. */
  public read(key: string): Placed<string> | undefined {
    const { path, text } = this.parts.held.get(key) ?? {};
    const value = text?.trim();
    return path === undefined || value === undefined || value === '' || REPLACED_LATER.test(value) ? undefined : { value, path };
  }

  /** Are there blanks or line breaks around what the key holds? */
  public isPadded(key: string): boolean {
    const text = this.parts.held.get(key)?.text;
    return text !== undefined && text.trim() !== '' && text !== text.trim();
  }

  /** What the annotation says, `null` where it is absent; `undefined` where that cannot be told. */
  public annotation(name: string): Placed<string | null> | undefined {
    const { annotations } = this.parts;
    const value = memberAt(annotations?.map, name) ?? null;
    if (!annotations || (value !== null && (typeof value !== 'string' || REPLACED_LATER.test(value)))) {
      return undefined;
    }
    return { value, path: annotations.path + (value === null ? '' : pointerStep(name)) };
  }
}
