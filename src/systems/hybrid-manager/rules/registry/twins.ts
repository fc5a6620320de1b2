import { memberAt, type Rule } from '../../../../finding';
import { CONTROL_PLANE } from '../../kinds';
import { PAGES } from '../../pages';

/** Fields of the block, and what they replace. */
const TWINS: readonly (readonly [field: string, older: string])[] = [
  ['registry.url', 'imageRegistry'],
  ['registry.imagePullSecrets', 'imagePullSecrets'],
  ['registry.discovery.enabled', 'beaconAgent.provisioning.imageDiscovery'],
  ['registry.discovery.url', 'beaconAgent.provisioning.imagesetDiscoveryContainerRegistryURL'],
  ['registry.discovery.provider', 'beaconAgent.provisioning.imagesetDiscoveryContainerRegistryProvider'],
  ['registry.discovery.authenticationType', 'beaconAgent.provisioning.imagesetDiscoveryAuthenticationType'],
  ['registry.discovery.credentialsSecretName', 'componentsParameters.upm-beacon.image_discovery_credentials_secret_name'],
  ['registry.tls.caCerts', 'kappController.caCerts'],
  ['registry.tls.caCerts', 'beaconAgent.provisioning.imagesetDiscoveryCACerts'],
  ['registry.tls.caCerts', 'componentsParameters.upm-beacon.imageset_discovery_ca_certs'],
  ['registry.tls.dangerousSkipTLSVerify', 'kappController.dangerousSkipTLSVerify'],
];

export const registryIsGivenOnce: Rule = {
  id: 'HM-055',
  title: 'The registry is given in one place',
  kinds: [CONTROL_PLANE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.discovery,
  reason: 'What stands in spec.registry wins over the older field, which whoever reads the file later may take for what holds.',
  about: ['/spec/registry'],

  check({ body }) {
    const given = (field: string) => (memberAt(body, 'spec', ...field.split('.')) ?? undefined) !== undefined;
    return TWINS.filter(([field, older]) => given(field) && given(older)).map(([field, older]) => ({
      path: `/spec/${older.replace(/\./g, '/')}`,
      problem: `${older} stands beside ${field}, which replaces it and wins`,
      fix: 'remove the older one',
    }));
  },
};
