import { isBlankOrEnd, isBreak, NUL, TAB } from './characters';
import { Cursor } from './cursor';
import { Refusal, type SyntaxReason } from './refusal';
import { scanBlock } from './scan-block';
import { scanPlain } from './scan-plain';
import { scanDirective, scanName, scanTag } from './scan-properties';
import { scanQuoted } from './scan-quoted';
import { SimpleKeys } from './simple-keys';
import * as T from './token';
import { TokenQueue } from './token-queue';

/**
 * Cuts a document into tokens, step by step as libyaml does, of which the YAML library of Kubernetes is a
 * translation (YAML 1.1). The order of steps is part of the behaviour: what is never asked for is never refused.
 *
 * @see https://github.com/yaml/go-yaml/tree/v2
 */
export class Scanner extends Cursor {
  private readonly queue = new TokenQueue();
  private available = false;
  private readonly keys = new SimpleKeys();
  private keyAllowed = true;
  /** Column of the innermost block collection, -1 outside of all. */
  private indent = -1;
  private readonly indents: number[] = [];

  public peek(): T.Token {
    if (!this.available) {
      while (this.queue.isEmpty || this.keys.awaits(this.queue.firstNumber, this)) {
        this.fetch();
      }
      this.available = true;
    }
    return this.queue.first;
  }

  public skip(): void {
    this.available = false;
    this.queue.take();
  }

  private fetch(): void {
    this.passToToken();
    this.closeBlocks(this.column);
    const c = this.text.charCodeAt(this.position);
    if (c === NUL) {
      this.fetchEnd();
    } else if (this.column === 0 && (c === 0x25 || this.atMarker(0x2d) || this.atMarker(0x2e))) {
      this.fetchDocumentToken(c);
    } else {
      this.fetchContent(c);
    }
  }

  private fetchEnd(): void {
    if (this.column > 0) {
      // No key can go on behind the end: without this, one that waits for its colon would wait for ever.
      this.line++;
      this.lineStart = this.position;
    }
    this.closeBlocks(-1);
    this.keys.drop();
    this.keyAllowed = false;
    this.queue.append(T.token(T.STREAM_END, this.position));
  }

  private fetchDocumentToken(c: number): void {
    this.closeBlocks(-1);
    this.keys.drop();
    this.keyAllowed = false;
    if (c === 0x25) {
      this.queue.append(scanDirective(this));
    } else {
      this.queue.append(T.token(c === 0x2d ? T.DOCUMENT_START : T.DOCUMENT_END, this.position));
      this.position += 3;
    }
  }

  private fetchContent(c: number): void {
    const inFlow = this.keys.level > 0;
    // In block style these are indicators only before a blank, else they start a text.
    const beforeBlank = (c === 0x2d || c === 0x3a || c === 0x3f) && isBlankOrEnd(this.at(1));
    if (c === 0x2d && beforeBlank) {
      this.fetchEntry(inFlow);
    } else if (c === 0x3a && (beforeBlank || inFlow)) {
      this.fetchValue(inFlow);
    } else if (c === 0x3f && (beforeBlank || inFlow)) {
      this.fetchKey(inFlow);
    } else {
      this.fetchOther(c, inFlow);
    }
  }

  private fetchOther(c: number, inFlow: boolean): void {
    switch (c) {
      case 0x5b:
      case 0x7b:
        this.openFlow(c === 0x5b ? T.FLOW_SEQUENCE_START : T.FLOW_MAPPING_START);
        break;
      case 0x5d:
      case 0x7d:
        this.closeFlow(c === 0x5d ? T.FLOW_SEQUENCE_END : T.FLOW_MAPPING_END);
        break;
      case 0x2c:
        this.keys.drop();
        this.appendIndicator(T.FLOW_ENTRY, true);
        break;
      case 0x2a:
      case 0x26:
        this.saveKey();
        this.appendAtom(scanName(this, c === 0x2a ? T.ALIAS : T.ANCHOR), false);
        break;
      case 0x21:
        this.saveKey();
        this.appendAtom(scanTag(this), false);
        break;
      case 0x27:
      case 0x22:
        this.saveKey();
        this.appendAtom(scanQuoted(this), false);
        break;
      case 0x7c:
      case 0x3e:
        this.fetchBlockScalar(inFlow);
        break;
      case TAB:
      case 0x25:
      case 0x40:
      case 0x60:
        throw new Refusal('characterReserved', this.position);
      default:
        this.fetchPlain(inFlow);
    }
  }

