import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedParts, renewed } from '../../scripts/docs/pages';
import { table, withPart } from '../../scripts/docs/table';

test.each(Object.entries(generatedParts()))('%s is what its generator writes', (page, parts) => {
  const committed = readFileSync(page, 'utf8');
  expect(committed, 'run: npx projen docs').toBe(renewed(committed, parts));
});

test('a part replaces what stood between its marks, and nothing else', () => {
  const page = 'before\n<!-- generated: x -->\nold\n<!-- end of x -->\nafter\n';
  expect(withPart(page, 'x', 'new')).toBe('before\n<!-- generated: x -->\n\nnew\n\n<!-- end of x -->\nafter\n');
  expect(() => withPart(page, 'y', 'new')).toThrow('the page has no part between "<!-- generated: y -->" and "<!-- end of y -->"');
});

test('a cell keeps its table whole', () => {
  expect(table(['a', 'b'], [['x|y', 'two\nlines']])).toBe('| a | b |\n|---|---|\n| x\\|y | two lines |');
});
