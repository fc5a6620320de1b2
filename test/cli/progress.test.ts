import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command';
import { Progress } from '../../src/cli/progress';
import { FakeIo } from './fake-io';

const CLEAR = '\r\u001b[K';
const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: NAME}\n';

function ioOf(tick: number, watched = true): FakeIo {
  const text = Array.from({ length: 100 }, (_none, index) => OBJECT.replace('NAME', `a${index}`)).join('---\n');
  return Object.assign(new FakeIo({ 'a.yaml': text, 'b.yaml': 'a: [' }), { tick, watched });
}

test('a run that takes longer than a second says on standard error how far it is, and takes the line away', () => {
  const io = ioOf(400);
  expect(checkCommand(['a.yaml'], io)).toBe(0);
  expect(io.complained.split(CLEAR)[1]).toMatch(/^documents judged: \d+ of 100$/);
  expect(io.complained.endsWith(CLEAR)).toBe(true);
  expect(io.printed).not.toContain('\u001b');
});

test.each([
  ['that is over soon', 1, true],
  ['that nobody watches', 400, false],
])('a run %s says nothing', (_name, tick, watched) => {
  const io = ioOf(tick, watched);
  checkCommand(['a.yaml'], io);
  expect(io.complained).toBe('');
});

test('the line is gone before it is told that something cannot run', () => {
  const io = ioOf(600);
  expect(() => checkCommand(['a.yaml', 'b.yaml', '--against', 'b.yaml'], io)).toThrow('--against b.yaml');
  expect(io.complained).toBe(`${CLEAR}files read: 1 of 2${CLEAR}`);
});

test('it is not told more often than can be read', () => {
  const io = ioOf(30);
  const progress = new Progress(io);
  for (let index = 0; index < 100; index++) {
    progress.tell('done', index, 100);
  }
  expect(io.complained.split(CLEAR).length - 1).toBe(17);
});
