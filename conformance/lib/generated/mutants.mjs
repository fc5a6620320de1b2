import { textOf } from './cases.mjs';
import { goodManifests, named } from './originals.mjs';
import { slip } from './slips.mjs';

/** Good manifests of every kind, each with one or two slips. Of every kind the same share: there are more Clusters than all the rest. */
export async function mutants(release, count, random) {
  const kinds = await goodManifests(release);
  const cases = [];
  while (cases.length < count) {
    const originals = random.pick(kinds);
    const mutant = mutantOf(named(random.pick(originals), cases.length), originals, random);
    if (mutant) {
      cases.push(asWritten(mutant, random));
    }
  }
  return cases;
}

/** `{ object, note }`, undefined where a slip changed nothing. */
export function mutantOf(object, originals, random) {
  const done = [];
  for (let times = random.pick([1, 1, 1, 1, 2]); times > 0; times--) {
    done.push(slip(object, originals, random));
  }
  return done.includes(undefined) ? undefined : { object, note: done.join('; ') };
}

function asWritten(mutant, random) {
  if (random.chance(1 / 3)) {
    return { ...mutant, text: `${JSON.stringify(mutant.object)}\n` };
  }
  return random.chance(1 / 20) ? withWrongLine(mutant, random) : mutant;
}

/** What goes wrong with an editor: a line that stands there twice, or a space too many before it. */
function withWrongLine(mutant, random) {
  const lines = textOf(mutant).trimEnd().split('\n');
  const at = random.below(lines.length);
  const twice = random.chance(1 / 2);
  lines.splice(at, 1, ...(twice ? [lines[at], lines[at]] : [` ${lines[at]}`]));
  return { ...mutant, text: `${lines.join('\n')}\n`, note: `${mutant.note}; line ${at + 1} ${twice ? 'twice' : 'moved'}` };
}
