import { itemsAt, type Json, memberAt, type Rule, type RuleFinding } from '../../../finding';

export const nodePortsAreFree: Rule = {
  id: 'K8S-018',
  title: 'A port of the nodes leads to one port of a Service that has some',
  kinds: [{ group: '', kind: 'Service' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport',
  reason: 'The API server gives each port of the nodes away once, and none to a Service of the type ClusterIP.',

  check({ body }, { before }) {
    const ports = itemsAt(body, 'spec', 'ports');
    if (!ports.some((port) => nodePortOf(port) !== undefined)) {
      return undefined;
    }
    const type = memberAt(body, 'spec', 'type') || 'ClusterIP';
    // An update to ClusterIP may leave the old ones behind: they are taken away then.
    return type === 'ClusterIP' && !before ? ports.flatMap(unusable) : ports.flatMap((port, at) => taken(port, at, ports.slice(0, at)));
  },
};

/** The API server reads 0 as "any". */
function nodePortOf(port: Json): number | undefined {
  const nodePort = memberAt(port, 'nodePort');
  return typeof nodePort === 'number' && nodePort !== 0 ? nodePort : undefined;
}

function unusable(port: Json, at: number): RuleFinding[] {
  const nodePort = nodePortOf(port);
  const problem = `nodePort ${nodePort} stands in a Service of the type ClusterIP, which has none`;
  return nodePort === undefined ? [] : [{ path: placeOf(at), problem, fix: 'remove it, or write type: NodePort' }];
}

/** One port may be there for several protocols. That a port and a protocol are there twice is said by the schema. */
function taken(port: Json, at: number, earlier: readonly Json[]): RuleFinding[] {
  const nodePort = nodePortOf(port);
  const number = memberAt(port, 'port');
  const other = earlier.find((one) => nodePort !== undefined && nodePortOf(one) === nodePort && memberAt(one, 'port') !== number);
  const problem = `nodePort ${nodePort} leads to port ${memberAt(other ?? null, 'port')} already`;
  return other === undefined ? [] : [{ path: placeOf(at), problem, fix: 'write another one, or none' }];
}

function placeOf(at: number): string {
  return `/spec/ports/${at}/nodePort`;
}
