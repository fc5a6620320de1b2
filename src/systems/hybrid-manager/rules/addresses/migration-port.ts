import type { RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { hostAndPort, isHost } from '../../host-names';
import { PAGES } from '../../pages';
import { NODE_PORTS } from '../../parameter-names';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const HTTPS = 'ingress_https_node_port';

export const migrationPortFits = configurationRule({
  id: 'HM-014',
  title: 'The migration domain has the port of the nodes where there is no load balancer',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'Without a load balancer HTTPS is on a port of the nodes, and the migration domain is the one address that has to say so: ' +
    'dms_domain_name is mig.example.com:30288 then.',
  about: ofParameter('global', 'dms_domain_name'),

  check({ configuration }) {
    const domain = configuration.text('global', 'dms_domain_name');
    const mode = configuration.text('global', 'load_balancer_mode')?.value;
    if (!domain || mode === undefined) {
      return undefined;
    }
    const { host, port } = hostAndPort(domain.value);
    // What is no host is said by another rule.
    if (!isHost(host)) {
      return undefined;
    }
    const faults = mode === 'disabled' ? onNodes(host, port, portOf(configuration)) : onBalancer(host, port, mode);
    return faults.map((fault) => ({ path: domain.path, ...fault }));
  },
});

function onNodes(host: string, port: number | undefined, expected: string): Omit<RuleFinding, 'path'>[] {
  const fix = `write "${host}:${expected}"`;
  if (port === undefined) {
    const problem = `"${host}" has no port, and load_balancer_mode is "disabled": that of ${HTTPS} is expected, ${expected}`;
    return [{ problem, fix }];
  }
  const problem = `the port of "${host}:${port}" is not that of ${HTTPS}, ${expected}`;
  return String(port) === expected
    ? []
    : [{ problem, fix: `${fix}, or keep it where a balancer of your own listens there`, severity: 'warning' }];
}

function onBalancer(host: string, port: number | undefined, mode: string): Omit<RuleFinding, 'path'>[] {
  const problem = `"${host}:${port}" has a port, and load_balancer_mode is "${mode}": the load balancer serves HTTPS on 443`;
  return port === undefined || port === 443 ? [] : [{ problem, fix: `write "${host}"`, severity: 'warning' }];
}

function portOf(configuration: Configuration): string {
  return configuration.text('upm-istio-gateway', HTTPS)?.value ?? String(NODE_PORTS[HTTPS]);
}
