import { Refusal } from './refusal';
import { CORE } from './scalar';
import type { Scanner } from './scanner';
import * as T from './token';

/** What stands before the document: the YAML version, and what the handles of tags stand for. */
export class TagHandles {
  private readonly prefixes = new Map<string, string>();

  public readDirectives(scanner: Scanner): void {
    let versioned = false;
    for (let token = scanner.peek(); token.type === T.DIRECTIVE_VERSION || token.type === T.DIRECTIVE_TAG; token = scanner.peek()) {
      if (token.type === T.DIRECTIVE_TAG) {
        this.declare(token);
      } else if (versioned || token.value !== '1.1') {
        throw new Refusal('directive', token.start);
      } else {
        versioned = true;
      }
      scanner.skip();
    }
  }

  /** The long form of a tag. */
  public resolve({ value: handle, suffix, start }: T.Token): string {
    const prefix = handle === '' ? '' : (this.prefixes.get(handle) ?? (handle === '!' ? '!' : handle === '!!' ? CORE : undefined));
    if (prefix === undefined) {
      throw new Refusal('tagUnknown', start);
    }
    return prefix + suffix;
  }

  private declare({ value: handle, suffix: prefix, start }: T.Token): void {
    if (this.prefixes.has(handle)) {
      throw new Refusal('directive', start);
    }
    this.prefixes.set(handle, prefix);
  }
}
