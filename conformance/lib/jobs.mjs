import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { yamlFiles } from './files.mjs';
import { moduleFolder } from './go.mjs';
import { mutantFiles } from './mutations.mjs';
import { newestRelease, releases } from './operators.mjs';
import { UsageError } from './options.mjs';
import { goldens, shown } from './paths.mjs';

/** Upstream's samples that its own release refuses. */
const brokenSamples = ['samples/cluster-example-bis.yaml', 'samples/cluster-restore-with-tablespaces.yaml'];

/**
 * What to judge: `{ release, paths, labelOf, passed, against }` per server start.
 *
 * `against` names the old files, and the folders that both are compared from.
 * `passed` tells of a verdict whether it is the expected one; absent where
 * nothing is expected. `noteOf` says what was done to a document.
 */
export async function planJobs({ samples, mutants, paths, releases: chosen, against }) {
  if (samples) {
    return [await sampleJob()];
  }
  if (mutants) {
    return Promise.all((chosen.length > 0 ? chosen : [newestRelease]).map((release) => mutantJob(release, mutants)));
  }
  if (paths.length > 0) {
    const files = await existingFiles(paths);
    const job = { paths: files, labelOf: shown, ...(against === undefined ? {} : { against: await oldFiles(against, paths[0]) }) };
    return (chosen.length > 0 ? chosen : [newestRelease]).map((release) => ({ release, ...job }));
  }
  const wanted = chosen.length > 0 ? chosen : [...releases.keys()];
  return Promise.all(wanted.map(goldenJob));
}

async function goldenJob(release) {
  const files = await existingFiles([join(goldens, release)]);
  return { release, paths: files, labelOf: shown, passed: ({ accepted }) => accepted === true };
}

async function mutantJob(release, { count, seed }) {
  const { folder, paths, slipsOf } = await mutantFiles({ release, count, seed });
  console.log(`${count} mutants of seed ${seed} in ${folder}`);
  return { release, paths, labelOf: (path) => relative(folder, path), noteOf: (document) => slipsOf(document).join('; ') };
}

async function sampleJob() {
  const [release, operator] = [...releases].find(([, { samples }]) => samples);
  const folder = join(await moduleFolder(operator), operator.samples);
  return {
    release,
    paths: await yamlFiles([folder]),
    labelOf: (path) => join('samples', relative(folder, path)),
    passed: sampleJudgedAsExpected,
  };
}

/** Helm values and the like among the samples are no objects; a kind of the operator is never skipped. */
function sampleJudgedAsExpected({ file, apiVersion, accepted }) {
  const ofTheOperator = apiVersion?.startsWith('postgresql.cnpg.io/');
  if (ofTheOperator && brokenSamples.includes(file)) {
    return accepted === false;
  }
  return accepted === true || (accepted === null && !ofTheOperator);
}

async function oldFiles(old, root) {
  return { paths: await existingFiles([old]), oldRoot: old, root };
}

async function existingFiles(paths) {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new UsageError(`${shown(missing)} does not exist`);
  }
  const files = await yamlFiles(paths);
  if (files.length === 0) {
    throw new UsageError(`no *.yaml in ${paths.map(shown).join(', ')}`);
  }
  return files;
}
