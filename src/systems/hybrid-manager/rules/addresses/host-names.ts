import { memberAt, type RuleFinding } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { hostAndPort, hostProblem } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

const PARAMETERS = [
  ['global', 'portal_domain_name'],
  ['global', 'trust_domain'],
  ['global', 'node_port_domain'],
  ['global', 'default_ingress_domain'],
  ['global', 'spire_federation_domain_name'],
  ['upm-beacon', 'server_host'],
  ['transporter-rw-service', 'domain_name'],
  ['upm-istio-gateway', 'openshift_console_domain_name'],
] as const;
/** May have a port behind it. */
const WITH_PORT = ['global', 'dms_domain_name'] as const;

export const hostsAreBare = configurationRule({
  id: 'HM-013',
  title: 'Host names are bare',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'URLs, certificates and routes are made of these names, so a scheme, a port or a path in one of them ends up in all of those.',

  check({ configuration }) {
    const migration = configuration.text(...WITH_PORT);
    return [
      ...PARAMETERS.flatMap(([component, name]) => faultsOf(configuration.text(component, name))),
      ...faultsOf(migration && { ...migration, value: hostAndPort(migration.value).host }, migration?.value),
      ...membersOf(configuration).flatMap((placed) => faultsOf(placed)),
    ];
  },
});

/** Host names outside of parameters. */
function membersOf(configuration: Configuration): (Placed | undefined)[] {
  return [
    configuration.at('beaconAgent', 'provisioning', 'nodePortDomain'),
    configuration.at('clusterGroups', 'primary', 'domainName'),
    ...configuration.itemsAt('clusterGroups', 'secondaries').map(({ value, path }) => {
      return { value: memberAt(value, 'domainName') ?? null, path: `${path}/domainName` };
    }),
    configuration.at('beaconAgent', 'beaconServerTrustDomain'),
    ...configuration.itemsAt('beaconServer', 'additionalTrustDomains'),
  ];
}

function faultsOf(placed: Placed | undefined, written = placed?.value): RuleFinding[] {
  if (!placed || typeof placed.value !== 'string' || placed.value === '') {
    return [];
  }
  const expected = hostProblem(placed.value);
  return expected === undefined
    ? []
    : [{ path: placed.path, problem: `"${written}" is not a host name, ${expected}`, fix: `write ${sampleOf(placed.value)}` }];
}

/** What is left of a URL without all that is no host; a sample where nothing is. */
function sampleOf(text: string): string {
  const host = text
    .replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '')
    .replace(/[:/].*$/, '')
    .toLowerCase();
  return host !== '' && hostProblem(host) === undefined ? host : 'a name such as portal.example.com';
}
