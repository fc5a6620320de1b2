import { expect, test } from 'vitest';
import { passwordIsMadeOnce as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/generated-password';
import { type Case, clusterWith, manifest, texts } from '../judging';

const owned = clusterWith({ bootstrap: { initdb: { owner: 'seller', secret: { name: 'given' } } } });
const role = manifest('DatabaseRole', 'dba', { cluster: { name: 'orders' }, name: 'dba', passwordSecret: { name: 'given' } });
const generated = (spec: object = {}) =>
  ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'given', namespace: 'orders' },
    spec: {
      dataFrom: [
        { sourceRef: { generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Password', name: 'strong' } } },
      ],
      ...spec,
    },
  }) as never;

test.each<Case>([
  ['a Secret that nothing generates does not concern the rule', [owned], undefined],
  ['a value that is fetched is not generated', [owned, generated({ dataFrom: [{ extract: { key: 'a' } }] })], undefined],
  ['a password that is made once does not concern the rule', [owned, generated({ refreshPolicy: 'CreatedOnce' })], undefined],
  ['an interval that somebody chose does not concern the rule', [owned, generated({ refreshInterval: '720h' })], undefined],
  ['a password of another cluster does not concern the rule', [owned, generated({ target: { name: 'other' } })], undefined],
  [
    'a password that nobody chose an interval for is warned of',
    [owned, generated()],
    [
      'warning /spec/bootstrap/initdb/secret/name: the ExternalSecret "given" makes a new password for "seller" every hour; write refreshPolicy: CreatedOnce in it, or a refreshInterval that the clients follow',
    ],
  ],
  [
    'one that says what happens anyway is warned of, for a role as well',
    [role, generated({ refreshPolicy: 'Periodic' })],
    [
      'warning /spec/passwordSecret/name: the ExternalSecret "given" makes a new password for "dba" every hour; write refreshPolicy: CreatedOnce in it, or a refreshInterval that the clients follow',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
