import { newestRelease, releases } from './operators.mjs';
import { environmentPart, goldenPart, ownParts } from './parts/committed.mjs';
import { generatedPart } from './parts/generated.mjs';
import { givenPart } from './parts/given.mjs';
import { fixturePart, samplePart } from './parts/upstream.mjs';

/** How many are generated where nothing is said. */
const usualCounts = { mutants: 10_500, objects: 2_000, intents: 2_000, transitions: 3_000 };

/**
 * What to judge: `{ release, withManager, parts }` per server.
 *
 * A part is `{ name, about, paths, labelOf, passed, against, noteOf, caseOf, printed, recorded }`. `against` names the old
 * files, and the folders that both are compared from. `passed` tells of a verdict whether it is the expected one. `noteOf`
 * says what was done to a document, `caseOf` what it was generated from. Verdicts of a part that is `recorded` are
 * committed.
 */
export function planRuns(options) {
  const chosen = options.releases.length > 0 ? options.releases : undefined;
  if (options.record) {
    return [...releases.keys()].map((release) => ({ release, withManager: true, parts: () => corpus(release) }));
  }
  if (options.paths.length > 0) {
    return managed(chosen, async () => [await givenPart(options)]);
  }
  const selected = selectedParts(options);
  if (selected.length > 0) {
    return managed(chosen, async (release) => (await Promise.all(selected.map((parts) => parts(release)))).flat());
  }
  if (options.values) {
    return [];
  }
  const whole = managed(chosen, (release) => wholeSuite(release, options.seed));
  // The definitions of the older releases cost seconds, their managers minutes.
  return chosen
    ? whole
    : [...olderReleases().map((release) => ({ release, withManager: false, parts: () => goldensAlone(release) })), ...whole];
}

/** Are values of Helm charts rendered? In the whole suite, and where that is asked for. */
export function rendersValues(options) {
  return options.values || (!options.record && options.paths.length === 0 && selectedParts(options).length === 0);
}

function managed(chosen = [newestRelease], parts) {
  return chosen.map((release) => ({ release, withManager: true, parts: () => parts(release) }));
}

function selectedParts({ samples, fixtures, environments, seed, ...options }) {
  const counted = Object.keys(usualCounts).filter((name) => options[name] !== undefined);
  return [
    ...(options.corpus ? [corpus] : []),
    ...(samples ? [samplePart] : []),
    ...(fixtures ? [fixturePart] : []),
    ...(environments ? [environmentPart] : []),
    ...counted.map((name) => (release) => generatedPart(name, release, options[name], seed)),
  ];
}

async function wholeSuite(release, seed) {
  const generated = Object.entries(usualCounts).map(([name, count]) => generatedPart(name, release, count, seed));
  return [
    ...(await corpus(release)),
    await environmentPart(),
    await samplePart(release),
    await fixturePart(release),
    ...(await Promise.all(generated)),
  ];
}

async function corpus(release) {
  return [await goldenPart(release), ...(await ownParts())];
}

async function goldensAlone(release) {
  return [await goldenPart(release)];
}

function olderReleases() {
  return [...releases.keys()].filter((release) => release !== newestRelease);
}
