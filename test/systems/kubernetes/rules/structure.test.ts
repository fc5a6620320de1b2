import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/check';
import type { JsonObject } from '../../../../src/finding';
import { SYSTEMS } from '../../../../src/systems';

/** What all rules together say of one object; it has a name, and a key that is written twice means the later one. */
function said(kind: string, yaml: string): string[] {
  const [apiVersion, name] = kind.split(' ');
  const body = { apiVersion, kind: name, metadata: { name: 'a' }, ...(load(yaml, { json: true }) as JsonObject) };
  return check([{ place: 'file', body }], { systems: SYSTEMS }).findings.map(
    ({ rule, path, problem, fix }) => `${rule} ${path}: ${problem}; ${fix}`,
  );
}

const policy = (spec: string) => `spec: { podSelector: {}, ${spec} }`;
const peer = (written: string) => policy(`ingress: [{ from: [${written}] }]`);
const port = (written: string) => policy(`egress: [{ ports: [${written}] }]`);

const NO_PORT = 'a number from 1 to 65535 is expected; write the number or the name of a port';
const NO_NAME =
  'a name of at most 15 lower-case letters, digits and single dashes with at least one letter is expected; write the number or the name of a port';
const NO_RANGE = 'write the first address of the range and how many of its bits count, such as 10.0.0.0/8';

describe('NetworkPolicy', () => {
  test.each([
    port('{ port: 1 }'),
    port('{ port: 65535 }'),
    port('{ port: metrics }'),
    port('{ port: a-2345678901234 }'),
    port('{ port: 80, endPort: 80 }'),
    port('{ protocol: SCTP }'),
    port('{}'),
    peer('{ podSelector: {} }'),
    peer('{ namespaceSelector: {}, podSelector: { matchLabels: { a: "" } } }'),
    peer('{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }'),
    peer('{ ipBlock: { cidr: "::/0", except: ["fd00::/8", "2001:db8::/128"] } }'),
    peer('{ ipBlock: { cidr: 10.0.0.1/32 } }'),
    policy('policyTypes: [Egress, Ingress]'),
    policy('ingress: []'),
  ])('%s is accepted', (yaml) => {
    expect(said('networking.k8s.io/v1 NetworkPolicy', yaml)).toEqual([]);
  });

  test.each([
    [port('{ port: 0 }'), `/spec/egress/0/ports/0/port: 0 is no port, ${NO_PORT}`],
    [port('{ port: 65536 }'), `/spec/egress/0/ports/0/port: 65536 is no port, ${NO_PORT}`],
    [port('{ port: "5432" }'), `/spec/egress/0/ports/0/port: "5432" is no port, ${NO_NAME}`],
    [port('{ port: a--b }'), `/spec/egress/0/ports/0/port: "a--b" is no port, ${NO_NAME}`],
    [port('{ port: a-23456789012345 }'), `/spec/egress/0/ports/0/port: "a-23456789012345" is no port, ${NO_NAME}`],
    [port('{ protocol: tcp }'), '/spec/egress/0/ports/0/protocol: "tcp" is no protocol, TCP, UDP, SCTP are expected; write TCP'],
    [port('{ port: 80, endPort: 79 }'), '/spec/egress/0/ports/0/endPort: the range ends at 79, before it begins at 80; write 80 or more'],
    [
      port('{ port: 80, endPort: 65536 }'),
      '/spec/egress/0/ports/0/endPort: 65536 is no port, a number from 1 to 65535 is expected; write the number of a port',
    ],
    [
      port('{ port: http, endPort: 90 }'),
      '/spec/egress/0/ports/0/endPort: the range ends at 90 and begins with no number; write the first port as a number',
    ],
    [
      peer('{}'),
      '/spec/ingress/0/from/0: the peer says nobody; write podSelector, namespaceSelector or ipBlock; to mean everybody leave out the list of peers',
    ],
    [
      peer('{ podSelector: {}, ipBlock: { cidr: 10.0.0.0/8 } }'),
      '/spec/ingress/0/from/0: the peer has an ipBlock and a selector; make two peers of it: one item of the list each',
    ],
    [peer('{ ipBlock: { cidr: 10.0.0.1/8 } }'), `/spec/ingress/0/from/0/ipBlock/cidr: "10.0.0.1/8" is no range of addresses; ${NO_RANGE}`],
    [peer('{ ipBlock: { cidr: 10.0.0.0 } }'), `/spec/ingress/0/from/0/ipBlock/cidr: "10.0.0.0" is no range of addresses; ${NO_RANGE}`],
    [
      peer('{ ipBlock: { cidr: 10.0.0.0/33 } }'),
      `/spec/ingress/0/from/0/ipBlock/cidr: "10.0.0.0/33" is no range of addresses; ${NO_RANGE}`,
    ],
    [
      peer('{ ipBlock: { cidr: 010.0.0.0/8 } }'),
      `/spec/ingress/0/from/0/ipBlock/cidr: "010.0.0.0/8" is no range of addresses; ${NO_RANGE}`,
    ],
    [
      peer('{ ipBlock: { cidr: "::ffff:10.0.0.0/104" } }'),
      `/spec/ingress/0/from/0/ipBlock/cidr: "::ffff:10.0.0.0/104" is no range of addresses; ${NO_RANGE}`,
    ],
    [
      peer('{ ipBlock: { cidr: 10.0.0.0/8, except: [10.0.0.0/8] } }'),
      '/spec/ingress/0/from/0/ipBlock/except/0: 10.0.0.0/8 is not a part of 10.0.0.0/8; write a smaller range within 10.0.0.0/8',
    ],
    [
      peer('{ ipBlock: { cidr: 10.0.0.0/8, except: [11.0.0.0/9] } }'),
      '/spec/ingress/0/from/0/ipBlock/except/0: 11.0.0.0/9 is not a part of 10.0.0.0/8; write a smaller range within 10.0.0.0/8',
    ],
    [
      policy('policyTypes: [Outgress]'),
      '/spec/policyTypes/0: "Outgress" is no type of policy, Ingress, Egress are expected; choose one of them',
    ],
    [
      policy('policyTypes: [Ingress, Egress, Egress]'),
      '/spec/policyTypes: there are 3 types, at most 2 are possible; write Ingress, Egress or both, each once',
    ],
  ])('%s is refused', (yaml, line) => {
    expect(said('networking.k8s.io/v1 NetworkPolicy', yaml)).toEqual([`K8S-009 ${line}`]);
  });
});

