import { UsageError } from '../check';
import type { Outcome } from '../check/formats/outcome';
import { plural } from '../check/formats/text';
import type { TextsVerdict } from '../check/texts';
import { compareWithBaseline, readBaseline, saveBaseline } from './baseline';
import { type CheckRequest, parseCheckRequest } from './check-options';
import { findAll } from './find-all';
import { CHECK_HELP } from './help';
import { EXIT_FINDINGS, EXIT_FINE, type Io } from './io';
import { judgeFiles } from './judge-files';
import { outcomeText } from './print-outcome';
import { Progress } from './progress';
import { readBefore } from './read-before';
import { type ReadFile, readFile } from './read-file';

/** Judges files; answers with the exit code. */
export function checkCommand(args: readonly string[], io: Io): number {
  const request = parseCheckRequest(args);
  if (!request) {
    io.print(CHECK_HELP);
    return EXIT_FINE;
  }
  const progress = new Progress(io);
  try {
    const files = readAll(request, io, progress);
    demandManifests(request, files);
    const before = request.against.length > 0 ? { before: readBefore(request.against, files, io) } : {};
    const verdict = judgeFiles(files, {
      today: io.today(),
      ...request,
      ...before,
      onProgress: (judged, all) => progress.tell('documents judged', judged, all),
    });
    progress.end();
    return conclude(request, files, verdict, io);
  } finally {
    progress.end();
  }
}

function readAll(request: CheckRequest, io: Io, progress: Progress): ReadFile[] {
  return findAll(request, io.files).map((file, index, all) => {
    progress.tell('files read', index, all.length);
    return readFile(file, io);
  });
}

function conclude(request: CheckRequest, files: readonly ReadFile[], verdict: TextsVerdict, io: Io): number {
  if (request.writeBaseline && request.baseline !== undefined) {
    saveBaseline(request.baseline, verdict.findings, io.files);
    io.print(`${plural(verdict.findings.length, 'finding')} written to ${request.baseline}\n`);
    return EXIT_FINE;
  }
  const outcome = outcomeOf(request, files, verdict, io);
  io.print(outcomeText(outcome, request, files, io));
  return fails(outcome, request) ? EXIT_FINDINGS : EXIT_FINE;
}

/** A path with nothing to judge is more likely a slip than meant. */
function demandManifests({ paths, locations }: CheckRequest, files: readonly ReadFile[]): void {
  const empty = [...paths, ...locations.map(({ path }) => path)].find(
    (path) => !files.some((file) => file.given.includes(path) && file.manifests.length + file.findings.length > 0),
  );
  if (empty !== undefined) {
    throw new UsageError(`${empty === '-' ? 'standard input' : `"${empty}"`} holds no manifest`);
  }
}

function outcomeOf(request: CheckRequest, files: readonly ReadFile[], verdict: TextsVerdict, io: Io): Outcome {
  const baseline = request.baseline === undefined ? [] : readBaseline(request.baseline, io.files);
  const { fresh, known, stale } = compareWithBaseline(verdict.findings, baseline);
  const notes = [
    ...(stale > 0
      ? [`${request.baseline}: nothing matches ${plural(stale, 'entry', 'entries')} any more, --write-baseline drops what is gone`]
      : []),
    ...verdict.unusedAcknowledgements.map(({ reason }) => `${reason}: there is no such finding`),
    ...compared(request, verdict),
    ...skipped(files),
  ];
  return { ...verdict, files: files.length, findings: fresh, known, notes };
}

/** Who compares wants to know that it was done: names that changed are not found again. */
function compared({ against }: CheckRequest, verdict: TextsVerdict): string[] {
  return against.length === 0
    ? []
    : [`--against ${against.join(', ')}: ${plural(verdict.compared, 'document')} of ${verdict.documents} stood there before`];
}

function skipped(files: readonly ReadFile[]): string[] {
  const names = files.filter((file) => file.skipped > 0).map(({ name }) => name);
  return names.length === 0 ? [] : [`not judged, no manifests: ${names.join(', ')}`];
}

function fails({ findings }: Outcome, { failOn }: CheckRequest): boolean {
  return findings.some(({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'));
}
