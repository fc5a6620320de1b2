import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from '../names';
import { PAGES } from './pages';
import { printedSecret } from './secret-copy';
import { asked, list, quoted, sh } from './shell';
import type { Step } from './step';

/** Where the steps of several locations can be read. */
export function pageOf({ location, release }: InstallationIntent): string {
  if (location.joinedBy === 'token') {
    return PAGES.pairing;
  }
  return has(release, 'clusterGroups') ? PAGES.sharedBucket : PAGES.locations13;
}

/** One bucket means one Secret. */
export function sharedSecret(intent: InstallationIntent): Step | undefined {
  const { location, objectStore } = intent;
  if (location.joinedBy !== 'bucket' || location.role !== 'secondary') {
    return undefined;
  }
  const source = pageOf(intent);
  const comparing = [
    `kubectl --context="$PRIMARY" get secret ${OBJECT_STORAGE_SECRET} --namespace=${DEFAULT_NAMESPACE} --output=yaml | yq '.data' | openssl dgst -sha256`,
    `kubectl get secret ${OBJECT_STORAGE_SECRET} --namespace=${DEFAULT_NAMESPACE} --output=yaml | yq '.data' | openssl dgst -sha256`,
  ];
  const copying =
    objectStore.source.kind === 'existing'
      ? [`${printedSecret(OBJECT_STORAGE_SECRET, DEFAULT_NAMESPACE, ' --context="$PRIMARY"')} | kubectl apply --filename=-`]
      : [];
  return {
    title: 'Have the same Secret of the object store as the primary location',
    source,
    body: [
      `\`PRIMARY\` is the context of kubectl for the cluster of \`${location.peers[0]}\`. ${
        copying.length > 0 ? 'The first line copies the Secret, the next two' : 'The program writes the Secret; the two lines'
      } print the same where both are the same.`,
      asked('PRIMARY'),
      sh(...copying, ...comparing),
    ],
  };
}

/** Ports between locations, tried from within the cluster. */
export function ports(intent: InstallationIntent): Step | undefined {
  const { location } = intent;
  if (location.role === 'standalone') {
    return undefined;
  }
  const [primary] = location.peers;
  const bound = location.role === 'secondary' ? [[primary, 9445], ...(location.joinedBy === 'token' ? [[primary, 443]] : [])] : [];
  // Secondaries are not federated with each other.
  const spire = (location.role === 'secondary' ? [primary] : location.peers).map((portal) => [portal, 8444]);
  const all = [...spire, ...bound];
  return {
    title: 'See that the locations reach each other',
    source: pageOf(intent),
    body: [
      list([
        'TCP 8444, SPIRE: both ways between the primary and each secondary.',
        'TCP 9445, agents: from each secondary to the primary.',
        ...(location.joinedBy === 'token' ? ['TCP 443, pairing: from each secondary to the primary.'] : []),
        'TCP 10901 (metrics) and 24224 (logs) between the clusters; 5432 and 6432 where Postgres is replicated.',
      ]),
      'Names of portals have to lead, within the cluster, to an address that can be reached from there; load balancers of an internal network need a DNS of their own for that.',
      ...(all.length === 0
        ? ['The secondaries try this primary: their steps say how.']
        : [
            'What answers only once the other location runs. `CHECK_IMAGE` is an image with `nc` that the cluster can pull.',
            asked('CHECK_IMAGE'),
            sh(
              ...all.map(
                ([portal, port]) =>
                  `kubectl run port-check --rm --attach --restart=Never --image="$CHECK_IMAGE" --command -- nc -vz -w 5 ${quoted(String(portal))} ${port}`,
              ),
            ),
          ]),
    ],
  };
}
