/** The candidate that a text most likely stands for, and how many slips of the finger lie between. */
export interface Guess {
  readonly name: string;
  readonly distance: number;
}

/** Nothing further away than a third of the text, nor than three slips. */
export function closest(text: string, candidates: Iterable<string>): Guess | undefined {
  const wanted = text.toLowerCase();
  let best: Guess | undefined;
  let limit = Math.min(3, Math.floor(text.length / 3));
  for (const name of candidates) {
    if (Math.abs(name.length - text.length) <= limit) {
      const distance = editDistance(wanted, name.toLowerCase());
      if (distance <= limit && (!best || distance < best.distance)) {
        best = { name, distance };
        limit = distance;
      }
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = last[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(last[column] + 1, current[column - 1] + 1, replaced);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
