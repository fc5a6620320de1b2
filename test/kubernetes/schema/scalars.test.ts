import { expect, test } from 'vitest';
import { faults, type Sketch, thing } from './shapes';

function of(sketch: Sketch, value: unknown): string[] {
  return faults({ a: value }, thing({ a: sketch }));
}

const LONG = 'x'.repeat(80);
const CUT = `"${'x'.repeat(60)}…"`;

test.each<[string, Sketch, unknown]>([
  ['a text', { type: 'string' }, ''],
  ['a whole number', { type: 'integer' }, -3],
  ['a whole number written with a fraction of zero', { type: 'integer' }, 3.0],
  ['a number', { type: 'number' }, 3.5],
  ['a boolean', { type: 'boolean' }, false],
  ['a number for an int-or-string', { type: 'int-or-string' }, 8080],
  ['a text for an int-or-string', { type: 'int-or-string' }, 'http'],
  ['anything where no type is said', {}, [1, 'a']],
  ['the smallest of 32 bits', { type: 'integer', format: 'int32' }, -2147483648],
  ['the largest of 32 bits', { type: 'integer', format: 'int32' }, 2147483647],
  ['the minimum', { type: 'integer', minimum: 1 }, 1],
  ['more than an exclusive minimum', { type: 'number', minimum: 1, exclusiveMinimum: true }, 1.5],
  ['the maximum', { type: 'integer', maximum: 10 }, 10],
  ['less than an exclusive maximum', { type: 'integer', maximum: 10, exclusiveMaximum: true }, 9],
  ['a multiple', { type: 'integer', multipleOf: 16 }, 48],
  ['the least length', { type: 'string', minLength: 2 }, 'ab'],
  ['the greatest length', { type: 'string', maxLength: 2 }, 'ab'],
  ['as many characters as allowed, in more code units', { type: 'string', maxLength: 2 }, '🐘🐘'],
  ['a value of an enum', { type: 'string', enum: ['a', 'b'] }, 'b'],
  ['a number of an enum', { type: 'integer', enum: [1, 2] }, 2],
  ['a pattern anywhere in the text', { type: 'string', pattern: 'b' }, 'abc'],
  ['a pattern of an int-or-string, which is for texts', { type: 'int-or-string', pattern: '^a$' }, 1],
  ['a quantity as text', { quantity: true }, '500m'],
  ['a quantity as number', { quantity: true }, 0.5],
  ['a known format', { type: 'string', format: 'datetime' }, '2026-01-31T12:00:00Z'],
  ['an unknown format', { type: 'string', format: 'iban' }, 'anything'],
])('%s passes', (_name, sketch, value) => {
  expect(of(sketch, value)).toEqual([]);
});

