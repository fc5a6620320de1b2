import { settingsAreThere } from '../../../../../src/systems/hybrid-manager/rules/settings/required';
import { controlPlaneWith, judges, valuesWith } from '../documents';

const complete = {
  flavour: 'eks',
  version: 'v2026.9.0',
  registry: { url: 'registry.example.com/pgai-platform' },
  globalParameters: {
    internal_backup_folder: 'a7462dbc7106',
    portal_domain_name: 'portal.example.com',
    storage_class: 'gp3',
    load_balancer_mode: 'private',
  },
  componentsParameters: { 'upm-beacon': { beacon_location_id: 'us-east-1', server_host: 'beacon.example.com' } },
};

judges(settingsAreThere, [
  ['all of them pass', [], controlPlaneWith(complete)],
  [
    'an empty object',
    [
      'error /spec/flavour: flavour is missing; write the platform, such as eks',
      'error /spec/version: version is missing; write the version that is to be installed, such as v2026.9.0',
      'error /spec/registry/url: registry.url is missing; write the registry and the path, such as registry.example.com/pgai-platform',
      'error /spec/globalParameters/internal_backup_folder: internal_backup_folder is missing; write twelve lower-case letters and digits that no other installation has, in quotes',
      'error /spec/globalParameters/portal_domain_name: portal_domain_name is missing; write the host name that the portal is to have',
      'error /spec/globalParameters/storage_class: storage_class is missing; write the name of the StorageClass for the control plane',
      'error /spec/componentsParameters/upm-beacon/beacon_location_id: beacon_location_id is missing; write a name for this location, such as "us-east-1"',
      'error /spec/componentsParameters/upm-beacon/server_host: server_host is missing; write the host name that agents reach the Beacon server by',
      'error /spec/globalParameters/load_balancer_mode: load_balancer_mode is missing; write public, private or disabled',
    ],
    controlPlaneWith(),
  ],
  [
    'empty values',
    [
      'error /system: system is missing; write the platform, such as eks',
      'error /bootstrapImageTag: bootstrapImageTag is missing; write the version that is to be installed, such as v2026.9.0',
      'error /containerRegistryURL: containerRegistryURL is missing; write the registry and the path, such as registry.example.com/pgai-platform',
      'error /bootstrapImageName: bootstrapImageName is missing; write the registry, /edbpgai-bootstrap/bootstrap- and the platform',
      'error /parameters/global/internal_backup_folder: internal_backup_folder is missing; write twelve lower-case letters and digits that no other installation has, in quotes',
      'error /parameters/global/portal_domain_name: portal_domain_name is missing; write the host name that the portal is to have',
      'error /parameters/global/storage_class: storage_class is missing; write the name of the StorageClass for the control plane',
      'error /parameters/upm-beacon/beacon_location_id: beacon_location_id is missing; write a name for this location, such as "us-east-1"',
      'error /parameters/upm-beacon/server_host: server_host is missing; write the host name that agents reach the Beacon server by',
    ],
    valuesWith(),
    { release: '1.3' },
  ],
  [
    'a text that is empty is missing',
    ['error /spec/version: version is missing; write the version that is to be installed, such as v2026.9.0'],
    controlPlaneWith({ ...complete, version: '' }),
  ],
  [
    'what is of another type is not missing',
    [],
    controlPlaneWith({ ...complete, globalParameters: { ...complete.globalParameters, storage_class: 1 } }),
  ],
  ['what is misspelt is not missing', [], controlPlaneWith({ ...complete, flavour: null, flavor: 'eks' })],
  [
    'the mode of load balancers came with 2026.4',
    [],
    controlPlaneWith({ ...complete, version: 'v2026.3.0', globalParameters: { ...complete.globalParameters, load_balancer_mode: null } }),
  ],
  [
    'from then on it is missing',
    ['error /spec/globalParameters/load_balancer_mode: load_balancer_mode is missing; write public, private or disabled'],
    controlPlaneWith({ ...complete, version: 'v2026.4.0', globalParameters: { ...complete.globalParameters, load_balancer_mode: null } }),
  ],
  [
    'unless the older switch is there',
    [],
    controlPlaneWith({
      ...complete,
      version: 'v2026.4.0',
      beaconAgent: { provisioning: { loadBalancersEnabled: true } },
      globalParameters: { ...complete.globalParameters, load_balancer_mode: null },
    }),
  ],
  [
    'the operator fills in a registry within the cluster',
    [],
    controlPlaneWith({ ...complete, registry: null, hmRegistryRef: { name: 'hm-registry' } }),
  ],
]);
