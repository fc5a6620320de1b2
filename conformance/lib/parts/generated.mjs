import { join, relative } from 'node:path';
import { writeCases } from '../generated/cases.mjs';
import { intents } from '../generated/intents.mjs';
import { mutants } from '../generated/mutants.mjs';
import { objects } from '../generated/objects.mjs';
import { randomFrom } from '../generated/random.mjs';
import { transitions } from '../generated/transitions.mjs';

const generators = { mutants, objects, intents, transitions };

/** Documents that nobody wrote: the same seed makes the same ones. */
export async function generatedPart(name, release, count, seed) {
  const written = await writeCases(await generators[name](release, count, randomFrom(seed)));
  return {
    name,
    about: `${count} of seed ${seed}`,
    paths: written.paths,
    against: written.against,
    labelOf: (path) => join(name, relative(written.root, path)),
    noteOf: (result) => written.caseOf(result).note,
    caseOf: written.caseOf,
  };
}
