import { expect, test } from 'vitest';
import { check, UsageError } from '../../src/check';
import type { Layer, Rule } from '../../src/finding';
import { cluster, inPlace, ruleWith, systemWith } from './systems';

function judgedBy(release: string | undefined, rule: Rule = ruleWith()) {
  const releases: Record<string, string> = release === undefined ? {} : { 'an-operator': release };
  return check(inPlace('chart', cluster('a')), {
    systems: [systemWith({ rules: [rule] })],
    releases,
    before: inPlace('chart', cluster('a')),
  });
}

test.each([
  [undefined, '1.30'],
  ['1.28', '1.28'],
  ['1.29.3', '1.29'],
  ['v1.29', '1.29'],
])('release %s is judged as %s', (asked, expected) => {
  const seen: string[] = [];
  judgedBy(asked, ruleWith({ check: (_document, { release }) => void seen.push(release) }));
  expect(seen).toEqual([expected]);
});

const STREAMS = ['1.3', '2026.1', '2026.5', '1.4', '1.4.2', '2026.9'];

function judgedOf(ids: readonly string[], asked: string): string {
  const seen: string[] = [];
  const rule = ruleWith({ check: (_document, { release }) => [{ path: '', problem: `${seen.push(release)}`, fix: 'none' }] });
  const system = systemWith({ releases: ids.map((id) => ({ id })), rules: [rule] });
  const { findings } = check(inPlace('chart', cluster('a')), { systems: [system], releases: { 'an-operator': asked } });
  return `${seen}${findings[0].severity === 'warning' ? ' stands in' : ''}`;
}

test.each([
  ['1.4', '1.4'],
  ['1.4.1', '1.4'],
  ['1.4.2', '1.4.2'],
  ['1.4.2.1', '1.4.2'],
  ['1.4.20', '1.4.2'],
  ['v1.4.3', '1.4.2'],
  ['1.3.9', '1.3'],
  ['1.5', '2026.9 stands in'],
  ['v1.5', '2026.9 stands in'],
  ['2026.9.1', '2026.9'],
  ['2026.10', '2026.9 stands in'],
  ['2027.1', '2026.9 stands in'],
])('of two streams, %s is judged by %s', (asked, expected) => {
  expect(judgedOf(STREAMS, asked)).toBe(expected);
});

test.each(['1.2', '2025.1', '2026.2', '3.0', '0.1', '2026'])('of two streams, %s is not judged', (asked) => {
  expect(() => judgedOf(STREAMS, asked)).toThrow(UsageError);
});

test.each([
  ['1.28', false],
  ['1.29', true],
  ['1.30', false],
])('a rule since 1.29 and until 1.30 applies to %s: %s', (release, applies) => {
  expect(judgedBy(release, ruleWith({ since: '1.29', until: '1.30' })).findings).toHaveLength(applies ? 1 : 0);
});

test.each<[Layer, string]>([
  ['schema', 'warning'],
  ['admission', 'warning'],
  ['transition', 'warning'],
  ['postgres', 'error'],
  ['references', 'error'],
  ['soundness', 'error'],
])('an error of layer %s is a(n) %s for a release newer than any known', (layer, severity) => {
  expect(judgedBy('1.31', ruleWith({ layer })).findings[0].severity).toBe(severity);
});

test('a lowered finding says by which release it was judged', () => {
  expect(judgedBy('1.31').findings[0].problem).toBe('something is the case (judged by 1.30, the newest release known, 1.31 may differ)');
});

test('a warning stays as it is for a release newer than any known', () => {
  expect(judgedBy('1.31', ruleWith({ severity: 'warning' })).findings[0].problem).toBe('something is the case');
});

test.each([
  ['1.27', 'release "1.27" of an-operator is not judged, the releases 1.28, 1.29, 1.30 and newer ones are'],
  ['newest', 'release "newest" of an-operator is not judged, the releases 1.28, 1.29, 1.30 and newer ones are'],
])('release %s cannot be asked for', (release, message) => {
  expect(() => judgedBy(release)).toThrow(new UsageError(message));
});

test('a system that is not there cannot be asked for', () => {
  expect(() => check([], { systems: [systemWith()], releases: { 'an-operatr': '1.30' } })).toThrow(
    new UsageError('no system is called "an-operatr", did you mean "an-operator"?; there are an-operator'),
  );
});

test('a subject that was written for a release of its own is judged by it', () => {
  const seen: string[] = [];
  const rule = ruleWith({ check: ({ name }, { release }) => void seen.push(`${name} ${release}`) });
  check([...inPlace('chart', cluster('a')), ...inPlace('chart', cluster('b'))], {
    systems: [systemWith({ rules: [rule] })],
    releases: { 'an-operator': '1.29' },
    releaseOf: (subject, system) => (subject === 1 && system === 'an-operator' ? '1.28' : undefined),
  });
  expect(seen).toEqual(['a 1.29', 'b 1.28']);
});
