import { judgeTexts, type ReadText, type TextsOptions, type TextsVerdict } from '../check/texts';
import { knownSystems } from '../systems/known-systems';

/**
 * Judges what stands in some files together, by the rules of every system; each file is a place.
 *
 * @throws UsageError as `check` does
 */
export function judgeFiles(files: readonly ReadText[], options: Omit<TextsOptions, 'systems'>): TextsVerdict {
  return judgeTexts(files, { ...options, systems: knownSystems() });
}
