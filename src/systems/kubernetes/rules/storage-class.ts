import { isJsonObject, type JsonObject, type Rule, type RuleFinding } from '../../../finding';
import { notAmong } from './choices';
import { QUALIFIED_NAME } from './name-forms';
import { topologyFindings } from './topologies';

export const storageClassIsAccepted: Rule = {
  id: 'K8S-015',
  title: 'A StorageClass says how volumes are made and what becomes of them',
  kinds: [{ group: 'storage.k8s.io', kind: 'StorageClass' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/storage-classes/',
  reason: 'The API server refuses a provisioner by a name that there cannot be, and policies and modes that it does not know.',

  check({ body }) {
    return [
      ...provisionerFindings(body),
      // An empty policy passes, an empty mode does not.
      ...notAmong(['Delete', 'Retain'], body.reclaimPolicy || undefined, '/reclaimPolicy', 'policy of reclaiming'),
      ...notAmong(['Immediate', 'WaitForFirstConsumer'], body.volumeBindingMode, '/volumeBindingMode', 'mode of binding'),
      ...parameterFindings(body),
      ...topologyFindings(body),
    ];
  },
};

/** In any case: the API server lowers it before it looks. */
function provisionerFindings({ provisioner }: JsonObject): RuleFinding[] {
  const problem = typeof provisioner === 'string' && provisioner !== '' ? QUALIFIED_NAME.problem(provisioner.toLowerCase()) : undefined;
  return problem === undefined
    ? []
    : [
        {
          path: '/provisioner',
          problem: `"${provisioner}" is no name of a provisioner, ${problem}`,
          fix: 'write the name of the driver, such as ebs.csi.aws.com',
        },
      ];
}

function parameterFindings({ parameters }: JsonObject): RuleFinding[] {
  return isJsonObject(parameters) && '' in parameters
    ? [{ path: '/parameters/', problem: 'a parameter has no name', fix: 'write its name, or remove it' }]
    : [];
}
