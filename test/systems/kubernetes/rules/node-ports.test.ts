import { expect, test } from 'vitest';
import { nodePortsAreFree } from '../../../../src/systems/kubernetes/rules/node-ports';
import { changes, texts } from '../../cloudnative-pg/rules/judging';

const service = (type: string, ...ports: object[]) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'a' },
  spec: { type, ports: ports.map((port) => ({ ...port })) },
});
const port = (number: number, nodePort: number, protocol = 'TCP') => ({ port: number, nodePort, protocol });
const unusable = 'nodePort 31433 stands in a Service of the type ClusterIP, which has none; remove it, or write type: NodePort';

test.each([
  ['none do not concern the rule', service('NodePort', port(1, 0), port(2, 0)), undefined],
  ['several pass', service('NodePort', port(1, 31433), port(2, 31434)), []],
  ['one for two protocols passes', service('LoadBalancer', port(1, 31433), port(1, 31433, 'UDP')), []],
  [
    'one for two ports fails',
    service('NodePort', port(1, 31433), port(2, 31433, 'UDP')),
    ['error /spec/ports/1/nodePort: nodePort 31433 leads to port 1 already; write another one, or none'],
  ],
  ['one in a Service without any fails', service('ClusterIP', port(1, 31433)), [`error /spec/ports/0/nodePort: ${unusable}`]],
  ['and so it does where no type is written', service('', port(1, 0), port(2, 31433)), [`error /spec/ports/1/nodePort: ${unusable}`]],
])('ports of nodes: %s', (_name, document, expected) => {
  expect(texts(nodePortsAreFree, document)).toEqual(expected);
});

test('an update may leave ports of nodes behind', () => {
  expect(changes(nodePortsAreFree, service('NodePort', port(1, 31433)), service('ClusterIP', port(1, 31433)))).toEqual([]);
});
