import { type CheckOptions, check, type SubjectFinding, type Verdict } from '../check';
import { compareLocated, type LocatedFinding, type Outcome } from '../check/formats/outcome';
import { divide } from '../check/report';
import { SYSTEMS } from '../systems';
import type { ReadFile } from './read-file';

/** A verdict over files: every finding with its file and line, those of the reader among them. */
export interface FilesVerdict extends Verdict {
  readonly findings: readonly LocatedFinding[];
  readonly acknowledged: Outcome['acknowledged'];
}

/**
 * Judges what stands in some files together; each file is a place.
 *
 * @throws UsageError as `check` does
 */
export function judgeFiles(files: readonly ReadFile[], { releases, acknowledgements = [] }: Omit<CheckOptions, 'systems'>): FilesVerdict {
  const manifests = files.flatMap((file) => file.manifests.map((manifest) => ({ file, manifest })));
  const verdict = check(
    manifests.map(({ file, manifest }) => ({ place: file.name, body: manifest.body })),
    { systems: SYSTEMS, ...(releases ? { releases } : {}) },
  );
  const located = (finding: SubjectFinding): LocatedFinding => {
    const { file, manifest } = manifests[finding.subject];
    const place = manifest.locate(finding.at + finding.path, finding.aboutKey);
    return { ...finding, at: manifest.within + finding.at, file: file.name, position: manifest.index, ...place };
  };
  const all = [...files.flatMap(({ findings }) => findings), ...verdict.findings.map(located)].sort(compareLocated);
  return { ...verdict, ...divide(all, acknowledgements) };
}
