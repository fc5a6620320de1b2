import { nodePortsHaveDomain } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/node-port-domain';
import { controlPlaneWith, judges, valuesWith, withGlobals } from '../documents';

judges(nodePortsHaveDomain, [
  ['no mode', undefined, controlPlaneWith()],
  ['with a load balancer none passes', [], withGlobals({ load_balancer_mode: 'public' })],
  [
    'one is no more than told there',
    [
      'info /spec/globalParameters/node_port_domain: node_port_domain is read where load_balancer_mode is "disabled", and it is "public"; remove it',
    ],
    withGlobals({ load_balancer_mode: 'public', node_port_domain: 'pg.example.com' }),
  ],
  ['on nodes one passes', [], withGlobals({ load_balancer_mode: 'disabled', node_port_domain: 'pg.example.com' })],
  [
    'on nodes none fails',
    ['error /spec/globalParameters/node_port_domain: node_port_domain is missing; write the host name that leads to the nodes'],
    withGlobals({ load_balancer_mode: 'disabled' }),
  ],
  [
    'so it does by the older switch',
    [
      'error /beaconAgent/provisioning/nodePortDomain: loadBalancersEnabled is false, and nodePortDomain is missing; write the host name that leads to the nodes',
    ],
    valuesWith({ beaconAgent: { provisioning: { loadBalancersEnabled: false } } }),
  ],
  [
    'which has a domain of its own',
    [],
    valuesWith({ beaconAgent: { provisioning: { loadBalancersEnabled: false, nodePortDomain: 'pg.example.com' } } }),
  ],
]);
