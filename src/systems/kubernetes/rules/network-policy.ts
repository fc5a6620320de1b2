import { isJsonObject, itemsAt, type Json, type JsonObject, type Rule, type RuleFinding } from '../../../finding';
import { isPartOf, parseIpBlock } from '../../../kubernetes/ip-block';
import { notAmong, textsIn } from './choices';
import { portNameProblem, portNumberProblem, protocolFindings } from './ports';

export const networkPolicyIsAccepted: Rule = {
  id: 'K8S-009',
  title: 'A NetworkPolicy names ports and peers that there can be',
  kinds: [{ group: 'networking.k8s.io', kind: 'NetworkPolicy' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  reason: 'The API server refuses port 0, an empty peer, a range of addresses that is none: what is left open by a slip would be worse.',

  check({ body }) {
    return [...rulesOf(body, 'ingress', 'from'), ...rulesOf(body, 'egress', 'to'), ...typeFindings(itemsAt(body, 'spec', 'policyTypes'))];
  },
};

const TYPES = ['Ingress', 'Egress'];

function typeFindings(types: readonly Json[]): RuleFinding[] {
  const path = '/spec/policyTypes';
  if (types.length > TYPES.length) {
    return [{ path, problem: `there are ${types.length} types, at most 2 are possible`, fix: 'write Ingress, Egress or both, each once' }];
  }
  return notAmong(TYPES, types, path, 'type of policy');
}

function rulesOf(body: JsonObject, direction: string, side: string): RuleFinding[] {
  return itemsAt(body, 'spec', direction).flatMap((rule, index) => {
    const path = `/spec/${direction}/${index}`;
    return [
      ...itemsAt(rule, 'ports').flatMap((port, at) => (isJsonObject(port) ? portFindings(port, `${path}/ports/${at}`) : [])),
      ...itemsAt(rule, side).flatMap((peer, at) => (isJsonObject(peer) ? peerFindings(peer, `${path}/${side}/${at}`) : [])),
    ];
  });
}

function portFindings({ protocol, port, endPort }: JsonObject, path: string): RuleFinding[] {
  return [...protocolFindings(protocol, path), ...ownPortFindings(port, path), ...endFindings(port, endPort, path)];
}

function ownPortFindings(port: Json | undefined, path: string): RuleFinding[] {
  const problem = typeof port === 'number' ? portNumberProblem(port) : typeof port === 'string' ? portNameProblem(port) : undefined;
  return problem === undefined
    ? []
    : [{ path: `${path}/port`, problem: `${JSON.stringify(port)} is no port, ${problem}`, fix: 'write the number or the name of a port' }];
}

function endFindings(port: Json | undefined, end: Json | undefined, path: string): RuleFinding[] {
  if (typeof end !== 'number') {
    return [];
  }
  const at = `${path}/endPort`;
  if (typeof port !== 'number') {
    return [{ path: at, problem: `the range ends at ${end} and begins with no number`, fix: 'write the first port as a number' }];
  }
  if (end < port) {
    return [{ path: at, problem: `the range ends at ${end}, before it begins at ${port}`, fix: `write ${port} or more` }];
  }
  const problem = portNumberProblem(end);
  return problem === undefined ? [] : [{ path: at, problem: `${end} is no port, ${problem}`, fix: 'write the number of a port' }];
}

function peerFindings(peer: JsonObject, path: string): RuleFinding[] {
  const { ipBlock } = peer;
  const selects = isJsonObject(peer.podSelector) || isJsonObject(peer.namespaceSelector);
  if (!isJsonObject(ipBlock)) {
    const fix = 'write podSelector, namespaceSelector or ipBlock; to mean everybody leave out the list of peers';
    return selects ? [] : [{ path, problem: 'the peer says nobody', fix }];
  }
  const both: RuleFinding[] = selects
    ? [{ path, problem: 'the peer has an ipBlock and a selector', fix: 'make two peers of it: one item of the list each' }]
    : [];
  return [...both, ...blockFindings(ipBlock, `${path}/ipBlock`)];
}

function blockFindings({ cidr, except }: JsonObject, path: string): RuleFinding[] {
  const whole = typeof cidr === 'string' ? parseIpBlock(cidr) : undefined;
  if (typeof cidr === 'string' && !whole) {
    return [noBlock(cidr, `${path}/cidr`)];
  }
  return textsIn(except).flatMap(([text, at]) => {
    const part = parseIpBlock(text);
    if (!part) {
      return [noBlock(text, `${path}/except/${at}`)];
    }
    const fits = !whole || isPartOf(part, whole);
    return fits
      ? []
      : [{ path: `${path}/except/${at}`, problem: `${text} is not a part of ${cidr}`, fix: `write a smaller range within ${cidr}` }];
  });
}

function noBlock(text: string, path: string): RuleFinding {
  return {
    path,
    problem: `"${text}" is no range of addresses`,
    fix: 'write the first address of the range and how many of its bits count, such as 10.0.0.0/8',
  };
}
