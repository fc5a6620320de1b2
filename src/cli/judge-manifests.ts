import { readFileSync } from 'node:fs';
import { type Acknowledgement, UsageError } from '../check';
import { readText, type TextsVerdict } from '../check/texts';
import { parseAcknowledgement } from './acknowledge-option';
import { judgeFiles } from './judge-files';
import { chartOf } from './values-option';

/**
 * Judges files by their paths, for the plugin of the cdk8s command line.
 *
 * @param acknowledge the reason by `RULE=KIND/NAMESPACE/NAME`
 * @throws UsageError for a release that is not judged, or an acknowledgement without a reason
 */
export function judgeManifests(
  paths: readonly string[],
  releases: Readonly<Record<string, string>>,
  acknowledge: Readonly<Record<string, string>>,
): TextsVerdict {
  const files = paths.map((path) => readText(path, readFileSync(path), { chart: chartOf(path) }));
  return judgeFiles(files, { releases, acknowledgements: acknowledgementsOf(acknowledge) });
}

function acknowledgementsOf(acknowledge: Readonly<Record<string, string>>): Acknowledgement[] {
  return Object.entries(acknowledge).map(([text, reason]) => {
    if (typeof reason !== 'string') {
      throw new UsageError(`acknowledge ${text}: the reason is expected as a text`);
    }
    return { ...parseAcknowledgement(text), reason };
  });
}
