import { expect, test } from 'vitest';
import { amountOf, wholeAmount } from '../../src/kubernetes/amount';

test.each([
  ['1500m', 0, 2n],
  ['-1500m', 0, -2n],
  ['1500m', -3, 1500n],
  ['999999u', -3, 1000n],
  [2, -3, 2000n],
  ['4Gi', 0, 4294967296n],
  ['0', -3, 0n],
  ['1e18', 0, 1000000000000000000n],
  ['1e19', 0, 0n],
  ['-1e19', 0, 0n],
  ['1e400', -3, 0n],
  ['1Ei', -3, -9223372036854775808n],
  ['18446744073709551616', -3, 0n],
])('%s in units of 10^%i is %s', (text, unit, expected) => {
  expect(wholeAmount(amountOf(text)!, unit)).toBe(expected);
});

test.each([null, undefined, true, 'one', {}])('%j is no amount', (value) => {
  expect(amountOf(value)).toBeUndefined();
});