const VALUE =
  '"-" is not the value of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the value';

test.each([
  [
    'networking.k8s.io/v1 NetworkPolicy',
    peer('{ podSelector: { matchLabels: { a: "-" } } }'),
    `/spec/ingress/0/from/0/podSelector/matchLabels/a: ${VALUE}`,
  ],
  ['networking.k8s.io/v1 NetworkPolicy', 'spec: { podSelector: { matchLabels: { a: "-" } } }', `/spec/podSelector/matchLabels/a: ${VALUE}`],
  ['policy/v1 PodDisruptionBudget', 'spec: { selector: { matchLabels: { a: "-" } } }', `/spec/selector/matchLabels/a: ${VALUE}`],
  ['v1 Service', 'spec: { selector: { a: "-" }, ports: [{ port: 1 }] }', `/spec/selector/a: ${VALUE}`],
  [
    'policy/v1 PodDisruptionBudget',
    'spec: { selector: { matchExpressions: [{ key: a, operator: In }] } }',
    '/spec/selector/matchExpressions/0/values: In compares with a list of values and there is none; list the values, or write Exists or DoesNotExist',
  ],
])('a selector of %s: %s', (kind, yaml, line) => {
  expect(said(kind, yaml)).toEqual([`K8S-008 ${line}`]);
});

describe('PodDisruptionBudget', () => {
  const AMOUNT =
    'is no amount of pods, a number from 0 or a percentage up to "100%" is expected; write a number such as 1, or a percentage in quotes such as "50%"';

  test.each([
    ['{ minAvailable: 0 }', []],
    ['{ maxUnavailable: "0%" }', []],
    ['{ maxUnavailable: 100%, unhealthyPodEvictionPolicy: AlwaysAllow }', []],
    ['{}', []],
    ['{ minAvailable: -1 }', [`/spec/minAvailable: -1 ${AMOUNT}`]],
    ['{ minAvailable: "1" }', [`/spec/minAvailable: "1" ${AMOUNT}`]],
    ['{ maxUnavailable: 101% }', [`/spec/maxUnavailable: "101%" ${AMOUNT}`]],
    ['{ minAvailable: 1, maxUnavailable: 1 }', ['/spec: minAvailable and maxUnavailable are both set; remove one of them']],
    [
      '{ unhealthyPodEvictionPolicy: alwaysallow }',
      [
        '/spec/unhealthyPodEvictionPolicy: "alwaysallow" is no policy of eviction, IfHealthyBudget, AlwaysAllow are expected; write AlwaysAllow',
      ],
    ],
  ])('%s', (spec, lines) => {
    expect(said('policy/v1 PodDisruptionBudget', `spec: ${spec}`)).toEqual(lines.map((line) => `K8S-010 ${line}`));
  });
});

