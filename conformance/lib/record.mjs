import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repository } from './paths.mjs';

export const recordFile = join(repository, 'test', 'check', 'verdicts.ndjson');

/**
 * Writes what the real judges said of the committed documents, a line for each file and release:
 * `{ release, file, before, sha256, verdicts }`.
 *
 * `before` is the file of old manifests where the verdicts are about updates; the checksum is of both. A verdict is
 * the server's message, `''` where it accepted, and `null` where it was not asked.
 */
export async function recordVerdicts(outcomes) {
  const rows = [];
  for (const { release, part, results } of outcomes) {
    for (const [path, ofFile] of byFile(results)) {
      const paths = [path, beforeOf(path, part)].filter(Boolean);
      const [file, before] = paths.map((each) => relative(repository, each));
      rows.push({ release, file, before, sha256: await checksum(paths), verdicts: ofFile.map(verdictOf) });
    }
  }
  await writeFile(recordFile, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return rows;
}

function byFile(results) {
  const files = new Map();
  for (const result of results) {
    files.set(result.path, [...(files.get(result.path) ?? []), result]);
  }
  return [...files];
}

function beforeOf(path, part) {
  return part.against && join(part.against.oldRoot, relative(part.against.root, path));
}

function verdictOf({ accepted, message }) {
  return accepted === null ? null : accepted ? '' : message;
}

export async function checksum(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
