import { ACCOUNTS } from '../answers/migration';
import type { InstallationIntent } from '../intent';
import { type Setting, setting } from './setting';

/** Migration Portal: its domain in the three places that know it, and the Secrets of its accounts. */
export function migrationSettings({ scenarios, ingress }: InstallationIntent): Setting[] {
  const { migration } = scenarios;
  if (!migration) {
    return [];
  }
  const { domain, accounts } = migration;
  // With ports of the nodes, clients have to be told the port.
  const reached = ingress.kind === 'node-ports' ? `${domain}:${ingress.ports.ingress_https_node_port}` : domain;
  const origin = 'scenarios.withMigration';
  return [
    setting('global/dms_domain_name', reached, origin),
    setting('components/transporter-rw-service/domain_name', domain, origin),
    setting('components/transporter-dp-agent/rw_service_url', `https://${domain}/transporter`, origin),
    ...(accounts.kind === 'built-in' ? [] : accountSettings(origin)),
  ];
}

function accountSettings(origin: string): Setting[] {
  const owner = ACCOUNTS[0].username;
  return [
    ...ACCOUNTS.map(({ component, parameter, secretName }) => setting(`components/${component}/${parameter}`, secretName, origin)),
    setting('components/edb-migration-portal/db_owner', owner, origin),
  ];
}
