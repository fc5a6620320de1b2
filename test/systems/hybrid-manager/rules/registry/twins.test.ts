import { registryIsGivenOnce } from '../../../../../src/systems/hybrid-manager/rules/registry/twins';
import { controlPlaneWith, judges, withProvisioning } from '../documents';

judges(registryIsGivenOnce, [
  ['no block', undefined, controlPlaneWith({ imageRegistry: 'r.example.com' })],
  ['the block alone passes', [], controlPlaneWith({ registry: { url: 'r.example.com' } })],
  ['an older field for something else passes', [], controlPlaneWith({ registry: { url: 'r.example.com' }, imagePullSecrets: [] })],
  [
    'both are told',
    ['warning /spec/imageRegistry: imageRegistry stands beside registry.url, which replaces it and wins; remove the older one'],
    controlPlaneWith({ registry: { url: 'r.example.com' }, imageRegistry: 'r.example.com' }),
  ],
  [
    'so are deeper ones',
    [
      'warning /spec/beaconAgent/provisioning/imageDiscovery: beaconAgent.provisioning.imageDiscovery stands beside registry.discovery.enabled, which replaces it and wins; remove the older one',
    ],
    withProvisioning({ imageDiscovery: true }, { registry: { discovery: { enabled: true } } }),
  ],
]);
