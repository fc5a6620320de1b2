import { expect, test } from 'vitest';
import { labelKeyProblem, labelValueProblem } from '../../src/kubernetes/labels';
import { dns1035LabelProblem, dnsLabelProblem, dnsSubdomainProblem, qualifiedNameProblem } from '../../src/kubernetes/names';
import table from './names.json';

const FORMS = {
  dns1035Label: dns1035LabelProblem,
  dns1123Label: dnsLabelProblem,
  dns1123Subdomain: dnsSubdomainProblem,
  labelValue: labelValueProblem,
  qualifiedName: qualifiedNameProblem,
};

test('the table is complete', () => {
  expect(table.length).toBeGreaterThan(400);
  for (const form of Object.keys(FORMS)) {
    expect(table.filter(({ valid }) => (valid as string[]).includes(form)).length).toBeGreaterThan(20);
  }
});

test.each(table)('"$input" is judged as Kubernetes judges it', ({ input, valid }) => {
  const ours = Object.entries(FORMS).flatMap(([form, problemOf]) => (problemOf(input) === undefined ? [form] : []));
  expect(ours).toEqual([...valid].sort());
});

test.each([
  [dnsLabelProblem, 'Orders', 'lower-case letters, digits and "-" are expected, with a letter or digit at both ends'],
  [dnsLabelProblem, '', '1 to 63 characters are expected'],
  [dnsLabelProblem, 'a'.repeat(64), 'at most 63 characters are expected, there are 64'],
  [
    dns1035LabelProblem,
    '1a',
    'lower-case letters, digits and "-" are expected, with a letter at the start and a letter or digit at the end',
  ],
  [
    dnsSubdomainProblem,
    'a..b',
    'lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot',
  ],
  [dnsSubdomainProblem, 'a'.repeat(254), 'at most 253 characters are expected, there are 254'],
  [labelKeyProblem, 'a/b/c', 'one "/" at most is expected, between a DNS name and a word'],
  [labelKeyProblem, 'A_/b', 'a DNS name of at most 253 characters is expected before "/": lower-case letters, digits, "-" and "."'],
  [labelKeyProblem, 'a/', '1 to 63 characters are expected'],
  [labelValueProblem, '-a', 'letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends'],
])('%# what is expected is said in full', (problemOf, text, expected) => {
  expect(problemOf(text)).toBe(expected);
});