test.each<[Sketch, unknown, string]>([
  [{ type: 'integer' }, '3', 'SCHEMA-002 /spec/a: "3" is a text, a whole number is expected; write 3, without quotes'],
  [{ type: 'integer' }, 'three', 'SCHEMA-002 /spec/a: "three" is a text, a whole number is expected; write a whole number'],
  [{ type: 'integer' }, 3.5, 'SCHEMA-002 /spec/a: 3.5 is a number with a fraction, a whole number is expected; write a whole number'],
  [{ type: 'number' }, '3.5', 'SCHEMA-002 /spec/a: "3.5" is a text, a number is expected; write 3.5, without quotes'],
  [{ type: 'string' }, 3, 'SCHEMA-002 /spec/a: 3 is a whole number, a text is expected; write "3", in quotes'],
  [{ type: 'string' }, true, 'SCHEMA-002 /spec/a: true is a boolean, a text is expected; write "true", in quotes'],
  [{ type: 'string' }, { b: 1 }, 'SCHEMA-002 /spec/a: Thing spec.a is a map, a text is expected; write a text, in quotes'],
  [{ type: 'boolean' }, 'true', 'SCHEMA-002 /spec/a: "true" is a text, true or false is expected; write true, without quotes'],
  [{ type: 'boolean' }, 'on', 'SCHEMA-002 /spec/a: "on" is a text, true or false is expected; write true or false'],
  [
    { type: 'int-or-string' },
    1.5,
    'SCHEMA-002 /spec/a: 1.5 is a number with a fraction, a whole number or a text is expected; write "1.5", in quotes',
  ],
  [{ type: 'array' }, 'a', 'SCHEMA-002 /spec/a: "a" is a text, a list is expected; write it as an item of a list'],
  [{ type: 'array' }, { a: 1 }, 'SCHEMA-002 /spec/a: Thing spec.a is a map, a list is expected; write a list'],
  [{ type: 'object' }, [1], 'SCHEMA-002 /spec/a: Thing spec.a is a list of 1 item, a map is expected; write a map'],
  [{ quantity: true }, true, 'SCHEMA-002 /spec/a: true is a boolean, a quantity is expected; write a quantity'],
  [
    { type: 'string', enum: ['fast', 'slow'] },
    'fsat',
    'SCHEMA-004 /spec/a: "fsat" is not among the values of Thing spec.a; did you mean "fast"? write one of "fast", "slow"',
  ],
  [{ type: 'string', enum: ['fast'] }, 'never', 'SCHEMA-004 /spec/a: "never" is not among the values of Thing spec.a; write "fast"'],
  [{ type: 'integer', enum: [1, 2] }, 3, 'SCHEMA-004 /spec/a: 3 is not among the values of Thing spec.a; write one of 1, 2'],
  [{ type: 'string', pattern: '^a+$' }, 'b', 'SCHEMA-005 /spec/a: "b" does not match ^a+$; write a text that matches'],
  [{ type: 'string', pattern: '^a+$' }, LONG, `SCHEMA-005 /spec/a: ${CUT} does not match ^a+$; write a text that matches`],
  [
    { type: 'string', pattern: '^[1-9][0-9]*[dwm]$' },
    '30x',
    'SCHEMA-005 /spec/a: "30x" is not a number of days, weeks or months; write a number above 0 followed by d, w or m, such as 30d',
  ],
  [{ type: 'integer', minimum: 1 }, 0, 'SCHEMA-006 /spec/a: 0 is too small, at least 1 is expected; write 1 or more'],
  [
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    1,
    'SCHEMA-006 /spec/a: 1 is too small, more than 1 is expected; write more than 1',
  ],
  [{ type: 'integer', maximum: 10 }, 11, 'SCHEMA-006 /spec/a: 11 is too large, at most 10 is expected; write 10 or less'],
  [
    { type: 'integer', maximum: 10, exclusiveMaximum: true },
    10,
    'SCHEMA-006 /spec/a: 10 is too large, less than 10 is expected; write less than 10',
  ],
  [{ type: 'integer', multipleOf: 16 }, 20, 'SCHEMA-006 /spec/a: 20 is not a multiple of 16; write a multiple of 16'],
  [
    { type: 'integer', format: 'int32' },
    2147483648,
    'SCHEMA-006 /spec/a: 2147483648 does not fit 32 bits; write a number from -2147483648 to 2147483647',
  ],
  [
    { type: 'integer' },
    1e20,
    'SCHEMA-006 /spec/a: 100000000000000000000 does not fit 64 bits; write a number from -9223372036854775808 to 9223372036854775807',
  ],
  [{ type: 'string', minLength: 1 }, '', 'SCHEMA-007 /spec/a: the text is empty; write a value'],
  [{ type: 'string', minLength: 2 }, '', 'SCHEMA-007 /spec/a: the text is empty; write at least 2 characters'],
  [{ type: 'string', minLength: 3 }, '🐘🐘', 'SCHEMA-007 /spec/a: "🐘🐘" has 2 characters, at least 3 are needed; write a longer text'],
  [{ type: 'string', maxLength: 2 }, 'abc', 'SCHEMA-007 /spec/a: "abc" has 3 characters, at most 2 are possible; shorten it'],
  [{ type: 'string', format: 'datetime' }, 'today', 'SCHEMA-009 /spec/a: "today" is not a time; write a time such as 2026-01-31T12:00:00Z'],
  [{ type: 'string', format: 'duration' }, '10', 'SCHEMA-009 /spec/a: "10" is not a duration; write a duration such as 90s'],
  [
    { quantity: true },
    '4 GiB',
    'SCHEMA-010 /spec/a: "4 GiB" is not a quantity; write a number with a suffix or none, such as 500m, 4Gi or 1.5',
  ],
])('%j refuses %j', (sketch, value, expected) => {
  expect(of(sketch, value)).toEqual([expected]);
});

test('the pattern of quantities in custom resources is called by its name', () => {
  const pattern = '^(?:\\+|-)?[0-9]+(?:(?:[KMGTPE]i)|[numkMGTPE])?$';
  expect(of({ type: 'int-or-string', pattern }, '4 GiB')).toEqual([
    'SCHEMA-010 /spec/a: "4 GiB" is not a quantity; write a number with a suffix or none, such as 500m, 4Gi or 1.5',
  ]);
});
