import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repository } from './paths.mjs';

const recordFile = join(repository, 'test', 'check', 'verdicts.ndjson');

/**
 * Writes what the real judges said of the committed documents, a line for each file and release:
 * `{ release, file, before, sha256, verdicts }`.
 *
 * `before` is the file of old manifests where the verdicts are about updates; the checksum is of both. A verdict is
 * the server's message, `''` where it accepted, and `null` where it was not asked.
 */
export async function recordVerdicts(outcomes) {
  const rows = await rowsOf(outcomes);
  await writeFile(recordFile, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Files of the committed documents whose recorded verdicts are not those of today, `RELEASE FILE`. */
export async function outdatedRecords(outcomes) {
  const recorded = new Map((await readFile(recordFile, 'utf8')).trimEnd().split('\n').map(withKey));
  return (await rowsOf(outcomes)).filter((row) => meaningOf(row) !== recorded.get(keyOf(row))).map(keyOf);
}

/** The server lists several mistakes in any order, so messages are not compared. */
function meaningOf({ sha256, verdicts }) {
  return JSON.stringify([sha256, verdicts.map((verdict) => verdict && 'refused')]);
}

function withKey(line) {
  const row = JSON.parse(line);
  return [keyOf(row), meaningOf(row)];
}

function keyOf({ release, file }) {
  return `${release} ${file}`;
}

async function rowsOf(outcomes) {
  const rows = outcomes
    .filter(({ part, withManager }) => part.recorded && withManager)
    .flatMap(({ release, part, results }) => [...byFile(results)].map(([path, ofFile]) => rowOf(release, part, path, ofFile)));
  return Promise.all(rows);
}

async function rowOf(release, { against }, path, results) {
  const paths = against ? [path, join(against.oldRoot, relative(against.root, path))] : [path];
  const [file, before] = paths.map((each) => relative(repository, each));
  return { release, file, before, sha256: await checksum(paths), verdicts: results.map(verdictOf) };
}

function byFile(results) {
  const files = new Map();
  for (const result of results) {
    files.set(result.path, [...(files.get(result.path) ?? []), result]);
  }
  return files;
}

function verdictOf({ accepted, message }) {
  return accepted === null ? null : accepted ? '' : message;
}

async function checksum(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
