import { createHash } from 'node:crypto';
import { type Draftable, type DraftMetadata, ManifestDraft, type RenderedManifest } from '../../rendering';
import { CONTROL_PLANE_LABEL, DATA_LABEL } from '../nodes';

/** What a Job runs, and what it may see. */
export interface CheckJob {
  /** Of the constructs, and the beginning of the names. */
  readonly id: string;
  readonly namespace: string;
  readonly image: string;
  readonly script: string;
  readonly pullSecret?: string;
  /** The platform chooses the user of the pod, as OpenShift does. */
  readonly userIsGiven: boolean;
  /** The account that may read what the script reads; absent: it asks the API server nothing. */
  readonly serviceAccount?: string;
  /** A Secret in the same namespace whose keys the script finds as variables of its environment. */
  readonly environmentFrom?: string;
  readonly origin: string;
}

type Labelled = Pick<DraftMetadata, 'labels' | 'annotations'>;

const SCRIPTS = '/scripts';
/** Long enough for a load balancer to get an address, and for an image to be pulled. */
const DEADLINE_SECONDS = 900;
/** Images that say nothing run as root. */
const NOBODY = 65534;
/** Nodes of Hybrid Manager keep other pods away. */
const TOLERATIONS = [CONTROL_PLANE_LABEL, DATA_LABEL].map((key) => ({
  key,
  operator: 'Exists',
  effect: 'NoSchedule',
}));

/**
 * A ConfigMap with the script, and the Job that runs it.
 *
 * A Job cannot be changed, so its name holds a sum of what it does: another environment is checked by another Job.
 */
export function checkJob(labelled: Labelled, job: CheckJob): RenderedManifest[] {
  const { id, namespace } = job;
  const sum = createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 8);
  const name = `${id}-${sum}`;
  const scripts = new ManifestDraft('v1', 'ConfigMap', { ...labelled, name, namespace });
  scripts.set(['data', 'check.sh'], job.script, job.origin);
  const draft = new ManifestDraft('batch/v1', 'Job', { ...labelled, name, namespace });
  draft.set(['spec', 'backoffLimit'], 0, '');
  draft.set(['spec', 'activeDeadlineSeconds'], DEADLINE_SECONDS, '');
  draft.setMap(['spec', 'template', 'metadata', 'labels'], labelled.labels, 'labels');
  draft.set(['spec', 'template', 'spec'], podOf(job, name), job.origin);
  return [scripts.done(`${id}-script`), draft.done(id)];
}

function podOf({ image, pullSecret, userIsGiven, serviceAccount, environmentFrom }: CheckJob, scripts: string): Draftable {
  return {
    restartPolicy: 'Never',
    serviceAccountName: serviceAccount,
    automountServiceAccountToken: serviceAccount !== undefined,
    imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
    securityContext: { runAsNonRoot: true, runAsUser: userIsGiven ? undefined : NOBODY, seccompProfile: { type: 'RuntimeDefault' } },
    tolerations: TOLERATIONS,
    containers: [
      {
        name: 'check',
        image,
        imagePullPolicy: 'Always',
        command: ['sh', `${SCRIPTS}/check.sh`],
        // The user has no home of its own.
        env: [{ name: 'HOME', value: '/tmp' }],
        envFrom: environmentFrom === undefined ? undefined : [{ secretRef: { name: environmentFrom } }],
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '512Mi' } },
        securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: false, capabilities: { drop: ['ALL'] } },
        volumeMounts: [{ name: 'scripts', mountPath: SCRIPTS, readOnly: true }],
      },
    ],
    volumes: [{ name: 'scripts', configMap: { name: scripts } }],
  };
}
