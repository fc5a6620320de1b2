import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shrink } from '../lib/shrink.mjs';

const differsWhere = (holds) => async (cases) => cases.map((one) => holds(one));
const pod = (spec) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec });

test('what the difference does not need is taken away', async () => {
  const one = { object: pod({ a: 1, list: [{ b: 2 }, { c: 3, d: 4 }, 5], e: { f: 6 } }), note: 'n' };
  const { object, note } = await shrink(
    one,
    differsWhere((left) => JSON.stringify(left.object).includes('"c":3')),
  );
  assert.deepEqual(object, pod({ list: [{ c: 3 }] }));
  assert.equal(note, 'n');
});

test('what stood there before is made smaller as well', async () => {
  const one = { object: pod({ a: 1, b: 2 }), before: pod({ a: 1, c: 3 }) };
  const { object, before } = await shrink(
    one,
    differsWhere((left) => left.before.spec?.c === 3),
  );
  assert.deepEqual(
    [object, before],
    [{ ...pod(), spec: undefined }, pod({ c: 3 })].map((each) => JSON.parse(JSON.stringify(each))),
  );
});

test('a text whose object alone does not differ is made smaller line by line', async () => {
  const one = { object: pod({}), text: 'a: 1\nb: 2\na: 1\n' };
  const { text } = await shrink(
    one,
    differsWhere((left) => left.text?.match(/a: 1/g)?.length === 2),
  );
  assert.equal(text, 'a: 1\na: 1\n');
});

test('a text whose object differs too is made smaller as an object', async () => {
  const { object, text } = await shrink(
    { object: pod({ a: 1 }), text: 'a: 1\n' },
    differsWhere(() => true),
  );
  assert.equal(text, undefined);
  assert.deepEqual(object, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } });
});