describe('Secret and ConfigMap', () => {
  const KEY = 'is no key, letters, digits, "-", "_" and "." are expected, at most 253, without ".." at the start; choose another key';

  test.each([
    ['v1 Secret', 'data: { a.b: YQ==, _: "", -: "" }', []],
    ['v1 Secret', 'data: { a/b: YQ== }', [`/data/a~1b: "a/b" ${KEY}`]],
    ['v1 Secret', 'stringData: { ..a: x }', [`/stringData/..a: "..a" ${KEY}`]],
    ['v1 ConfigMap', 'data: { ".": x, .a: x }', [`/data/.: "." ${KEY}`]],
    ['v1 ConfigMap', `data: { ${'a'.repeat(253)}: x }`, []],
    ['v1 ConfigMap', `data: { ${'a'.repeat(254)}: x }`, [`/data/${'a'.repeat(254)}: "${'a'.repeat(254)}" ${KEY}`]],
    ['v1 ConfigMap', 'data: { a: x }\nbinaryData: { a: YQ== }', ['/data/a: "a" stands in binaryData too; remove one of them']],
    ['v1 Secret', 'data: { a: YQ== }\nstringData: { a: x }', []],
    ['v1 ConfigMap', `data: { a: ${'x'.repeat(1024 * 1024)} }`, []],
    [
      'v1 ConfigMap',
      `data: { a: ${'x'.repeat(1024 * 1024)}, b: x }`,
      ['/data: it holds 1048577 bytes, at most 1048576 are possible; divide it among several objects'],
    ],
  ])('%s with the keys or size of row %#', (kind, yaml, lines) => {
    expect(said(kind, yaml)).toEqual(lines.map((line) => `K8S-011 ${line}`));
  });

  const lacks = (type: string, key: string) => `/data: a Secret of the type ${type} has no ${key}; add ${key}, or leave out the type`;
  const DOCKER =
    '/data/.dockerconfigjson: a Secret of the type kubernetes.io/dockerconfigjson holds a map in JSON under .dockerconfigjson; write what "docker login" writes';

  test.each([
    ['type: Opaque', []],
    ['type: my.example.org/own', []],
    ['type: kubernetes.io/basic-auth\nstringData: { password: "" }', []],
    ['type: kubernetes.io/basic-auth', [lacks('kubernetes.io/basic-auth', 'username or password')]],
    ['type: kubernetes.io/tls\ndata: { tls.crt: "", tls.key: "" }', []],
    ['type: kubernetes.io/tls\ndata: { tls.crt: "" }', [lacks('kubernetes.io/tls', 'tls.key')]],
    ['type: kubernetes.io/ssh-auth\nstringData: { ssh-privatekey: x }', []],
    ['type: kubernetes.io/ssh-auth\nstringData: { ssh-privatekey: "" }', [lacks('kubernetes.io/ssh-auth', 'ssh-privatekey')]],
    ["type: kubernetes.io/dockerconfigjson\nstringData: { .dockerconfigjson: '{}' }", []],
    ["type: kubernetes.io/dockerconfigjson\nstringData: { .dockerconfigjson: '[]' }", [DOCKER]],
    ['type: kubernetes.io/dockerconfigjson\nstringData: { .dockerconfigjson: "" }', [DOCKER]],
    ['type: kubernetes.io/dockerconfigjson', [lacks('kubernetes.io/dockerconfigjson', '.dockerconfigjson')]],
    [
      'type: kubernetes.io/service-account-token',
      [
        '/metadata/annotations: a Secret of the type kubernetes.io/service-account-token names no ServiceAccount; write the name of the ServiceAccount as the annotation kubernetes.io/service-account.name',
      ],
    ],
  ])('%s', (yaml, lines) => {
    expect(said('v1 Secret', yaml)).toEqual(lines.map((line) => `K8S-012 ${line}`));
  });
});

