import { expect, test } from 'vitest';
import { venafiIsReachedOneWay } from '../../../../src/systems/cert-manager/rules/venafi';
import { texts } from '../../cloudnative-pg/rules/judging';

const issuer = (spec: object) => ({ apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: { name: 'i' }, spec: { ...spec } });

test.each([
  ['another issuer does not concern the rule', issuer({ selfSigned: {} }), undefined],
  ['something else in its place does not concern the rule', issuer({ venafi: [] }), undefined],
  ['one way passes', issuer({ venafi: { zone: 'z', cloud: {} } }), []],
  ['a null is no second one', issuer({ venafi: { tpp: {}, ngts: null } }), []],
  [
    'none fails',
    issuer({ venafi: { zone: 'z' } }),
    ['error /spec/venafi: spec.venafi has none of tpp, cloud and ngts, one of them is expected; write tpp, cloud or ngts'],
  ],
  [
    'two fail',
    issuer({ venafi: { tpp: {}, ngts: {} } }),
    ['error /spec/venafi: spec.venafi has tpp and ngts, one of them is expected; keep tpp or ngts'],
  ],
])('Venafi: %s', (_name, document, expected) => {
  expect(texts(venafiIsReachedOneWay, document)).toEqual(expected);
});
