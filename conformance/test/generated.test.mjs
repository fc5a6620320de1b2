import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeField, setField } from '../lib/generated/fields.mjs';
import { mutantOf } from '../lib/generated/mutants.mjs';
import { randomFrom } from '../lib/generated/random.mjs';
import { fieldsOf } from '../lib/generated/schemas.mjs';
import { placesIn } from '../lib/generated/trees.mjs';
import { sampleOf } from '../lib/generated/values.mjs';

const text = { type: 'string' };
const schema = {
  type: 'object',
  required: ['list'],
  properties: {
    list: { type: 'array', items: { type: 'object', required: ['a'], properties: { a: text, b: text } } },
    map: { additionalProperties: text },
  },
};
const cluster = () => ({ apiVersion: 'v1', kind: 'X', metadata: { name: 'a', labels: { b: 'c' } }, spec: { list: [1, { d: 2 }], e: 'f' } });
const several = (make) => Array.from({ length: 500 }, (_, seed) => make(randomFrom(seed)));

test('the same seed gives the same numbers, another one others', () => {
  const numbers = (seed) => {
    const { below } = randomFrom(seed);
    return Array.from({ length: 20 }, () => below(1000));
  };
  assert.deepEqual(numbers(1), numbers(1));
  assert.notDeepEqual(numbers(1), numbers(2));
});

test('what says which object it is, is left alone', () => {
  assert.deepEqual(
    placesIn(cluster()).map((path) => path.join('.')),
    ['metadata.labels', 'metadata.labels.b', 'spec', 'spec.list', 'spec.list.0', 'spec.list.1', 'spec.list.1.d', 'spec.e'],
  );
});

test('a mutant differs from its original, which stays as it was, and can be written', () => {
  const [original, other] = [cluster(), { ...cluster(), spec: { g: [{}] } }];
  for (const mutant of several((random) => mutantOf(structuredClone(original), [original, other], random)).filter(Boolean)) {
    assert.equal(typeof JSON.stringify(mutant.object), 'string');
  }
  assert.deepEqual(original, cluster());
  assert.deepEqual(other.spec, { g: [{}] });
});

test('fields are found through lists and maps, down to a depth', () => {
  const paths = (depth) => fieldsOf(schema, depth).map(({ path }) => path.join('.'));
  assert.deepEqual(paths(1), ['list', 'map']);
  assert.deepEqual(paths(3), ['list', 'list.0', 'list.0.a', 'list.0.b', 'map', 'map.key']);
});

test('a field is given with what it stands in, and what that requires', () => {
  for (const object of several((random) => ({ made: {}, random }))) {
    setField(object.made, schema, ['list', 0, 'b'], object.random);
    assert.deepEqual(Object.keys(object.made.list[0]).sort(), ['a', 'b']);
  }
});

test('a changed field has another value', () => {
  for (const random of several((each) => each)) {
    const object = { map: { key: 'orders' } };
    if (changeField(object, schema, ['map', 'key'], random)) {
      assert.notEqual(object.map.key, 'orders');
    }
  }
});

test('values reach the bounds and pass them, and keep to them mostly', () => {
  const values = several((random) => sampleOf({ type: 'integer', minimum: 3, maximum: 9 }, random));
  for (const bound of [2, 3, 9, 10]) {
    assert.ok(values.includes(bound), `${bound} was never made`);
  }
  assert.ok(values.filter((value) => value >= 3 && value <= 9).length > 250);
});
