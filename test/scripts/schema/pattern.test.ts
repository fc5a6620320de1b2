import { expect, test } from 'vitest';
import { translatePattern } from '../../../scripts/schema/pattern';

test.each([
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', '^[a-z0-9](?:[\\-a-z0-9]*[a-z0-9])?$', ['a-b'], ['a-', 'A']],
  ['a.b', 'a[^\\n]b', ['a\u2028b', 'a\rb'], ['a\nb']],
  ['^\\s$', '^[\\t\\n\\f\\r ]$', [' '], ['\u00a0', '\v']],
  ['^\\S$', '^[^\\t\\n\\f\\r ]$', ['\u00a0'], [' ']],
  ['^[\\w.]+$', '^[0-9A-Za-z_.]+$', ['a_1.'], ['ä']],
  ['\\Aab\\z', '(?<![^])ab(?![^])', ['ab'], ['ab\n']],
  ['^(?i)(abort|warn)?$', '^(?:[aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$', ['', 'Warn', 'ABORT'], ['warn!']],
  ['^((?i)sun)day$', '^(?:[sS\\u017f][uU][nN])day$', ['SUNday', '\u017fun' + 'day'], ['sunDAY']],
  ['^(?i)x[0-2]$', '^[xX][0-2]$', ['X1'], ['x3']],
  ['^(?i:a)b$', '^(?:[aA])b$', ['Ab'], ['aB']],
  ['^[[:print:]]+$', '^[ -~]+$', ['a b'], ['ä']],
  ['^\\pL\\p{Greek}$', '^\\p{L}\\p{Script=Greek}$', ['xα'], ['1α']],
  ['^a{2}{b$', '^a{2}\\{b$', ['aa{b'], ['a{b']],
  ['^[0-9a-zA-Z-.]+$', '^[0-9a-zA-Z\\-.]+$', ['a-b.c'], ['a_b']],
  ['^[]a]$', '^[\\]a]$', [']'], ['b']],
  ['^http(s)?:\\/\\/.+$', '^http(?:s)?:\\/\\/[^\\n]+$', ['http://x'], ['http:/x']],
])('%s means the same in JavaScript', (pattern, source, matching, others) => {
  expect(translatePattern(pattern)).toBe(source);
  const expression = new RegExp(source, 'u');
  expect(matching.filter((text) => !expression.test(text))).toEqual([]);
  expect(others.filter((text) => expression.test(text))).toEqual([]);
});

test.each([
  ['a(?P<name>b)', 'pattern a(?P<name>b): cannot translate a group of an unknown kind'],
  ['(?s)a', 'pattern (?s)a: cannot translate a group of an unknown kind'],
  ['a\\b', 'pattern a\\b: cannot translate \\b'],
  ['\\Qa\\E', 'pattern \\Qa\\E: cannot translate \\Q'],
  ['(?i)[a-z]', 'pattern (?i)[a-z]: cannot translate a range of letters without regard to case'],
  ['[[:cntrl:]]', 'pattern [[:cntrl:]]: cannot translate [:cntrl:]'],
  ['(a', 'pattern (a: cannot translate an open group'],
  ['a)', 'pattern a): unbalanced parenthesis'],
  ['[a', 'pattern [a: cannot translate an early end'],
  ['*a', 'pattern *a: cannot translate a stray *'],
])('%s stops the run', (pattern, problem) => {
  expect(() => translatePattern(pattern)).toThrow(problem);
});
