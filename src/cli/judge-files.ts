import { type CheckOptions, check, type SubjectFinding, type Verdict } from '../check';
import { compareLocated, type LocatedFinding, type Outcome } from '../check/formats/outcome';
import { SYSTEMS } from '../systems';
import type { ReadFile } from './read-file';

/** A verdict over files: every finding with its file and line, those of the reader among them. */
export interface FilesVerdict extends Verdict {
  readonly findings: readonly LocatedFinding[];
  readonly acknowledged: Outcome['acknowledged'];
}

/** Judges what stands in some files together; each file is a place. */
export function judgeFiles(files: readonly ReadFile[], options: Omit<CheckOptions, 'systems'>): FilesVerdict {
  const manifests = files.flatMap((file) => file.manifests.map((manifest) => ({ file, manifest })));
  const verdict = check(
    manifests.map(({ file, manifest }) => ({ place: file.name, body: manifest.body })),
    { ...options, systems: SYSTEMS },
  );
  const located = <T extends SubjectFinding>(finding: T): T & LocatedFinding => {
    const { file, manifest } = manifests[finding.subject];
    return { ...finding, file: file.name, position: manifest.position, ...manifest.locate(finding) };
  };
  return {
    ...verdict,
    findings: [...files.flatMap(({ findings }) => findings), ...verdict.findings.map(located)].sort(compareLocated),
    acknowledged: verdict.acknowledged.map(located).sort(compareLocated),
  };
}
