import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions, UsageError } from '../lib/options.mjs';
import { planRuns, rendersValues } from '../lib/plan.mjs';

const runs = (...args) =>
  planRuns(parseOptions(args)).map(({ release, withManager }) => `${release} ${withManager ? 'manager' : 'definitions'}`);

test('the whole suite needs one manager only', () => {
  assert.deepEqual(runs(), ['1.28 definitions', '1.29 definitions', '1.30 manager']);
});

test('a release that is named has its manager, and no other release is judged', () => {
  assert.deepEqual(runs('--release', '1.29'), ['1.29 manager']);
  assert.deepEqual(runs('--release', '1.29', '--mutants', '5'), ['1.29 manager']);
  assert.deepEqual(runs('--release', '1.28', '--release', '1.30', 'a.yaml'), ['1.28 manager', '1.30 manager']);
});

test('a part of the suite, and files, are judged by the newest release', () => {
  for (const args of [['--samples'], ['--environments'], ['--transitions', '5'], ['a.yaml']]) {
    assert.deepEqual(runs(...args), ['1.30 manager']);
  }
});

test('verdicts are recorded of every release with its manager', () => {
  assert.deepEqual(runs('--record'), ['1.28 manager', '1.29 manager', '1.30 manager']);
});

test('values need no server, and are rendered in the whole suite and where they are asked for', () => {
  assert.deepEqual(runs('--values'), []);
  assert.deepEqual(
    [[], ['--values'], ['--release', '1.29'], ['--samples'], ['--environments'], ['--record'], ['a.yaml']].map((args) =>
      rendersValues(parseOptions(args)),
    ),
    [true, true, true, false, false, false, false],
  );
});

test('our checker is asked wherever no files are named', () => {
  assert.deepEqual(
    [[], ['--mutants', '5'], ['a.yaml'], ['--compare', 'a.yaml']].map((args) => parseOptions(args).compare),
    [true, true, false, true],
  );
});

for (const args of [
  ['--samples', 'a.yaml'],
  ['--values', 'a.yaml'],
  ['--mutants', '1.5'],
  ['--seed', '-1'],
  ['--release', '1.2'],
  ['--against', 'a'],
  ['--unheard-of'],
]) {
  test(`${args.join(' ')} is refused`, () => {
    assert.throws(() => parseOptions(args), UsageError);
  });
}
