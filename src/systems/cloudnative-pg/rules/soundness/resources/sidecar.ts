import { memberAt, type Rule } from '../../../../../finding';
import { OBJECT_STORE } from '../../../../barman-cloud/rules/kinds';
import { given } from '../../../../given';
import { CLUSTER } from '../../kinds';
import { barmanArchiver } from '../../references/plugins';
import { isGuaranteed, requestOf } from './amounts';

export const sidecarIsGuaranteed: Rule = {
  id: 'CNPG-709',
  title: 'The sidecar that archives is promised its memory as Postgres is',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed',
  reason:
    'The cluster asks for pods that are promised what they may use, which are evicted last. The sidecar of the plugin takes its resources from the ' +
    'ObjectStore, and one container without them makes the whole pod Burstable.',

  check(cluster, { inventory }) {
    const archiver = barmanArchiver(cluster);
    if (!archiver || !isGuaranteed(memberAt(cluster.body, 'spec', 'resources'))) {
      return undefined;
    }
    const name = memberAt(archiver.plugin, 'parameters', 'barmanObjectName');
    const store = given(inventory, cluster, OBJECT_STORE, name, cluster.namespace);
    if (!store) {
      return undefined;
    }
    const resources = memberAt(store.body, 'spec', 'instanceSidecarConfiguration', 'resources');
    if (isGuaranteed(resources)) {
      return [];
    }
    const hasMemory = requestOf(resources, 'memory') !== undefined;
    return [
      {
        path: `${archiver.path}/parameters/barmanObjectName`,
        problem: `the ObjectStore "${store.name}" gives its sidecar ${hasMemory ? 'requests that are not its limits' : 'no memory of its own'}, so the pods are not Guaranteed, as those of the cluster are meant to be`,
        fix: 'write instanceSidecarConfiguration.resources in it, with cpu and memory, requests as limits',
        ...(hasMemory ? { severity: 'info' as const } : {}),
      },
    ];
  },
};