  /** Blanks, comments and line breaks. A tab counts as a blank only where no key could start. */
  private passToToken(): void {
    const { text } = this;
    for (;;) {
      let c = text.charCodeAt(this.position);
      while (c === 0x20 || (c === TAB && (!this.keyAllowed || this.keys.level > 0))) {
        c = text.charCodeAt(++this.position);
      }
      if (c === 0x23) {
        this.passLine();
        c = text.charCodeAt(this.position);
      }
      if (!isBreak(c)) {
        return;
      }
      this.passBreak();
      this.keyAllowed ||= this.keys.level === 0;
    }
  }

  private openFlow(type: number): void {
    this.saveKey();
    this.keys.openLevel(this.queue.nextNumber);
    this.appendIndicator(type, true);
  }

  private closeFlow(type: number): void {
    this.keys.drop();
    this.keys.closeLevel();
    this.appendIndicator(type, false);
  }

  private fetchEntry(inFlow: boolean): void {
    if (!inFlow) {
      this.openBlockHere(T.BLOCK_SEQUENCE_START, 'entryMisplaced');
    }
    this.keys.drop();
    this.appendIndicator(T.BLOCK_ENTRY, true);
  }

  private fetchKey(inFlow: boolean): void {
    if (!inFlow) {
      this.openBlockHere(T.BLOCK_MAPPING_START, 'keyMisplaced');
    }
    this.keys.drop();
    this.appendIndicator(T.KEY, !inFlow);
  }

  private fetchValue(inFlow: boolean): void {
    const key = this.keys.takeAt(this);
    if (key) {
      this.queue.insert(key.tokenNumber, T.token(T.KEY, key.position));
      this.openBlock(key.column, key.tokenNumber, T.token(T.BLOCK_MAPPING_START, key.position));
      this.appendIndicator(T.VALUE, false);
      return;
    }
    if (!inFlow) {
      this.openBlockHere(T.BLOCK_MAPPING_START, 'valueMisplaced');
    }
    this.appendIndicator(T.VALUE, !inFlow);
  }

  private fetchBlockScalar(inFlow: boolean): void {
    if (inFlow) {
      throw new Refusal('characterReserved', this.position);
    }
    this.keys.drop();
    this.appendAtom(scanBlock(this, this.indent), true);
  }

  private fetchPlain(inFlow: boolean): void {
    this.saveKey();
    const token = scanPlain(this, this.indent + 1, inFlow);
    this.appendAtom(token, this.lineEnded);
  }

  private saveKey(): void {
    if (this.keyAllowed) {
      this.keys.save(this, this.queue.nextNumber, this.keys.level === 0 && this.indent === this.column);
    }
  }

  private openBlockHere(type: number, refusal: SyntaxReason): void {
    if (!this.keyAllowed) {
      throw new Refusal(refusal, this.position);
    }
    this.openBlock(this.column, this.queue.nextNumber, T.token(type, this.position));
  }

  /** Starts a block collection, unless it is there already or brackets are open. */
  private openBlock(column: number, number: number, token: T.Token): void {
    if (this.keys.level === 0 && this.indent < column) {
      this.indents.push(this.indent);
      this.indent = column;
      this.queue.insert(number, token);
    }
  }

  private closeBlocks(column: number): void {
    while (this.indent > column && this.keys.level === 0) {
      this.queue.append(T.token(T.BLOCK_END, this.position));
      this.indent = this.indents.pop()!;
    }
  }

  private appendIndicator(type: number, keyAllowed: boolean): void {
    this.keyAllowed = keyAllowed;
    this.queue.append(T.token(type, this.position++));
  }

  private appendAtom(token: T.Token, keyAllowed: boolean): void {
    this.keyAllowed = keyAllowed;
    this.queue.append(token);
  }
}
