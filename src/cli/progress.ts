import type { Io } from './io';

/** A run that is over sooner needs no word about how far it is. */
const QUIET_FOR = 1000;
const BETWEEN = 100;

/** The start of the line, and nothing on it. */
const CLEAR = '\r\u001b[K';

/** Tells on standard error how far a run is, where somebody watches and it takes longer than a second. */
export class Progress {
  private next: number;
  private shown = false;

  public constructor(private readonly io: Pick<Io, 'complain' | 'now' | 'watched'>) {
    this.next = io.watched ? io.now() + QUIET_FOR : Number.POSITIVE_INFINITY;
  }

  public tell(what: string, done: number, all: number): void {
    if (this.next === Number.POSITIVE_INFINITY || this.io.now() < this.next) {
      return;
    }
    this.io.complain(`${CLEAR}${what}: ${done} of ${all}`);
    this.next = this.io.now() + BETWEEN;
    this.shown = true;
  }

  /** Takes the line away, so that what follows stands alone. */
  public end(): void {
    if (this.shown) {
      this.io.complain(CLEAR);
      this.shown = false;
    }
  }
}
