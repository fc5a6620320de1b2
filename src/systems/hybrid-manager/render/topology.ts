import type { LocationIntent } from '../answers/location';
import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { type Setting, setting } from './setting';

const BEACON_PORT = 9445;

/** Which location this is, and how it knows the others. */
export function topologySettings({ location, release, portal }: InstallationIntent): Setting[] {
  const { id, role, joinedBy, peers, metricsPrefix, logsPrefix } = location;
  return [
    setting('components/upm-beacon/beacon_location_id', id, 'location'),
    setting('global/metrics_storage_prefix', metricsPrefix, 'location'),
    setting('components/upm-loki/logs_storage_prefix', logsPrefix, 'location'),
    ...(has(release, 'clusterGroups')
      ? [
          setting('clusterGroups/role', role, 'location'),
          ...(joinedBy === 'bucket' && !has(release, 'derivedClusterGroups') ? groupSettings(portal, location) : []),
        ]
      : handMade(role, peers)),
  ];
}

/** The same in all locations, but for the role. Newer operators find it out by themselves. */
function groupSettings(portal: string, { role, peers }: LocationIntent): Setting[] {
  const [primary, ...secondaries] = role === 'primary' ? [portal, ...peers] : [peers[0], portal, ...peers.slice(1)];
  const inOrder = [...secondaries].sort().map((domainName) => ({ domainName }));
  return [setting('clusterGroups/primary/domainName', primary, 'location'), setting('clusterGroups/secondaries', inOrder, 'location')];
}

/** 1.3: trust domains and addresses, by hand. */
function handMade(role: string, peers: readonly string[]): Setting[] {
  if (role === 'primary') {
    return [setting('beaconServer/additionalTrustDomains', peers, 'location')];
  }
  return role === 'standalone'
    ? []
    : [
        setting('beaconAgent/beaconServerAddress', `${peers[0]}:${BEACON_PORT}`, 'location'),
        setting('beaconAgent/beaconServerTrustDomain', peers[0], 'location'),
        setting('beaconAgent/plaintext', false, 'location'),
        setting('beaconAgent/tlsInsecure', false, 'location'),
        setting('beaconAgent/inCluster', false, 'location'),
      ];
}
