import { isJsonObject, type Json, memberAt, pointerStep, type Rule, type RuleFinding } from '../../../finding';
import { amountOf, wholeAmount } from '../../../kubernetes/amount';
import { quantityToNumber } from '../../../kubernetes/quantity';
import { quotaScopeFindings } from './quota-scopes';
import { isCounted, quotaResourceProblem } from './resource-names';

export const resourceQuotaIsAccepted: Rule = {
  id: 'K8S-020',
  title: 'A ResourceQuota counts what there is, in scopes that have it',
  kinds: [{ group: '', kind: 'ResourceQuota' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  reason: 'The API server refuses resources that no quota counts, amounts that there cannot be, and scopes that do not go with them.',

  check({ body }) {
    const hard = memberAt(body, 'spec', 'hard');
    const resources = isJsonObject(hard) ? hard : {};
    return [
      ...Object.entries(resources).flatMap(([name, value]) => resourceFindings(name, value)),
      ...quotaScopeFindings(memberAt(body, 'spec'), Object.keys(resources)),
    ];
  },
};

function resourceFindings(name: string, value: Json): RuleFinding[] {
  const path = `/spec/hard${pointerStep(name)}`;
  const unknown = quotaResourceProblem(name);
  const expected = amountProblem(name, value);
  return [
    ...(unknown === undefined
      ? []
      : [{ path, problem: `"${name}" is no resource of a quota, ${unknown}`, fix: 'correct the name, or remove it', aboutKey: true }]),
    ...(expected === undefined
      ? []
      : [{ path, problem: `${JSON.stringify(value)} is no amount for "${name}", ${expected} is expected`, fix: 'correct the amount' }]),
  ];
}

function amountProblem(name: string, value: Json): string | undefined {
  const amount = amountOf(value);
  if (amount === undefined) {
    return undefined;
  }
  if (amount.unscaled < 0n) {
    return '0 or more';
  }
  // Of a whole number that is not written as a text, the last digits are lost beyond 2^53.
  const isInexact = Number.isInteger(value) && !Number.isSafeInteger(value) && Number(value) < 2 ** 63;
  if (!isCounted(name) || isInexact || wholeAmount(amount, -3) % 1000n === 0n) {
    return undefined;
  }
  // Numbers of sixteen digits and more are whole, but not in thousandths in 64 bits.
  return quantityToNumber(amount) > 9e15 ? 'a smaller number' : 'a whole number';
}
