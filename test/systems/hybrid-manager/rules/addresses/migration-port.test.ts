import { migrationPortFits } from '../../../../../src/systems/hybrid-manager/rules/addresses/migration-port';
import { judges, withGlobals } from '../documents';

judges(migrationPortFits, [
  ['no migration domain', undefined, withGlobals({ load_balancer_mode: 'disabled' })],
  ['no mode', undefined, withGlobals({ dms_domain_name: 'dms.example.com' })],
  ['with a load balancer no port passes', [], withGlobals({ dms_domain_name: 'dms.example.com', load_balancer_mode: 'public' })],
  ['on nodes the port of HTTPS passes', [], withGlobals({ dms_domain_name: 'dms.example.com:30288', load_balancer_mode: 'disabled' })],
  [
    'on nodes no port fails',
    [
      'error /spec/globalParameters/dms_domain_name: "dms.example.com" has no port, and load_balancer_mode is "disabled": that of ingress_https_node_port is expected, 30288; write "dms.example.com:30288"',
    ],
    withGlobals({ dms_domain_name: 'dms.example.com', load_balancer_mode: 'disabled' }),
  ],
  [
    'another port is told',
    [
      'warning /spec/globalParameters/dms_domain_name: the port of "dms.example.com:30288" is not that of ingress_https_node_port, 31443; write "dms.example.com:31443", or keep it where a balancer of your own listens there',
    ],
    withGlobals(
      { dms_domain_name: 'dms.example.com:30288', load_balancer_mode: 'disabled' },
      { componentsParameters: { 'upm-istio-gateway': { ingress_https_node_port: '31443' } } },
    ),
  ],
  [
    'a port of nodes is told where there is a load balancer',
    [
      'warning /spec/globalParameters/dms_domain_name: "dms.example.com:30288" has a port, and load_balancer_mode is "private": the load balancer serves HTTPS on 443; write "dms.example.com"',
    ],
    withGlobals({ dms_domain_name: 'dms.example.com:30288', load_balancer_mode: 'private' }),
  ],
  [
    'what is no host is left to another rule',
    undefined,
    withGlobals({ dms_domain_name: 'https://dms.example.com', load_balancer_mode: 'disabled' }),
  ],
]);
