import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueDifferences } from '../lib/values/compare.mjs';

const meant = {
  system: 'eks',
  parameters: { global: { internal_backup_folder: '123456789012' } },
  beaconAgent: { plaintext: true },
  imagePullSecrets: ['a'],
};
const kinds = {
  system: 'string',
  parameters: { global: { internal_backup_folder: 'string' } },
  beaconAgent: { plaintext: 'bool' },
  imagePullSecrets: ['string'],
};

function differences(json, of = kinds, again = meant) {
  return valueDifferences(meant, { json: JSON.stringify(json), kinds: JSON.stringify(of), again: JSON.stringify(again) });
}

test('values that are as meant differ in nothing', () => {
  assert.deepEqual(differences(meant), []);
});

test('a text that became a number is seen twice', () => {
  const eaten = { ...meant, parameters: { global: { internal_backup_folder: 123456789012 } } };
  const ofEaten = { ...kinds, parameters: { global: { internal_backup_folder: 'float64' } } };
  assert.deepEqual(differences(eaten, ofEaten), [
    '/parameters/global/internal_backup_folder: "123456789012" was meant, the chart has 123456789012',
    '/parameters/global/internal_backup_folder kind: "string" was meant, the chart has "float64"',
  ]);
});

test('what is lost, what is added, and a list that is cut are seen', () => {
  const { system: _, ...rest } = meant;
  assert.deepEqual(differences({ ...rest, more: 'x', imagePullSecrets: [] }), [
    '/system: "eks" was meant, the chart has nothing',
    '/imagePullSecrets: ["a"] was meant, the chart has []',
    '/more: nothing was meant, the chart has "x"',
  ]);
});

test('a value of another kind is seen where JSON shows the same', () => {
  const lines = differences(meant, { ...kinds, beaconAgent: { plaintext: 'string' } });
  assert.deepEqual(lines, ['/beaconAgent/plaintext kind: "bool" was meant, the chart has "string"']);
});

test('a number among what was meant is said, since no parameter is one', () => {
  const lines = valueDifferences({ a: 1 }, { json: '{"a":1}', kinds: '{"a":"float64"}', again: '{"a":1}' });
  assert.deepEqual(lines, ['/a kind: "neither text nor true or false: 1" was meant, the chart has "float64"']);
});

test('a value that is lost where it is handed on is seen', () => {
  const { system: _, ...rest } = meant;
  assert.deepEqual(differences(meant, kinds, rest), ['/system handed on: "eks" was meant, the chart has nothing']);
});
