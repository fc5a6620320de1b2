import { objects, rules, type Section, settings, type } from './item';

const BASICS = type('HybridManagerProps', 'an environment without release, platform or storage class does not compile');
const PORTAL = type('HybridManagerProps', 'an environment without the domain of its portal does not compile');
const INGRESS = type('HybridManagerIngress', 'an environment without a way to reach it does not compile');
const MIGRATION = type('MigrationOptions', 'Migration Portal without its domain or its accounts does not compile');

export const CONFIGURATION: Section = {
  title: 'Configuration',
  items: [
    {
      id: 'values',
      text: 'One file has all of it: values of the chart before 1.4, the object HybridControlPlane from then on',
      held: [BASICS, ...objects('HybridControlPlane edbpgai'), ...rules('HM-003', 'HM-010', 'HM-011', 'HM-016', 'HM-017', 'HM-100')],
    },
    { id: 'values-system', text: '`system`: the platform', held: [BASICS, ...settings('flavour'), ...rules('HM-004')] },
    {
      id: 'values-image',
      text: '`bootstrapImageName`, `bootstrapImageTag`: the image of that platform and version',
      held: [...settings('version'), ...rules('HM-001', 'HM-002', 'HM-005')],
    },
    {
      id: 'values-registry',
      text: '`containerRegistryURL`: the registry with its path',
      held: [
        type('ImageRegistry', 'an environment without its registry does not compile'),
        ...settings('registry/url'),
        ...rules('HM-050', 'HM-055'),
      ],
    },
    {
      id: 'values-portal',
      text: '`portal_domain_name`, `trust_domain`: the domain of the portal',
      held: [PORTAL, ...settings('global/portal_domain_name', 'global/trust_domain'), ...rules('HM-013', 'HM-062')],
    },
    {
      id: 'values-storage',
      text: '`storage_class`: one that is there',
      held: [BASICS, ...settings('global/storage_class'), ...rules('HM-611')],
    },
    {
      id: 'values-beacon',
      text: '`upm-beacon`: the id of the location and the domain of agents',
      held: [...settings('components/upm-beacon/beacon_location_id', 'components/upm-beacon/server_host'), ...rules('HM-013', 'HM-093')],
    },
    {
      id: 'values-migration',
      text: '`transporter-rw-service`, `transporter-dp-agent`: the domain of migrations, and the URL that is made of it',
      held: [
        MIGRATION,
        ...settings('components/transporter-rw-service/domain_name', 'components/transporter-dp-agent/rw_service_url'),
        ...rules('HM-012', 'HM-060', 'HM-061'),
      ],
    },
    {
      id: 'values-discovery',
      text: '`imagesetDiscovery…`: how and where images are looked for',
      held: [
        type('ImageRegistry', 'a registry cannot be asked in a way that it does not take'),
        ...settings('registry/discovery/authentication'),
        ...rules('HM-050', 'HM-051', 'HM-054'),
      ],
    },
    {
      id: 'values-encryption',
      text: '`transparentDataEncryptionMethods`',
      held: [...settings('beaconAgent/transparentDataEncryptionMethods'), ...rules('HM-080')],
    },
    {
      id: 'values-identity',
      text: '`pgai.portal.authentication`: identity providers and users',
      held: [...settings('pgai/portal/authentication/staticPasswords'), ...rules('HM-070', 'HM-079')],
    },
    {
      id: 'values-load-balancer',
      text: '`resourceAnnotations`: whether the load balancer is an internal one, and who may connect',
      held: [INGRESS, ...settings('resourceAnnotations'), ...rules('HM-040', 'HM-044', 'HM-045')],
    },
    {
      id: 'values-scenarios',
      text: '`scenarios`: what is installed',
      held: [
        type('Scenarios', 'an environment without its scenarios does not compile'),
        ...settings('scenarios'),
        ...rules('HM-020', 'HM-021', 'HM-022', 'HM-023'),
      ],
    },
  ],
};
