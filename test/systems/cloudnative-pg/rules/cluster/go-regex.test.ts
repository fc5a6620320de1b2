import { expect, test } from 'vitest';
import { isGoRegex } from '../../../../../src/systems/cloudnative-pg/rules/cluster/go-regex';

test.each([
  '(?:a)',
  '(?i)a',
  'a(?i)*',
  '(?P<a>b)',
  '(?<a>b)',
  '^*',
  '()*',
  'a{',
  '{1',
  'a{2,}',
  '[]a]',
  '[^]a]',
  '[a-]',
  '[\\d-z]',
  '\\_',
  '\\x{10FFFF}',
  '\\012',
  '\\z',
  '\\QA*',
])('Go compiles %s', (text) => {
  expect(isGoRegex(text)).toBe(true);
});

test.each([
  '(?i)*',
  '|*',
  '(*)',
  'a*+',
  'a{2}{3}',
  'a{3,2}',
  '[]',
  '[^',
  '[a-\\d]',
  '\\8',
  '\\x{110000}',
  '\\C',
  '\\Z',
  '\\p{Nope}',
  '(?<>a)',
  '(?<a-b>c)',
  '(?>a)',
  "(?'a'b)",
  '(?',
])('Go does not compile %s', (text) => {
  expect(isGoRegex(text)).toBe(false);
});
