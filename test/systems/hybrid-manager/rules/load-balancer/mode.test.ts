import { balancerModeIsKnown } from '../../../../../src/systems/hybrid-manager/rules/load-balancer/mode';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(balancerModeIsKnown, [
  ['no mode', undefined, controlPlaneWith()],
  ['a mode passes', [], withGlobals({ load_balancer_mode: 'disabled' }), { release: '1.3' }],
  ['custom-only passes in the newest release', [], withGlobals({ load_balancer_mode: 'custom-only' }), { release: '2026.9' }],
  [
    'and is told before',
    [
      'info /spec/globalParameters/load_balancer_mode: "custom-only" stands on the page of the newest release (2026.9), and not on those of 2026.8; write private where the release turns out not to have it',
    ],
    withGlobals({ load_balancer_mode: 'custom-only' }),
    { release: '2026.8' },
  ],
  [
    'anything else fails',
    [
      'error /spec/globalParameters/load_balancer_mode: "internal" is no mode of load balancers, public, private, custom-only or disabled is expected; choose one of them',
    ],
    withGlobals({ load_balancer_mode: 'internal' }),
  ],
]);
