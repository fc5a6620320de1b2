import { expect, test } from 'vitest';
import { roleHasOnePassword as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/one-password';
import { type Case, clusterWith, texts } from '../judging';

const owned = (role: object, initdb: object = { secret: { name: 'login' } }) =>
  clusterWith({ bootstrap: { initdb: { owner: 'seller', ...initdb } }, managed: { roles: [{ name: 'seller', ...role }] } } as never);

test.each<Case>([
  ['a cluster without managed roles does not concern the rule', [clusterWith()], undefined],
  ['an owner whose password is not managed does not concern the rule', [owned({})], undefined],
  ['an owner that is to go is told elsewhere', [owned({ ensure: 'absent', passwordSecret: { name: 'other' } })], undefined],
  ['another role does not concern the rule', [owned({ name: 'buyer', passwordSecret: { name: 'other' } })], undefined],
  ['one Secret in both places passes', [owned({ passwordSecret: { name: 'login' } })], []],
  ['the Secret that the operator makes counts', [owned({ passwordSecret: { name: 'orders-app' } }, {})], []],
  [
    'two Secrets are warned of',
    [owned({ passwordSecret: { name: 'other' } })],
    [
      'warning /spec/managed/roles/0/passwordSecret/name: the password of "seller" stands in the Secret "other", and in "login" as that of the application; name "login" here as well, or this one in the bootstrap',
    ],
  ],
  [
    'a Secret beside the one that the operator makes is warned of',
    [owned({ passwordSecret: { name: 'other' } }, {})],
    [
      'warning /spec/managed/roles/0/passwordSecret/name: the password of "seller" stands in the Secret "other", and in "orders-app" as that of the application; name "orders-app" here as well, or this one in the bootstrap',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
