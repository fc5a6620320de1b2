import type { RenderedManifest } from '../../rendering';
import type { LocationIntent } from '../answers/location';
import type { ReadinessIntent } from '../answers/readiness-check';
import type { InstallationIntent } from '../intent';
import { BOOTSTRAP_NAMESPACE, DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from '../names';
import { CONTROL_PLANE_LABEL, DATA_LABEL } from '../nodes';
import { type BucketTool, bucketChecks, pullCheck, type ReadinessInput, type ReadinessPeer, readinessChecks } from '../readiness';
import { accountWith } from './access';
import { portalAnnotations } from './ingress';
import { namespacesOf } from './namespaces';
import { type CheckJob, checkJob } from './readiness-job';
import { wantedSecrets } from './wanted-secrets';

const ORIGIN = 'readiness';

/** Jobs that find out what nobody can know offline. */
export function readinessJobs(intent: InstallationIntent): RenderedManifest[] {
  const { readiness } = intent;
  return readiness.kind === 'job' ? [...clusterJob(intent, readiness), ...pullJob(intent, readiness), ...bucketJob(intent, readiness)] : [];
}

type Jobs = Extract<ReadinessIntent, { kind: 'job' }>;

/** Secrets, nodes, storage, load balancer, ports. */
function clusterJob(intent: InstallationIntent, { image }: Jobs): RenderedManifest[] {
  const { script, ...allowed } = readinessChecks(inputOf(intent));
  const name = `${intent.name}-readiness`;
  return [
    ...accountWith(intent, name, BOOTSTRAP_NAMESPACE, allowed),
    ...checkJob(intent, { ...common(intent), id: name, namespace: BOOTSTRAP_NAMESPACE, image, script, serviceAccount: name }),
  ];
}

/** That images can be pulled is seen where this one starts. */
function pullJob(intent: InstallationIntent, { pullImage }: Jobs): RenderedManifest[] {
  const image = pullImage ?? `${intent.registry.url}/lasso:latest`;
  const pullSecret = intent.registry.pullSecret?.name;
  const id = `${intent.name}-image-pull`;
  return checkJob(intent, { ...common(intent), id, namespace: BOOTSTRAP_NAMESPACE, image, pullSecret, script: pullCheck(image) });
}

const TOOLS: Readonly<Record<InstallationIntent['objectStore']['provider'], BucketTool>> = {
  s3: 'aws',
  's3-compatible': 'aws',
  azure: 'az',
  google: 'gcloud',
};

/** With the keys of the Secret itself. An identity lets nobody in but the accounts of Hybrid Manager, so a person looks then. */
function bucketJob(intent: InstallationIntent, { storeImage: image }: Jobs): RenderedManifest[] {
  const { provider, source } = intent.objectStore;
  if (image === undefined || source.kind === 'plain') {
    return [];
  }
  const job = { id: `${intent.name}-bucket`, namespace: DEFAULT_NAMESPACE, image, script: bucketChecks(TOOLS[provider]) };
  return checkJob(intent, { ...common(intent), ...job, environmentFrom: OBJECT_STORAGE_SECRET });
}

function common({ platform }: InstallationIntent): Pick<CheckJob, 'userIsGiven' | 'origin'> {
  return { userIsGiven: platform.flavour === 'rhos', origin: ORIGIN };
}

function inputOf(intent: InstallationIntent): ReadinessInput {
  const { registry, scenarios, storageClass, ingress, platform, location } = intent;
  const balanced = ingress.kind === 'load-balancer';
  return {
    namespace: BOOTSTRAP_NAMESPACE,
    namespaces: namespacesOf(intent),
    secrets: wantedSecrets(intent),
    serviceAccounts: registry.pullSecret ? [{ namespace: BOOTSTRAP_NAMESPACE, name: 'default', pullSecret: registry.pullSecret.name }] : [],
    storageClass,
    nodes: { controlPlaneLabel: CONTROL_PLANE_LABEL, dataLabel: DATA_LABEL, gpu: scenarios.genAi !== undefined },
    loadBalancer: balanced,
    ...(balanced && { loadBalancerAnnotations: portalAnnotations(ingress, platform.loadBalancers) }),
    peers: peersOf(location),
  };
}

const PORTAL_PORT = 443;
const SPIRE_PORT = 8444;
const BEACON_PORT = 9445;

/** The first location is there before the others, which nobody answers for yet. */
function peersOf({ role, joinedBy, peers }: LocationIntent): ReadinessPeer[] {
  const ports = joinedBy === 'token' ? [PORTAL_PORT, SPIRE_PORT, BEACON_PORT] : [SPIRE_PORT, BEACON_PORT];
  return role === 'secondary' ? [{ host: peers[0], ports }] : [];
}
