export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns of a file, from 1; the lines are counted when somebody asks for the first time. */
export class LineIndex {
  private starts: number[] | undefined;

  public constructor(private readonly text: string) {}

  public positionOf(offset: number): Position {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return { line: low + 1, column: offset - this.starts[low] + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
