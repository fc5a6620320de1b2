import { check } from '../check';
import { compareLocated, type LocatedFinding, type Outcome } from '../formats/outcome';
import { divide } from '../report';
import type { CheckOptions, Subject, SubjectFinding, Verdict } from '../verdict';
import type { ReadText } from './read-text';

/** A verdict over texts: every finding with its line, those of the reader among them. */
export interface TextsVerdict extends Verdict {
  /** Sorted by file, document, pointer, rule. */
  readonly findings: readonly LocatedFinding[];
  readonly acknowledged: Outcome['acknowledged'];
}

export interface TextsOptions extends Omit<CheckOptions, 'before'> {
  /** The texts before this change, under the names of those that they became. */
  readonly before?: readonly ReadText[];
}

/**
 * Judges what stands in some texts together; each text is a place.
 *
 * @throws UsageError as `check` does
 */
export function judgeTexts(texts: readonly ReadText[], { before, ...options }: TextsOptions): TextsVerdict {
  const manifests = texts.flatMap((text) => text.manifests.map((manifest) => ({ text, manifest })));
  const verdict = check(texts.flatMap(subjectsOf), {
    ...options,
    acknowledgements: [], // what the reader says can be acknowledged as well
    ...(before ? { before: before.flatMap(subjectsOf) } : {}),
  });
  const located = (finding: SubjectFinding): LocatedFinding => {
    const { text, manifest } = manifests[finding.subject];
    const place = manifest.locate(finding.at + finding.path, finding.aboutKey);
    return { ...finding, at: manifest.within + finding.at, ...whereabouts(text), position: manifest.index, ...place };
  };
  const ofReader = texts.flatMap((text) => text.findings.map((finding) => ({ ...finding, ...whereabouts(text) })));
  const all = [...ofReader, ...[...verdict.findings, ...verdict.acknowledged].map(located)].sort(compareLocated);
  return { ...verdict, ...divide(all, options.acknowledgements ?? []) };
}

function whereabouts({ name: file, location }: ReadText): Pick<LocatedFinding, 'file' | 'location'> {
  return location === undefined ? { file } : { file, location };
}

function subjectsOf({ name, location, chart, manifests }: ReadText): Subject[] {
  return manifests.map(({ body }) => ({ place: location ?? name, body, chart }));
}
