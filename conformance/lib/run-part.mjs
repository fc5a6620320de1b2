import { join } from 'node:path';
import { compareVerdicts, unexplained } from './compare.mjs';
import { readDocuments } from './documents.mjs';
import { writeCases } from './generated/cases.mjs';
import { judgeAll } from './judge.mjs';
import { withPredecessors } from './pairs.mjs';
import { repository } from './paths.mjs';
import { shrink } from './shrink.mjs';

/** Of many differences the first say enough. */
const shrunkAtMost = 5;

/**
 * Judges a part by a server, and by our checker where that is wanted: `{ results, compared, smallest }`, the last one the
 * generated cases that differ, made as small as can be.
 */
export async function runPart(judge, part, { compare, checker, known }) {
  const results = await judged(judge, part);
  if (!compare || results.some(({ failed }) => failed)) {
    return { results, compared: [], smallest: [] };
  }
  const compared = await comparedWithOurs(checker, judge.release, part, results);
  const differing = part.caseOf ? unexplained(compared, known).slice(0, shrunkAtMost) : [];
  const smallest = [];
  for (const result of differing) {
    smallest.push(await shrink(part.caseOf(result), (cases) => differAlike(judge, cases, result, { checker, known })));
  }
  return { results, compared, smallest };
}

async function judged(judge, { paths, labelOf, passed, against, noteOf }) {
  const read = await readDocuments(paths, labelOf);
  const documents = against ? await withPredecessors(read, against) : read;
  const { release, withManager } = judge;
  return (await judgeAll(judge, documents)).map((result) => ({
    ...result,
    release,
    withManager,
    passed: passed?.(result),
    note: noteOf?.(result),
  }));
}

function comparedWithOurs(checker = join(repository, 'lib', 'cli', 'main.js'), release, { against }, results) {
  return compareVerdicts(checker, release, results, against && { against: against.oldRoot, paths: [against.root] });
}

/** Which of these differ in the same direction: each in a file of its own, whatever is left of it. */
async function differAlike(judge, cases, { relation }, { checker, known }) {
  const part = { ...(await writeCases(cases, 1)), labelOf: (path) => path };
  const compared = await comparedWithOurs(checker, judge.release, part, await judged(judge, part));
  const differing = new Set(
    unexplained(compared, known)
      .filter((result) => result.relation === relation)
      .map(({ path }) => path),
  );
  return part.paths.map((path) => differing.has(path));
}
