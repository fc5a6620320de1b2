import { balancerSwitchesAgree } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/switches';
import { controlPlaneWith, judges, withProvisioning } from '../documents';

judges(balancerSwitchesAgree, [
  ['neither', undefined, controlPlaneWith()],
  ['the older one alone passes', [], withProvisioning({ loadBalancersEnabled: false })],
  [
    'both pass where they say the same',
    [],
    withProvisioning(
      { loadBalancersEnabled: true, nodePortDomain: 'pg.example.com' },
      { globalParameters: { load_balancer_mode: 'public', node_port_domain: 'pg.example.com' } },
    ),
  ],
  [
    'on and disabled are told',
    [
      'warning /spec/beaconAgent/provisioning/loadBalancersEnabled: loadBalancersEnabled is true, and load_balancer_mode is "disabled"; remove the older switch',
    ],
    withProvisioning({ loadBalancersEnabled: true }, { globalParameters: { load_balancer_mode: 'disabled' } }),
  ],
  [
    'off and public are told',
    [
      'warning /spec/beaconAgent/provisioning/loadBalancersEnabled: loadBalancersEnabled is false, and load_balancer_mode is "public"; remove the older switch',
    ],
    withProvisioning({ loadBalancersEnabled: false }, { globalParameters: { load_balancer_mode: 'public' } }),
  ],
  [
    'two domains are told',
    [
      'warning /spec/beaconAgent/provisioning/nodePortDomain: nodePortDomain is "a.example.com", and node_port_domain is "b.example.com"; write one name in both',
    ],
    withProvisioning({ nodePortDomain: 'a.example.com' }, { globalParameters: { node_port_domain: 'b.example.com' } }),
  ],
]);
