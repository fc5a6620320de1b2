import { expect, test } from 'vitest';
import { compareQuantity, parseQuantity, quantityToNumber } from '../../src/kubernetes/quantity';
import table from './quantities.json';

const rows = table as readonly { input: string; decimal?: string; error?: string }[];

function decimal(text: string): string | undefined {
  const quantity = parseQuantity(text);
  if (!quantity) {
    return undefined;
  }
  const { unscaled, exponent } = quantity;
  if (exponent >= 0) {
    return String(unscaled * 10n ** BigInt(exponent));
  }
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(1 - exponent, '0');
  const places = digits.slice(exponent).replace(/0+$/, '');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, exponent)}${places && `.${places}`}`;
}

test('the table is complete', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ error }) => error).length).toBeGreaterThan(60);
});

test.each(rows)('$input is read as Kubernetes reads it', (row) => {
  expect(decimal(row.input)).toBe(row.decimal);
});

test.each([
  ['1Gi', '1024Mi', 0],
  ['1.5Gi', '1536Mi', 0],
  ['3Gi', '3221225472000m', 0],
  ['2Gi', '2G', 1],
  ['-2Gi', '-2G', -1],
  ['0', '-0.0', 0],
  ['0', '1n', -1],
  ['-1', '0', -1],
  ['1e3', '1k', 0],
  ['999', '1k', -1],
  ['1e2000000000', '9Ei', 1],
  ['-1e2000000000', '-9Ei', -1],
])('%s against %s is %i', (left, right, expected) => {
  const sign = Math.sign(compareQuantity(parseQuantity(left)!, parseQuantity(right)!));
  expect(sign).toBe(expected);
  expect(Math.sign(compareQuantity(parseQuantity(right)!, parseQuantity(left)!))).toBe(0 - expected);
});

test.each([
  ['1Gi', 1073741824],
  ['500m', 0.5],
  ['-2k', -2000],
  ['1e400', Number.POSITIVE_INFINITY],
])('%s is the number %d', (text, expected) => {
  expect(quantityToNumber(parseQuantity(text)!)).toBe(expected);
});
