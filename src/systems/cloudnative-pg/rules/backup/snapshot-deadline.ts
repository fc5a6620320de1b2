import { pointerStep, type Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { givenText } from '../given';
import { BACKUP } from '../kinds';
import { isValidated } from '../validation-switch';

const ANNOTATION = 'cnpg.io/volumeSnapshotDeadline';
const [SMALLEST, LARGEST] = [-(2n ** 63n), 2n ** 63n - 1n];

export const snapshotDeadlineIsNumber: Rule = {
  id: 'CNPG-433',
  title: 'The deadline of a snapshot is a number of minutes',
  kinds: [BACKUP],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/labels_annotations/',
  reason: 'The operator retries a snapshot that fails for so many minutes, and refuses a text that is no whole number.',

  check(document) {
    const text = givenText(document.body, 'metadata', 'annotations', ANNOTATION);
    if (text === undefined || !isValidated(document)) {
      return undefined;
    }
    return isInteger(text)
      ? []
      : [
          {
            path: `/metadata/annotations${pointerStep(ANNOTATION)}`,
            problem: `the deadline ${described(text)} is no whole number`,
            fix: 'write minutes, for example "10"',
          },
        ];
  },
};

/** As Go reads one of 64 bits: a sign and leading zeros are fine, blanks and underscores are not. */
function isInteger(text: string): boolean {
  if (!/^[+-]?[0-9]+$/.test(text)) {
    return false;
  }
  const digits = text.replace(/^[+-]?0*(?=[0-9])/, '');
  const value = digits.length > 19 ? LARGEST + 2n : BigInt(digits);
  return (text.startsWith('-') ? -value : value) >= SMALLEST && (text.startsWith('-') || value <= LARGEST);
}
