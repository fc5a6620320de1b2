import { UsageError } from '../check';
import { type Fingerprint, fingerprint, keyOf } from '../check/formats/fingerprint';
import type { LocatedFinding } from '../check/formats/outcome';
import { isJsonObject } from '../finding';
import { attempt, reasonOf } from './find-files';
import type { Files } from './io';

/** The text of a baseline file that knows these findings. */
export function writeBaseline(findings: readonly LocatedFinding[]): string {
  const unique = new Map(findings.map((finding) => [keyOf(fingerprint(finding)), fingerprint(finding)]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, print]) => print);
  return `${JSON.stringify({ findings: sorted }, undefined, 2)}\n`;
}

/** The findings that a baseline does not know, how many it knows, and how many of its entries nothing matches any more. */
export function compareWithBaseline(
  findings: readonly LocatedFinding[],
  baseline: readonly Fingerprint[],
): { fresh: LocatedFinding[]; known: number; stale: number } {
  const expected = new Set(baseline.map(keyOf));
  const met = new Set<string>();
  const fresh = findings.filter((finding) => {
    const key = keyOf(fingerprint(finding));
    met.add(key);
    return !expected.has(key);
  });
  return { fresh, known: findings.length - fresh.length, stale: [...expected].filter((key) => !met.has(key)).length };
}

/** @throws UsageError if the file is no baseline */
export function readBaseline(path: string, files: Files): Fingerprint[] {
  const text = attempt(path, () => files.read(path)).toString();
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UsageError(`"${path}" is no baseline: it is not JSON; write a new one with --write-baseline`);
  }
  const findings = isJsonObject(content) ? content.findings : undefined;
  if (!Array.isArray(findings) || !findings.every(isFingerprint)) {
    throw new UsageError(
      `"${path}" is no baseline: a list "findings" with rule, file, object and path is expected; write a new one with --write-baseline`,
    );
  }
  return findings as unknown as Fingerprint[];
}

export function saveBaseline(path: string, findings: readonly LocatedFinding[], files: Files): void {
  try {
    files.write(path, writeBaseline(findings));
  } catch (error) {
    throw new UsageError(`cannot write "${path}": ${reasonOf(error)}`);
  }
}

function isFingerprint(value: unknown): boolean {
  return isJsonObject(value) && ['rule', 'file', 'object', 'path'].every((name) => typeof value[name] === 'string');
}
