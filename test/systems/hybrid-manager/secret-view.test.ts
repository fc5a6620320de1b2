import { expect, test } from 'vitest';
import { DocumentInventory } from '../../../src/check/inventory';
import type { Document, JsonObject } from '../../../src/finding';
import { SecretView } from '../../../src/systems/hybrid-manager/secret-view';
import { secretOf } from './rules/documents';
import { externalSecret, reading } from './rules/secrets';

function viewOf(document: Document, ...others: Document[]): SecretView | undefined {
  return SecretView.of(document, new DocumentInventory([document, ...others]));
}

function external(spec: JsonObject): Document {
  const body = externalSecret('default', 'it', spec);
  return {
    apiVersion: 'external-secrets.io/v1',
    group: 'external-secrets.io',
    version: 'v1',
    kind: 'ExternalSecret',
    name: 'it',
    namespace: 'default',
    place: 'here',
    body,
  };
}

test('plain texts win over base64, and are read without what is around them', () => {
  const view = viewOf(secretOf('it', 'default', { a: ' plain\n' }, { data: { a: 'YmFzZTY0', b: 'YmFzZTY0' } }))!;
  expect(view.read('a')).toEqual({ value: 'plain', path: '/stringData/a' });
  expect(view.read('b')).toEqual({ value: 'base64', path: '/data/b' });
  expect([view.isPadded('a'), view.isPadded('b'), view.isWhole]).toEqual([true, false, true]);
});

test.each([
  '{{ .key }}',
  '$'.concat('{KEY}'),
  '$(KEY)',
  'ENC[AES256_GCM,data:x]',
  '<path:secret/data/x#key>',
  'vault:secret/x#key',
  'op://vault/x/key',
  'ref+vault://x',
])('what a tool replaces is not read: %s', (text) => {
  const view = viewOf(secretOf('it', 'default', { a: text }))!;
  expect([view.has('a'), view.isEmpty('a'), view.read('a')]).toEqual([true, false, undefined]);
});

test('a Secret that nothing is in yet lacks nothing for certain', () => {
  expect(viewOf(secretOf('it', 'default'))!.lacking(['a'])).toEqual([]);
  expect(viewOf(secretOf('it', 'default', { b: '' }))!.lacking(['a', 'b'])).toEqual(['a']);
});

test('the keys of an ExternalSecret are those that it reads', () => {
  const view = viewOf(external({ target: { name: 'made' }, data: reading('a') }))!;
  expect([view.name, view.keys, view.read('a'), view.pathOf('a')]).toEqual(['made', ['a'], undefined, '/spec/data/0/secretKey']);
  expect(view.lacking(['a', 'b'])).toEqual(['b']);
  expect(view.type?.value).toBe('Opaque');
});

test('the keys of a template replace those that are read', () => {
  const template = { type: 'kubernetes.io/tls', data: { a: 'plain', b: '{{ .c }}' } };
  const view = viewOf(external({ target: { template }, data: reading('c') }))!;
  expect([view.keys, view.read('a')?.path, view.read('b'), view.type?.value]).toEqual([
    ['a', 'b'],
    '/spec/target/template/data/a',
    undefined,
    'kubernetes.io/tls',
  ]);
  expect(viewOf(external({ target: { template: { ...template, mergePolicy: 'Merge' } }, data: reading('c') }))!.keys).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test.each<[string, JsonObject]>([
  ['a whole secret of the store', { dataFrom: [{ extract: { key: 'x' } }] }],
  ['a template from somewhere else', { target: { template: { templateFrom: [{ configMap: { name: 'x', items: [] } }] } } }],
  ['what is added to another Secret', { target: { creationPolicy: 'Merge' }, data: reading('a') }],
])('%s may have any keys', (_name, spec) => {
  expect(viewOf(external(spec))!.isWhole).toBe(false);
});

test.each<[string, JsonObject]>([
  ['a policy that makes none', { target: { creationPolicy: 'None' } }],
  ['an object of another kind', { target: { manifest: { apiVersion: 'v1', kind: 'ConfigMap' } } }],
])('%s is no Secret', (_name, spec) => {
  expect(viewOf(external(spec))).toBeUndefined();
});

test('annotations are told apart: there, absent, and not to be seen', () => {
  const of = (target: JsonObject) => viewOf(external({ target }))!.annotation('a');
  expect(of({ template: { metadata: { annotations: { a: 'b' } } } })).toEqual({
    value: 'b',
    path: '/spec/target/template/metadata/annotations/a',
  });
  expect(of({ template: {} })).toEqual({ value: null, path: '/spec/target/template/metadata/annotations' });
  expect(of({ name: 'it' })).toEqual({ value: null, path: '/metadata/annotations' });
  expect(of({ creationPolicy: 'Merge' })).toBeUndefined();
  expect(of({ template: { templateFrom: [{ literal: 'x', target: 'Annotations' }] } })).toBeUndefined();
});
