import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { pageOf } from './locations';
import { command, list, sh } from './shell';
import type { Step } from './step';

const FEDERATION_LIST = command(
  'kubectl exec --namespace=spire-system service/spire-server --container=spire-server --',
  '/opt/spire/bin/spire-server federation list',
);

/** What makes one Hybrid Manager of several locations, once they run. */
export function federation(intent: InstallationIntent): Step | undefined {
  const { location, release } = intent;
  if (location.role === 'standalone') {
    return undefined;
  }
  const joining =
    location.joinedBy === 'token' ? byToken(location.role) : has(release, 'clusterGroups') ? byBucket(intent) : byHand(intent);
  return {
    title: location.role === 'primary' ? 'See that the other locations have joined' : 'Join the primary location',
    source: pageOf(intent),
    body: [...joining, ...(location.role === 'primary' ? heartbeat() : [])],
  };
}

function byToken(role: string): string[] {
  if (role === 'primary') {
    return [
      'edbctl 1.9.0 or newer, the operator 2.1 or newer in all locations. The token lets a location join: it goes by a safe way, and is revoked once all have joined. One does for all.',
      sh('edbctl federation create-token --ttl 24h --output pairing.token'),
      'When all have joined, the first line shows the name of the token, which `TOKEN` takes; the next one each secondary as "Synced":',
      sh('edbctl federation list-tokens', 'edbctl federation list-pairings', 'rm pairing.token'),
      sh('printf \'%s: \' TOKEN; IFS= read -r TOKEN; edbctl federation revoke-token "$TOKEN"'),
    ];
  }
  return [
    'edbctl 1.9.0 or newer, the operator 2.1 or newer. `pairing.token` is the file that `edbctl federation create-token` wrote for the primary; it is good for 24 hours.',
    sh('edbctl federation join --token-file pairing.token --wait', 'edbctl federation list-pairings', 'rm pairing.token'),
  ];
}

function byBucket({ location, portal }: InstallationIntent): string[] {
  const entries = location.role === 'primary' ? location.peers : location.peers.slice(0, 1);
  return [
    `The locations find each other through the bucket. The list has ${entries.length === 1 ? 'one entry' : `${entries.length} entries`}, for ${entries
      .map((peer) => `\`${peer}\``)
      .join(', ')}, with the profile \`https_spiffe\` and an address with port 8444; that of the other side names \`${portal}\`.`,
    sh(FEDERATION_LIST),
  ];
}

/** 1.3: EDB's scripts, which are not public. */
function byHand({ portal, location }: InstallationIntent): string[] {
  return [
    'Hybrid Manager 1.3 joins two locations by scripts that EDB hands out: `apply-federated-domain.sh`, `configure-beacon-primary.sh`, `configure-beacon-secondary.sh`, `federate-beacon-spiffe-ids.sh`; ask its support for them. What they have to bring about, and what shows it:',
    list([
      `the trust domain is \`${portal}\` here and another one there (first line);`,
      `one entry for ${location.peers.map((peer) => `\`${peer}\``).join(', ')}, with the profile \`https_spiffe\` and port 8444 (second line);`,
      `each ClusterSPIFFEID of the agent lists the trust domain of the other side in \`federatesWith\` (third line);`,
      'server and agent were started again afterwards (the last two).',
    ]),
    sh(
      'kubectl get configmap spire-server --namespace=spire-system --output=yaml | grep trust_domain',
      FEDERATION_LIST,
      'kubectl get clusterspiffeids --output=yaml | grep -A 3 federatesWith',
      'kubectl rollout restart deployment/upm-beacon-server --namespace=upm-beacon',
      'kubectl rollout restart deployment/upm-beacon-agent-k8s --namespace=upm-beacon',
    ),
  ];
}

function heartbeat(): string[] {
  return ['Each location has a line, called `managed-` and its id, with a heartbeat of the last minutes:', sh('kubectl get location')];
}
