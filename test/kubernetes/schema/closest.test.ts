import { expect, test } from 'vitest';
import { closest } from '../../../src/kubernetes/schema/closest';

test.each([
  ['instancess', ['instances', 'image'], 'instances', 1],
  ['isntances', ['instances'], 'instances', 1],
  ['INSTANCES', ['instances'], 'instances', 0],
  ['wlaStorgae', ['walStorage', 'storage'], 'walStorage', 2],
  ['siz', ['size'], 'size', 1],
  ['ID', ['id'], 'id', 0],
])('%s is taken for one of %j', (text, candidates, name, distance) => {
  expect(closest(text, candidates)).toEqual({ name, distance });
});

test.each([
  ['cpu', ['size']],
  ['a', ['b']],
  ['retention', ['detention-policy']],
  ['abcdefghijkl', ['abcdefgh']],
  ['anything', []],
])('%s is not taken for one of %j', (text, candidates) => {
  expect(closest(text, candidates)).toBeUndefined();
});
