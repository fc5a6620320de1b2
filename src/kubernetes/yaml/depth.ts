import { Refusal } from './refusal';

/** Far more levels than any manifest has, and few enough for everything that walks through a document afterwards. */
export const DEEPEST = 250;

export class Depth {
  private levels = 0;

  public enter(offset: number): void {
    if (++this.levels > DEEPEST) {
      throw new Refusal('depth', offset);
    }
  }

  public leave(): void {
    this.levels--;
  }
}
