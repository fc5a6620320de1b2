import type { Rule, RuleFinding } from '../../../../finding';
import { CHECKSUM_KEYS, objectStorageIn } from '../../object-store';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const checksumsAreSetTogether: Rule = {
  id: 'HM-215',
  title: 'Checksums are asked for in both directions alike',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'Some stores refuse the checksums that newer libraries of AWS add, so both keys are set to `when_required`. Libraries refuse words that ' +
    'they do not know.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const given = CHECKSUM_KEYS.filter((key) => secret?.has(key));
    if (!secret || given.length === 0) {
      return undefined;
    }
    const alone = given.length === 1 && secret.isWhole ? [missing(secret, given[0])] : [];
    return [...alone, ...given.flatMap((key) => wordFindings(secret, key))];
  },
};

function missing(secret: SecretView, given: string): RuleFinding {
  const other = CHECKSUM_KEYS.find((key) => key !== given);
  return {
    path: secret.pathOf(given),
    severity: 'warning',
    problem: `"${given}" is set without "${other}", both are expected`,
    fix: `add "${other}" with the same value`,
  };
}

function wordFindings(secret: SecretView, key: string): RuleFinding[] {
  const word = secret.read(key);
  return word && !['when_required', 'when_supported'].includes(word.value)
    ? [
        {
          path: word.path,
          problem: `"${key}" is no word that libraries of AWS know`,
          fix: 'write when and required, with "_" between',
        },
      ]
    : [];
}
