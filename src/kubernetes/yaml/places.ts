import { type Json, pointerSteps } from '../../finding';
import type { LineIndex, Position } from './line-index';
import { type Mark, type Marks, ROOT } from './members';
import type { Part } from './parts';

/**
 * Where the members of one document stand: found out by reading it once more, when somebody asks. What was found out is kept until
 * another document is asked about: of many documents, all marks together take more memory than the documents.
 */
export class Places {
  private static asked: Places | undefined;

  private marks: Marks | undefined;
  private root: Json | undefined;

  public constructor(
    private readonly part: Part,
    private readonly lines: LineIndex,
  ) {}

  /** Of the value, or of the name, of what the pointer leads to; else of its nearest parent. */
  public positionOf(pointer: string, aboutKey: boolean): Position {
    const { mark, found } = this.find(pointer);
    return this.at(mark ? this.part.base + (aboutKey && found ? mark.key : mark.value) : this.part.start);
  }

  /** Of an offset in the file. */
  public at(offset: number): Position {
    return this.lines.positionOf(offset);
  }

  /** The scalar as it was written, without quotes. */
  public writtenAt(pointer: string): string | undefined {
    const { mark, found } = this.find(pointer);
    return found ? mark?.text : undefined;
  }

  private find(pointer: string): { mark?: Mark; found: boolean } {
    const marks = this.read();
    let holder: unknown = this.root;
    let mark = marks.get(ROOT)?.get('');
    for (const step of pointerSteps(pointer)) {
      const next = marks.get(holder as object)?.get(step);
      if (!next) {
        return { mark, found: false };
      }
      mark = next;
      holder = (holder as Record<string, unknown>)[step];
    }
    return { mark, found: mark !== undefined };
  }

  private read(): Marks {
    if (!this.marks) {
      Places.asked?.forget();
      Places.asked = this;
      this.marks = new Map();
      this.root = this.part.mark(this.marks).value;
    }
    return this.marks;
  }

  private forget(): void {
    this.marks = undefined;
    this.root = undefined;
  }
}
