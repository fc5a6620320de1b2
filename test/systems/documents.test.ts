import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/finding';
import { judgeSchema } from '../../src/kubernetes/schema';
import { SYSTEMS } from '../../src/systems';

/** What is said of a manifest, by the newest release or the one given. */
function said(yaml: string, release?: string): string[] {
  const body = load(yaml) as JsonObject & { apiVersion: string; kind: string };
  const [group, version] = body.apiVersion.includes('/') ? body.apiVersion.split('/') : ['', body.apiVersion];
  const kind = { group, version, kind: body.kind };
  const system = SYSTEMS.find(({ kinds }) =>
    kinds.some((each) => each.group === group && each.kind === body.kind && each.version === version),
  )!;
  const document = { ...kind, apiVersion: body.apiVersion, name: 'x', place: '', body };
  const findings = judgeSchema(document, system, release ?? system.releases.at(-1)!.id)!;
  return findings.map(({ rule, path, problem, fix }) => `${rule} ${path}: ${problem}; ${fix}`);
}

const CLUSTER = 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: x}\n';
const OBJECT_STORE = 'apiVersion: barmancloud.cnpg.io/v1\nkind: ObjectStore\nmetadata: {name: x}\n';

test.each<[string, string, string[]]>([
  ['a small cluster passes', `${CLUSTER}spec: {instances: 3, storage: {size: 10Gi}}`, []],
  ['an empty section that is null counts as absent', `${CLUSTER}spec: {instances: 3, postgresql: null}`, []],
  [
    'an instance count of nothing',
    `${CLUSTER}spec: {instances: 0}`,
    ['SCHEMA-006 /spec/instances: 0 is too small, at least 1 is expected; write 1 or more'],
  ],
  [
    'tablespaces as a map',
    `${CLUSTER}spec: {instances: 1, tablespaces: {hot: {}}}`,
    ['SCHEMA-002 /spec/tablespaces: Cluster spec.tablespaces is a map, a list is expected; write a list'],
  ],
  [
    'a parameter as a number',
    `${CLUSTER}spec: {instances: 1, postgresql: {parameters: {max_connections: 200}}}`,
    ['SCHEMA-002 /spec/postgresql/parameters/max_connections: 200 is a whole number, a text is expected; write "200", in quotes'],
  ],
  [
    'a memory limit with a blank',
    `${CLUSTER}spec: {instances: 1, resources: {limits: {memory: 4 GiB}}}`,
    ['SCHEMA-010 /spec/resources/limits/memory: "4 GiB" is not a quantity; write a number with a suffix or none, such as 500m, 4Gi or 1.5'],
  ],
  [
    'a label that is a number',
    `${CLUSTER.replace('name: x', 'name: x, labels: {tier: 1}')}spec: {instances: 1}`,
    ['SCHEMA-002 /metadata/labels/tier: 1 is a whole number, a text is expected; write "1", in quotes'],
  ],
  [
    'a misspelt member of metadata',
    `${CLUSTER.replace('name: x', 'name: x, label: {tier: a}')}spec: {instances: 1}`,
    ['SCHEMA-001 /metadata/label: "label" is not a field of Cluster metadata; did you mean "labels"?'],
  ],
  ['a status is not judged', `${CLUSTER}spec: {instances: 1}\nstatus: {whatever: [1]}`, []],
  [
    'an object store with its retention inside the configuration',
    `${OBJECT_STORE}spec: {configuration: {destinationPath: s3://a/, retentionPolicy: 30d}}`,
    [
      'SCHEMA-001 /spec/configuration/retentionPolicy: "retentionPolicy" is not a field of ObjectStore spec.configuration; did you mean spec.retentionPolicy?',
    ],
  ],
  [
    'an object store without a path',
    `${OBJECT_STORE}spec: {configuration: {destinationPath: ""}}`,
    ['SCHEMA-007 /spec/configuration/destinationPath: the text is empty; write a value'],
  ],
  [
    'a pooler with fewer than no instances, which its scale subresource refuses',
    'apiVersion: postgresql.cnpg.io/v1\nkind: Pooler\nmetadata: {name: x}\nspec: {cluster: {name: c}, pgbouncer: {}, instances: -1}',
    ['SCHEMA-006 /spec/instances: -1 is too small, at least 0 is expected; write 0 or more'],
  ],
  [
    'a cluster with more instances than 32 bits can count',
    `${CLUSTER}spec: {instances: 2147483648}`,
    ['SCHEMA-006 /spec/instances: 2147483648 does not fit 32 bits; write a number from -2147483648 to 2147483647'],
  ],
  [
    'a database without an owner',
    'apiVersion: postgresql.cnpg.io/v1\nkind: Database\nmetadata: {name: x}\nspec: {name: app, cluster: {name: c}}',
    ['SCHEMA-003 /spec/owner: "owner" is missing in Database spec; add "owner"'],
  ],
  [
    'two ports of a service that differ in nothing once the protocol is filled in',
    'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {ports: [{name: a, port: 1}, {name: b, port: 1, protocol: TCP}]}',
    ['SCHEMA-008 /spec/ports/1: items 0 and 1 both have port 1, protocol "TCP"; give each its own port or protocol, or remove one'],
  ],
  [
    'a deployment with a container too many of one name and no image pull policy of that name',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x, creationTimestamp: null}\nspec: {selector: {}, template: {spec: {containers: [{name: a}, {name: a, imagePullPolice: Always}]}}}',
    [
      'SCHEMA-001 /spec/template/spec/containers/1/imagePullPolice: "imagePullPolice" is not a field of Deployment spec.template.spec.containers[1]; did you mean "imagePullPolicy"?',
      'SCHEMA-008 /spec/template/spec/containers/1: items 0 and 1 both have name "a"; give each its own name, or remove one',
    ],
  ],
  [
    'quantities of core kinds may be numbers',
    'apiVersion: v1\nkind: LimitRange\nmetadata: {name: x}\nspec: {limits: [{type: Pod, max: {cpu: 0.5}}]}',
    [],
  ],
  [
    'a null in a list of texts is an empty text to core kinds',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: [{name: a, args: [null]}]}',
    [],
  ],
  [
    'a secret that is not base64',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata: {password: hunter2!}',
    ['SCHEMA-009 /data/password: the text here is not base64; write base64 such as cG9zdGdyZXM='],
  ],
])('%s', (_name, yaml, expected) => {
  expect(said(yaml)).toEqual(expected);
});

test('a field of CloudNativePG 1.30 is told from one that does not exist', () => {
  const yaml = `${CLUSTER}spec: {instances: 1, primaryLease: {}}`;
  expect(said(yaml)).toEqual([]);
  expect(said(yaml, '1.28')).toEqual([
    'SCHEMA-013 /spec/primaryLease: "primaryLease" is a field of CloudNativePG 1.30, 1.28 is checked; remove it, or check for CloudNativePG 1.30',
  ]);
});
