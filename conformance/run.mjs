// Judges Kubernetes manifests with a real API server and the real operator; README.md says how.

import { stopAll } from './lib/children.mjs';
import { knownDifferences } from './lib/differences.mjs';
import { JudgeError } from './lib/errors.mjs';
import { build, buildHelm } from './lib/go.mjs';
import { openJudge } from './lib/open-judge.mjs';
import { parseOptions, UsageError, usage } from './lib/options.mjs';
import { planRuns, rendersValues } from './lib/plan.mjs';
import { outdatedRecords, recordVerdicts } from './lib/record.mjs';
import { counts, described, printDifferences, printSmallest, printVerdicts, writeJson } from './lib/report.mjs';
import { runPart } from './lib/run-part.mjs';
import { printTable } from './lib/table.mjs';
import { judgeValues } from './lib/values/values-part.mjs';

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const otherwise = rendersValues(options) ? await renderValues() : 0;
  const runs = planRuns(options);
  return Math.max(otherwise > 0 ? 1 : 0, runs.length > 0 ? await judgeRuns(runs, options) : 0);
}

async function renderValues() {
  await buildHelm();
  return judgeValues();
}

async function judgeRuns(runs, options) {
  const known = await knownDifferences();
  await build(runs.filter(({ withManager }) => withManager).map(({ release }) => release));
  const outcomes = [];
  for (const run of runs) {
    outcomes.push(...(await judgeRun(run, { ...options, known })));
  }
  return conclude(outcomes, options, known);
}

async function judgeRun({ release, withManager, parts }, options) {
  const judge = await openJudge(release, { withManager });
  try {
    const outcomes = [];
    for (const part of await parts()) {
      const started = Date.now();
      const outcome = { release, withManager, part, ...(await runPart(judge, part, options)) };
      const about = part.about ? ` (${part.about})` : '';
      console.log(
        `CloudNativePG ${release}, ${part.name}${about}: ${counts(outcome.results)}, ${Math.round((Date.now() - started) / 1000)} s`,
      );
      printVerdicts(outcome.results, part.printed);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    await judge.stop();
  }
}

async function conclude(outcomes, options, known) {
  const results = outcomes.flatMap((outcome) => outcome.results);
  const failures = results.filter(({ failed }) => failed);
  if (failures.length > 0) {
    throw new JudgeError(`no verdict about ${failures.length} of ${results.length} documents, the first: ${described(failures[0])}`);
  }
  if (options.json) {
    await writeJson(options.json, results);
  }
  if (options.record) {
    await recordVerdicts(outcomes);
  }
  const outdated = await outdatedRecords(outcomes);
  for (const file of outdated) {
    console.log(`test/check/verdicts.ndjson says otherwise of ${file}: node conformance/run.mjs --record`);
  }
  const unexpected = results.filter(({ passed }) => passed === false).length;
  console.log(`${unexpected === 0 ? 'everything' : `all but ${unexpected}`} that must be accepted or refused was`);
  return unexpected + outdated.length + (options.compare ? report(outcomes, known) : 0) > 0 ? 1 : 0;
}

/** How many differences nobody accounts for. */
function report(outcomes, known) {
  printTable(outcomes, known);
  printSmallest(outcomes.flatMap(({ smallest }) => smallest));
  return printDifferences(
    outcomes.flatMap(({ compared }) => compared),
    known,
  );
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
