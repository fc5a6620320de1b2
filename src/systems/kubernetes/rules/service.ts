import { isJsonObject, itemsAt, type JsonObject, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { dnsLabelProblem, dnsSubdomainProblem } from '../../../kubernetes/names';
import { notAmong } from './choices';
import { portNameProblem, portNumberProblem, protocolFindings } from './ports';

const TYPES = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];

export const serviceIsAccepted: Rule = {
  id: 'K8S-013',
  title: 'A Service has a type and ports that there can be, each port once',
  kinds: [{ group: '', kind: 'Service' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  reason: 'Several ports are told apart by their names, and a port that cannot be leads nowhere: the API server refuses both.',

  check({ body }) {
    const type = memberAt(body, 'spec', 'type');
    const types = [
      ...notAmong(TYPES, type || undefined, '/spec/type', 'type of Service'),
      ...(type === 'ExternalName' ? externalFindings(body) : []),
    ];
    const ports = itemsAt(body, 'spec', 'ports');
    if (ports.length === 0) {
      const needsNone = type === 'ExternalName' || memberAt(body, 'spec', 'clusterIP') === 'None';
      const missing = { path: '/spec/ports', problem: 'the Service has no port', fix: 'add one, or write clusterIP: None' };
      return needsNone ? types : [...types, missing];
    }
    const given = ports.map((port) => (isJsonObject(port) ? port : {}));
    const found = given.flatMap((port, at) => [
      ...portFindings(port, `/spec/ports/${at}`),
      ...nameFindings(port, `/spec/ports/${at}`, given.slice(0, at), given.length),
    ]);
    return [...types, ...found];
  },
};

function externalFindings(body: JsonObject): RuleFinding[] {
  const name = memberAt(body, 'spec', 'externalName') ?? '';
  const path = '/spec/externalName';
  if (typeof name !== 'string' || name === '') {
    return [{ path, problem: 'a Service of the type ExternalName says no name', fix: 'write the DNS name that it stands for' }];
  }
  const expected = dnsSubdomainProblem(name.replace(/\.$/, ''));
  return expected === undefined
    ? []
    : [{ path, problem: `"${name}" is no DNS name, ${expected}`, fix: 'write the DNS name that it stands for' }];
}

function portFindings({ port, targetPort, protocol }: JsonObject, path: string): RuleFinding[] {
  const own = typeof port === 'number' ? portNumberProblem(port) : undefined;
  const target =
    typeof targetPort === 'number' && targetPort !== 0
      ? portNumberProblem(targetPort)
      : typeof targetPort === 'string' && targetPort !== ''
        ? portNameProblem(targetPort)
        : undefined;
  return [
    ...(own === undefined ? [] : [noPort(port, own, `${path}/port`)]),
    ...(target === undefined ? [] : [noPort(targetPort, target, `${path}/targetPort`)]),
    ...(protocol === '' ? [] : protocolFindings(protocol, path)), // an empty one becomes TCP here, and not in a NetworkPolicy
  ];
}

function noPort(port: unknown, expected: string, path: string): RuleFinding {
  return { path, problem: `${JSON.stringify(port)} is no port, ${expected}`, fix: 'write the number or the name of a port' };
}

/** That no port is there twice is said by the schema. */
function nameFindings({ name }: JsonObject, path: string, before: readonly JsonObject[], count: number): RuleFinding[] {
  if (typeof name !== 'string' || name === '') {
    return count > 1 ? [{ path: `${path}/name`, problem: `one of ${count} ports has no name`, fix: 'give each port a name' }] : [];
  }
  const expected = dnsLabelProblem(name);
  const problem = expected ?? (before.some((other) => other.name === name) ? 'another port is called so' : undefined);
  return problem === undefined
    ? []
    : [{ path: `${path}/name`, problem: `"${name}" cannot be the name of the port, ${problem}`, fix: 'choose another name' }];
}
