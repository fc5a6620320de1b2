import { isJsonObject, type Json, type JsonObject } from '../../finding';
import { AliasBudget } from './aliases';
import { Anchors, type Node, type Scalar } from './anchors';
import { collectionAt, readFlowPair } from './collections';
import { Depth } from './depth';
import { type MemberWriter, ROOT } from './members';
import { Refusal } from './refusal';
import { jsonOf, keyOf, MERGE_TAG } from './scalar';
import type { Scanner } from './scanner';
import { TagHandles } from './tag-handles';
import * as T from './token';

const MERGE = Symbol('<<');

interface Properties {
  readonly tag?: string;
  readonly anchor?: Node;
}

/** Makes a value of the tokens of one document, in the steps of go-yaml. */
export class Composer {
  private readonly budget = new AliasBudget();
  private readonly anchors = new Anchors();
  private readonly tags = new TagHandles();
  private readonly depth = new Depth();
  /** The last value as it was written, if it was a scalar. */
  private written: string | undefined;

  public constructor(
    public readonly scanner: Scanner,
    private readonly members: MemberWriter,
  ) {}

  /** Whether the value is larger than its text. */
  public get aliased(): boolean {
    return this.budget.aliases > 0;
  }

  /** Absent when the text holds no document, not even an empty one. */
  public compose(): Json | undefined {
    const { scanner } = this;
    const first = scanner.peek();
    if (first.type === T.STREAM_END) {
      return undefined;
    }
    if (first.type === T.DIRECTIVE_VERSION || first.type === T.DIRECTIVE_TAG || first.type === T.DOCUMENT_START) {
      this.tags.readDirectives(scanner);
      if (scanner.peek().type !== T.DOCUMENT_START) {
        throw new Refusal('directiveWithoutDocument', first.start);
      }
      scanner.skip();
      if (scanner.peek().type <= T.DOCUMENT_END) {
        return null;
      }
    }
    const { start } = scanner.peek();
    const root = this.value(true, false);
    this.members.mark(ROOT, '', start, start, this.written);
    return root;
  }

  /** One value; `block` and `indentless` say which kinds of collections may start here. */
  public value(block: boolean, indentless: boolean): Json {
    const token = this.scanner.peek();
    if (token.type === T.SCALAR) {
      this.scanner.skip();
      this.budget.add();
      this.written = token.value;
      return token.plain ? jsonOf(token.value, true, '', token.start) : token.value;
    }
    const { scalar, collection } = this.node(block, indentless);
    this.written = scalar?.text;
    return scalar ? jsonOf(scalar.text, scalar.plain, scalar.tag, token.start) : collection!;
  }

  /** A value that is left out. */
  public nothing(): null {
    this.budget.add();
    this.written = undefined;
    return null;
  }

  /** A name and its value, each of which may be left out: then one of the tokens `ends` follows. Not `keyed`: `{a}`. */
  public member(map: JsonObject, block: boolean, ends: number, keyed: boolean): void {
    const { scanner, members } = this;
    const { start, type } = scanner.peek();
    if (T.isOneOf(type, ends)) {
      throw new Refusal('key', start);
    }
    const key = this.key(block);
    const separated = keyed && scanner.peek().type === T.VALUE;
    if (separated) {
      scanner.skip();
    }
    const present = separated && !T.isOneOf(scanner.peek().type, ends);
    const at = present ? scanner.peek() : undefined;
    const value = present ? this.value(block, block) : this.nothing();
    if (key === MERGE) {
      this.merge(map, value, at?.type === T.ALIAS, start);
    } else {
      members.set(map, key, value, start);
      members.mark(map, key, start, at?.start ?? start, this.written);
    }
  }

  /** An entry of a list; `before` is where its dash or the bracket stands. */
  public entry(list: Json[], block: boolean, present: boolean, before: number): void {
    const { start, type } = this.scanner.peek();
    const at = present ? start : before;
    list.push(!present ? this.nothing() : type === T.KEY && !block ? readFlowPair(this) : this.value(block, false));
    this.members.mark(list, String(list.length - 1), at, at, this.written);
  }

  private key(block: boolean): string | typeof MERGE {
    const token = this.scanner.peek();
    if (token.type === T.SCALAR) {
      this.scanner.skip();
      this.budget.add();
      const { value, plain, start } = token;
      return !plain ? value : value === '<<' ? MERGE : keyOf(value, true, '', start);
    }
    const { scalar } = this.node(block, block);
    if (!scalar) {
      throw new Refusal('key', token.start);
    }
    return token.type !== T.ALIAS && isMerge(scalar) ? MERGE : keyOf(scalar.text, scalar.plain, scalar.tag, token.start);
  }

  private merge(map: JsonObject, value: Json, aliased: boolean, offset: number): void {
    const sources = Array.isArray(value) && !aliased ? value : [value];
    if (!sources.every(isJsonObject)) {
      throw new Refusal('mergeSource', offset);
    }
    for (const source of sources) {
      this.members.merge(map, source, offset);
    }
  }

  /** Everything that is more than a bare scalar. */
  private node(block: boolean, indentless: boolean): Node {
    const first = this.scanner.peek();
    if (first.type === T.ALIAS) {
      this.scanner.skip();
      const node = this.anchors.find(first);
      this.budget.addAlias(node.size, first.start);
      return node;
    }
    const before = this.budget.count;
    this.budget.add();
    const { tag, anchor } = this.properties();
    const node = anchor ?? { size: 0 };
    this.fill(node, { tag, anchor }, block, indentless);
    node.size = this.budget.count - before;
    return node;
  }

  private fill(node: Node, { tag, anchor }: Properties, block: boolean, indentless: boolean): void {
    const token = this.scanner.peek();
    const read = collectionAt(token.type, block, indentless);
    if (token.type === T.SCALAR) {
      this.scanner.skip();
      node.scalar = { text: token.value, plain: token.plain, tag: tag ?? '' };
    } else if (read) {
      this.depth.enter(token.start);
      node.collection = read(this);
      this.depth.leave();
    } else if (tag !== undefined || anchor) {
      node.scalar = { text: '', plain: true, tag: tag ?? '' };
    } else {
      throw new Refusal('valueMissing', token.start);
    }
  }

  /** A tag and an anchor, in either order. */
  private properties(): Properties {
    const { scanner } = this;
    let tag: string | undefined;
    let anchor: Node | undefined;
    for (let token = scanner.peek(); ; token = scanner.peek()) {
      if (token.type === T.TAG && tag === undefined) {
        tag = this.tags.resolve(token);
      } else if (token.type === T.ANCHOR && anchor === undefined) {
        anchor = this.anchors.open(token.value);
      } else {
        return { tag, anchor };
      }
      scanner.skip();
    }
  }
}

function isMerge({ text, plain, tag }: Scalar): boolean {
  return text === '<<' && (tag === '' ? plain : tag === '!' || tag === MERGE_TAG);
}
