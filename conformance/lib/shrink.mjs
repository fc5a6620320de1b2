import { textOf } from './generated/cases.mjs';
import { placesIn, remove } from './generated/trees.mjs';

/** More than these steps no case has needed; each asks both judges about every part that may go. */
const rounds = 60;

/**
 * The smallest case found that still differs: members, elements and lines are taken away as long as it does.
 *
 * `differs` tells of several cases at once which of them do.
 */
export async function shrink(one, differs) {
  const plain = { ...one, text: undefined };
  let smallest = one.text === undefined || (await differs([plain]))[0] ? plain : one;
  const parts = smallest.text === undefined ? treeParts : lineParts;
  for (let round = 0; round < rounds; round++) {
    const smaller = await oneStep(smallest, parts, differs);
    if (!smaller) {
      break;
    }
    smallest = smaller;
  }
  return smallest;
}

async function oneStep(one, { all, without }, differs) {
  const parts = all(one);
  const fewer = parts.map((part) => without(one, [part]));
  const still = await differs(fewer);
  const free = parts.filter((_, index) => still[index]);
  if (free.length > 1) {
    const together = without(one, free);
    if ((await differs([together]))[0]) {
      return together;
    }
  }
  return fewer[still.indexOf(true)];
}

/** Of the new and the old manifest at once, and of each alone: a change may be all there is to it. */
const treeParts = {
  all: ({ object, before }) => {
    const sides = before ? [['object', 'before'], ['object'], ['before']] : [['object']];
    const parts = sides.flatMap((from) => placesIn({ object, before }[from[0]]).map((path) => ({ path, from })));
    return parts.sort((a, b) => a.path.length - b.path.length);
  },
  without: (one, parts) => {
    const smaller = structuredClone(one);
    // The last first, so that the indexes of those before still hold.
    for (const { path, from } of parts.toSorted(backwards)) {
      for (const side of from) {
        remove(smaller[side], path);
      }
    }
    return smaller;
  },
};

const lineParts = {
  all: (one) => linesOf(one).map((_, index) => index),
  without: (one, parts) => ({
    ...one,
    text: `${linesOf(one)
      .filter((_, index) => !parts.includes(index))
      .join('\n')}\n`,
  }),
};

function linesOf(one) {
  return textOf(one).trimEnd().split('\n');
}

function backwards({ path: a }, { path: b }) {
  const level = a.findIndex((key, index) => key !== b[index]);
  return level < 0 || level >= b.length ? b.length - a.length : order(b[level], a[level]);
}

function order(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
