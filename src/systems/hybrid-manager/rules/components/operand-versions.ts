import type { RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const STEPS = ['beaconAgent', 'provisioning', 'operandSetVersions'] as const;

export const operandVersionsMatch = configurationRule({
  id: 'HM-087',
  title: 'Versions of operands are regular expressions that can match one',
  severity: 'error',
  source: PAGES.installing,
  reason:
    'The agent offers the versions that match. A backslash that is written twice in plain YAML is two of them, and then a version would need one in it.',
  about: ofMember(...STEPS),

  check({ configuration }) {
    return configuration
      .itemsAt(...STEPS)
      .flatMap(({ value, path }) => (typeof value === 'string' ? faultsOf(value).map((fault) => ({ path, ...fault })) : []));
  },
});

function faultsOf(text: string): Omit<RuleFinding, 'path'>[] {
  if (!isExpression(text)) {
    return [{ problem: `"${text}" is no regular expression`, fix: 'write such as 1\\.1\\.[0-9]+' }];
  }
  const problem = `"${text}" has two backslashes in a row, which match one in a version`;
  return text.includes('\\\\')
    ? [{ problem, fix: 'write one, as in 1\\.1\\.[0-9]+; in double quotes YAML makes one of two', severity: 'warning' }]
    : [];
}

/** Go reads groups with (?P<name>…), and flags at the beginning. */
function isExpression(text: string): boolean {
  try {
    new RegExp(text.replace(/\(\?P</g, '(?<').replace(/^\(\?[imsU]+\)/, ''));
    return true;
  } catch {
    return false;
  }
}