describe('Service', () => {
  test.each([
    ['{ ports: [{ port: 5432 }] }', []],
    ['{ clusterIP: None }', []],
    ['{ type: "", ports: [{ port: 5432, protocol: "" }] }', []],
    ['{ type: ExternalName, externalName: db.example.com. }', []],
    ['{ ports: [{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP, targetPort: dns }] }', []],
    ['{}', ['/spec/ports: the Service has no port; add one, or write clusterIP: None']],
    [
      '{ type: ExternalName }',
      ['/spec/externalName: a Service of the type ExternalName says no name; write the DNS name that it stands for'],
    ],
    [
      '{ type: clusterip, ports: [{ port: 1 }] }',
      ['/spec/type: "clusterip" is no type of Service, ClusterIP, ExternalName, LoadBalancer, NodePort are expected; write ClusterIP'],
    ],
    ['{ ports: [{ port: 0 }] }', [`/spec/ports/0/port: 0 is no port, ${NO_PORT}`]],
    ['{ ports: [{ port: 1, targetPort: "80" }] }', [`/spec/ports/0/targetPort: "80" is no port, ${NO_NAME}`]],
    ['{ ports: [{ name: a, port: 1 }, { port: 2 }] }', ['/spec/ports/1/name: one of 2 ports has no name; give each port a name']],
    [
      '{ ports: [{ name: a, port: 1 }, { name: a, port: 2 }] }',
      ['/spec/ports/1/name: "a" cannot be the name of the port, another port is called so; choose another name'],
    ],
  ])('%s', (spec, lines) => {
    expect(said('v1 Service', `spec: ${spec}`)).toEqual(lines.map((line) => `K8S-013 ${line}`));
  });
});

describe('admission policy', () => {
  const rule = (changed: string) =>
    `spec: { validations: [{ expression: "true" }], matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: [DELETE], resources: [pods], ${changed} }] } }`;
  const AT = '/spec/matchConstraints/resourceRules/0';

  test.each([
    [rule('resourceNames: [a, b]'), []],
    [rule('operations: ["*"]'), []],
    [rule('operations: ["*", DELETE]'), [`${AT}/operations: "*" stands beside others and means them all; write "*" alone, or remove it`]],
    [
      rule('operations: [delete]'),
      [`${AT}/operations/0: "delete" is no operation, *, CONNECT, CREATE, DELETE, UPDATE are expected; write DELETE`],
    ],
    [rule('resources: []'), [`${AT}/resources: the rule names no resources; list them under resources, or write "*" there`]],
    [rule('apiVersions: [""]'), [`${AT}/apiVersions/0: the text is empty; write a value or remove the item`]],
    [rule('resourceNames: [a, a]'), [`${AT}/resourceNames/1: "a" is there twice; remove one`]],
    [
      rule('resourceNames: [pods/status]'),
      [
        `${AT}/resourceNames/0: "pods/status" is no name of an object, a text without "/" and "%" that is not "." or ".." is expected; write a name; a part of a resource such as its status stands under resources`,
      ],
    ],
    [
      rule('').replace('spec: {', 'spec: { failurePolicy: fail,').replace('"true"', '"true", reason: Denied'),
      [
        '/spec/failurePolicy: "fail" is no policy for failures, Fail, Ignore are expected; write Fail',
        '/spec/validations/0/reason: "Denied" is no reason, Forbidden, Invalid, RequestEntityTooLarge are expected; choose one of them',
      ],
    ],
    [
      'spec: {}',
      [
        '/spec/matchConstraints: the policy matches no resources; list them under matchConstraints.resourceRules',
        '/spec/validations: the policy asks for nothing; write an expression under validations',
      ],
    ],
  ])('%s', (yaml, lines) => {
    expect(said('admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy', yaml)).toEqual(lines.map((line) => `K8S-014 ${line}`));
  });

  test.each([
    ['[Deny, Audit]', []],
    ['[]', ['/spec/validationActions: nothing follows when the policy says no; write validationActions: [Deny]']],
    ['[deny]', ['/spec/validationActions/0: "deny" is no action, Deny, Warn, Audit are expected; write Deny']],
    ['[Warn, Warn]', ['/spec/validationActions/1: "Warn" is there twice; remove one']],
    ['[Warn, Deny]', ['/spec/validationActions: Deny and Warn are both there and say the same twice; remove one of them']],
  ])('a binding with %s', (actions, lines) => {
    const yaml = `spec: { policyName: a.b, validationActions: ${actions} }`;
    expect(said('admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding', yaml)).toEqual(lines.map((line) => `K8S-014 ${line}`));
  });
});
