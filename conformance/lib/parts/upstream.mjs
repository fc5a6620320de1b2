import { join, relative } from 'node:path';
import { yamlFiles } from '../files.mjs';
import { fixtureFiles } from '../fixtures.mjs';
import { moduleFolder } from '../go.mjs';
import { releases } from '../operators.mjs';

/** Upstream's samples that its own release refuses. */
const brokenSamples = ['samples/cluster-example-bis.yaml', 'samples/cluster-restore-with-tablespaces.yaml'];

export async function samplePart(release) {
  const operator = releases.get(release);
  const folder = join(await moduleFolder(operator), operator.samples);
  return {
    name: 'samples',
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

/** What upstream's end-to-end tests apply. */
export async function fixturePart(release) {
  const { folder, paths } = await fixtureFiles(releases.get(release).fixtures);
  return { name: 'fixtures', paths, labelOf: (path) => join('fixtures', relative(folder, path)) };
}
