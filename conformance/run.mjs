// Judges Kubernetes manifests with a real API server and the real operator; README.md says how.

import { join } from 'node:path';
import { stopAll } from './lib/children.mjs';
import { compareVerdicts, printComparison } from './lib/compare.mjs';
import { knownDifferences } from './lib/differences.mjs';
import { readDocuments } from './lib/documents.mjs';
import { JudgeError } from './lib/errors.mjs';
import { build } from './lib/go.mjs';
import { planJobs } from './lib/jobs.mjs';
import { judgeAll } from './lib/judge.mjs';
import { openJudge } from './lib/open-judge.mjs';
import { parseOptions, UsageError, usage } from './lib/options.mjs';
import { withPredecessors } from './lib/pairs.mjs';
import { repository } from './lib/paths.mjs';
import { counts, printVerdicts, writeJson } from './lib/report.mjs';

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const jobs = await planJobs(options);
  await build();
  const results = [];
  for (const job of jobs) {
    results.push(...(await judgeJob(job, options)));
  }
  if (options.json) {
    await writeJson(options.json, results);
  }
  return conclude(jobs, results, options);
}

async function judgeJob({ release, paths, labelOf, passed, against, noteOf }, options) {
  const read = await readDocuments(paths, labelOf);
  const documents = against ? await withPredecessors(read, against) : read;
  const judge = await openJudge(release);
  try {
    const verdicts = await judgeAll(judge, documents);
    const results = verdicts.map((result) => ({ ...result, release, passed: passed?.(result), note: noteOf?.(result) }));
    console.log(`CloudNativePG ${release}: ${counts(results)}`);
    if (!options.mutants) {
      printVerdicts(results, options);
    }
    return results;
  } finally {
    await judge.stop();
  }
}

async function conclude(jobs, results, options) {
  const failures = results.filter(({ failed }) => failed);
  if (failures.length > 0) {
    throw new JudgeError(`no verdict about ${failures.length} of ${results.length} documents, the first: ${failures[0].message}`);
  }
  const differences = options.compare || options.mutants ? await compareAll(jobs, results, options) : 0;
  const unexpected = results.filter(({ passed }) => passed === false).length;
  if (jobs.some(({ passed }) => passed)) {
    console.log(`\n${results.length - unexpected} passed, ${unexpected} failed`);
  }
  return differences + unexpected > 0 ? 1 : 0;
}

async function compareAll(jobs, results, { checker = join(repository, 'lib', 'cli', 'main.js'), against, paths }) {
  const compared = [];
  for (const { release } of jobs) {
    const ofRelease = results.filter((result) => result.release === release);
    compared.push(...(await compareVerdicts(checker, release, ofRelease, against === undefined ? undefined : { against, paths })));
  }
  return printComparison(compared, await knownDifferences());
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(2));
}
process.once('exit', stopAll);

try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof JudgeError || error instanceof UsageError;
  console.error(expected ? `conformance: ${error.message}` : error);
  process.exit(2);
}
