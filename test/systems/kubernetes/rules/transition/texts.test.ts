import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { TRANSITION_RULES } from '../../../../../src/systems/kubernetes/rules/transition';
import { texts } from '../../../cloudnative-pg/rules/transition/changing';

const rule = (id: string) => TRANSITION_RULES.find((one) => one.id === id)!;
const object = (apiVersion: string, kind: string, rest: JsonObject): JsonObject => ({ apiVersion, kind, metadata: { name: 'a' }, ...rest });
const secret = (rest: JsonObject) => object('v1', 'Secret', rest);
const binding = (roleRef: JsonObject[string]) => object('rbac.authorization.k8s.io/v1', 'RoleBinding', { roleRef });
const quota = (scopes: string[]) => object('v1', 'ResourceQuota', { spec: { hard: { pods: 1 }, scopes } });
const storageClass = (rest: JsonObject) => object('storage.k8s.io/v1', 'StorageClass', { provisioner: 'x', ...rest });

test.each<[string, JsonObject, JsonObject, string]>([
  [
    'K8S-501',
    secret({ type: 'kubernetes.io/tls' }),
    secret({}),
    'error /type: the type would change from "kubernetes.io/tls" to "Opaque", "kubernetes.io/tls" is expected; write type: kubernetes.io/tls; for another type delete the Secret first',
  ],
  [
    'K8S-502',
    secret({ immutable: true, stringData: { password: 'swordfish-1' } }),
    secret({ immutable: true, stringData: { password: 'swordfish-2' } }),
    'error /data: the Secret is immutable and its key "password" would change, what it held before is expected; give the new data to a Secret of another name, and name that where "a" is used',
  ],
  [
    'K8S-502',
    secret({ immutable: true }),
    secret({}),
    'error /immutable: the Secret is immutable and would no longer be, immutable: true is expected; write immutable: true',
  ],
  [
    'K8S-503',
    binding({ kind: 'Role', name: 'reader' }),
    binding({ kind: 'ClusterRole', name: 'reader' }),
    'error /roleRef: the role would change from Role "reader" to ClusterRole "reader", Role "reader" is expected; delete the binding and create it again, or make one of another name',
  ],
  [
    'K8S-504',
    storageClass({}),
    storageClass({ reclaimPolicy: 'Retain' }),
    'error /reclaimPolicy: reclaimPolicy would change, what it was before is expected; keep it, and make a class of another name',
  ],
  [
    'K8S-505',
    quota(['BestEffort']),
    quota([]),
    'error /spec/scopes: the scopes would change from BestEffort to none, BestEffort is expected; keep them, and make a quota of another name',
  ],
])('%s fails with this text: %#', (id, before, after, text) => {
  expect(texts(rule(id), before, after)).toEqual([text]);
});

test.each<[string, JsonObject, JsonObject, [] | undefined]>([
  ['K8S-501', secret({}), secret({ type: 'Opaque' }), []],
  ['K8S-501', secret({ type: 7 }), secret({ type: [] }), undefined],
  ['K8S-502', secret({ stringData: { a: '1' } }), secret({ stringData: { a: '2' } }), undefined],
  ['K8S-502', secret({ immutable: true, data: { a: 'YQ==' } }), secret({ immutable: true, stringData: { a: 'a' } }), []],
  ['K8S-503', binding({ kind: 'Role', name: 'a' }), binding({ kind: 'Role', name: 'a', apiGroup: 'rbac.authorization.k8s.io' }), []],
  ['K8S-503', binding(null), binding({ kind: 'Role', name: 'a' }), undefined],
  ['K8S-504', storageClass({ parameters: {} }), storageClass({ volumeBindingMode: 'Immediate' }), []],
  ['K8S-505', quota(['BestEffort', 'Terminating']), quota(['Terminating', 'BestEffort', 'Terminating']), []],
])('%s takes a change that is none, or does not apply: %#', (id, before, after, expected) => {
  expect(texts(rule(id), before, after)).toEqual(expected);
});
