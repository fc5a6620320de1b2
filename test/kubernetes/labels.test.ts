import { expect, test } from 'vitest';
import type { Json } from '../../src/finding';
import { type LabelSelector, labelSelectorFindings, selectsLabels } from '../../src/kubernetes/labels';

const texts = (selector: Json | undefined) =>
  labelSelectorFindings(selector, '/spec/selector').map(({ path, problem, fix }) => `${path}: ${problem}; ${fix}`);

test.each<[string, Json | undefined]>([
  ['no selector', undefined],
  ['null', null],
  ['an empty one', {}],
  ['labels', { matchLabels: { 'app.kubernetes.io/name': 'orders', empty: '' } }],
  ['In with values', { matchExpressions: [{ key: 'a', operator: 'In', values: ['b', ''] }] }],
  [
    'Exists without values',
    {
      matchExpressions: [
        { key: 'a', operator: 'Exists' },
        { key: 'a', operator: 'DoesNotExist', values: [] },
      ],
    },
  ],
  [
    'what is of the wrong type, which the schema judges',
    { matchLabels: { a: 1 }, matchExpressions: [5, { key: 1, operator: {}, values: [1] }] },
  ],
])('%s passes', (_name, selector) => {
  expect(texts(selector)).toEqual([]);
});

test('labels are judged by key and value', () => {
  expect(texts({ matchLabels: { 'a b': 'c', d: 'e f' } })).toEqual([
    '/spec/selector/matchLabels/a b: "a b" is not the key of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the key',
    '/spec/selector/matchLabels/d: "e f" is not the value of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the value',
  ]);
});

test('a slash in a key is escaped in the pointer, and the finding is about the key', () => {
  const [finding] = labelSelectorFindings({ matchLabels: { 'a/b/c': 'd' } }, '');
  expect(finding).toMatchObject({ path: '/matchLabels/a~1b~1c', aboutKey: true });
});

test('an operator takes its values, or none', () => {
  const matchExpressions: Json[] = [
    { key: 'a', operator: 'In' },
    { key: 'a', operator: 'NotIn', values: [] },
    { key: 'a', operator: 'Exists', values: ['b'] },
    { key: 'a', operator: 'in', values: ['b'] },
    { key: 'a', operator: 'Gt', values: ['1'] },
  ];
  expect(texts({ matchExpressions })).toEqual([
    '/spec/selector/matchExpressions/0/values: In compares with a list of values and there is none; list the values, or write Exists or DoesNotExist',
    '/spec/selector/matchExpressions/1/values: NotIn compares with a list of values and there is none; list the values, or write Exists or DoesNotExist',
    '/spec/selector/matchExpressions/2/values: Exists asks for the key alone and values are given; remove the values, or write In or NotIn',
    '/spec/selector/matchExpressions/3/operator: "in" is not an operator of a selector, In, NotIn, Exists, DoesNotExist are expected; write In',
    '/spec/selector/matchExpressions/4/operator: "Gt" is not an operator of a selector, In, NotIn, Exists, DoesNotExist are expected; choose one of them',
  ]);
});

test.each<[string, LabelSelector | undefined, boolean]>([
  ['none', undefined, false],
  ['an empty one', {}, true],
  ['an equal label', { matchLabels: { app: 'orders' } }, true],
  ['another value', { matchLabels: { app: 'shop' } }, false],
  ['a name that objects inherit', { matchExpressions: [{ key: 'toString', operator: 'Exists' }] }, false],
  ['In', { matchExpressions: [{ key: 'app', operator: 'In', values: ['shop', 'orders'] }] }, true],
  ['NotIn of the value', { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['orders'] }] }, false],
  ['NotIn of a label that is absent', { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['x'] }] }, true],
  ['Exists', { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
  ['DoesNotExist', { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
  ['all must hold', { matchLabels: { app: 'orders' }, matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
])('%s selects: %s', (_name, selector, expected) => {
  expect(selectsLabels(selector, { app: 'orders' })).toBe(expected);
});
