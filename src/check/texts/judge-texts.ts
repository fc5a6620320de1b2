import { check } from '../check';
import { compareLocated, type LocatedFinding, type Outcome } from '../formats/outcome';
import { divide } from '../report';
import type { CheckOptions, SubjectFinding, Verdict } from '../verdict';
import type { ReadText } from './read-text';

/** A verdict over texts: every finding with its line, those of the reader among them. */
export interface TextsVerdict extends Verdict {
  /** Sorted by file, document, pointer, rule. */
  readonly findings: readonly LocatedFinding[];
  readonly acknowledged: Outcome['acknowledged'];
}

/**
 * Judges what stands in some texts together; each text is a place.
 *
 * @throws UsageError as `check` does
 */
export function judgeTexts(texts: readonly ReadText[], options: CheckOptions): TextsVerdict {
  const manifests = texts.flatMap((text) => text.manifests.map((manifest) => ({ text, manifest })));
  const subjects = manifests.map(({ text, manifest }) => ({ place: text.name, body: manifest.body }));
  const verdict = check(subjects, { ...options, acknowledgements: [] }); // what the reader says can be acknowledged as well
  const located = (finding: SubjectFinding): LocatedFinding => {
    const { text, manifest } = manifests[finding.subject];
    const place = manifest.locate(finding.at + finding.path, finding.aboutKey);
    return { ...finding, at: manifest.within + finding.at, file: text.name, position: manifest.index, ...place };
  };
  const all = [...texts.flatMap(({ findings }) => findings), ...verdict.findings.map(located)].sort(compareLocated);
  return { ...verdict, ...divide(all, options.acknowledgements ?? []) };
}
