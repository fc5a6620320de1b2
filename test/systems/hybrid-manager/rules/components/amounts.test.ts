import { amountsAreRead } from '../../../../../src/systems/hybrid-manager/rules/components/amounts';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(amountsAreRead, [
  ['none', [], controlPlaneWith()],
  [
    'what can be read passes',
    [],
    controlPlaneWith({
      beaconAgent: { forceUpdateInterval: '1h' },
      componentsParameters: { 'upm-istio': { memory_limit: '512Mi', cpu_limit: '500m' }, 'upm-beacon': { beacon_server_replicas: '1' } },
    }),
  ],
  [
    'another unit fails',
    ['error /spec/componentsParameters/upm-istio/memory_limit: "512 MB" is not an amount of Kubernetes; write such as 512Mi or 500m'],
    withComponent('upm-istio', { memory_limit: '512 MB' }),
  ],
  [
    'a duration in days fails',
    ['error /spec/componentsParameters/upm-beaco-ff-base/aes_key_rotation_interval: "90d" is not a duration; write such as 24h or 90s'],
    withComponent('upm-beaco-ff-base', { aes_key_rotation_interval: '90d' }),
  ],
  [
    'an interval without a unit fails',
    ['error /spec/beaconAgent/schemaPollInterval: "60" is not a duration; write such as 24h or 90s'],
    controlPlaneWith({ beaconAgent: { schemaPollInterval: '60' } }),
  ],
  [
    'no replica fails',
    ['error /spec/componentsParameters/upm-beacon/beacon_server_replicas: "0" is not a whole number; write such as 3'],
    withComponent('upm-beacon', { beacon_server_replicas: '0' }),
  ],
]);
