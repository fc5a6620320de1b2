import type { PolicyRule, ReadinessChecks, ReadinessInput } from './input';

type Permissions = Pick<ReadinessChecks, 'rules' | 'clusterRules'>;

/** The least that the script needs: to read what it is asked about, by name wherever there is one. */
export function permissionsOf(input: ReadinessInput, balancer: string): Permissions {
  const spaces = new Set([...input.secrets, ...input.serviceAccounts].map(({ namespace }) => namespace));
  const all = input.loadBalancer ? [...spaces.add(input.namespace)] : [...spaces];
  return {
    rules: Object.fromEntries(all.sort().map((namespace) => [namespace, rulesIn(namespace, input, balancer)])),
    clusterRules: [
      ...reading('', 'namespaces', input.namespaces),
      ...reading('storage.k8s.io', 'storageclasses', [input.storageClass]),
      { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], verbs: ['list'] },
      { apiGroups: [''], resources: ['nodes'], verbs: ['list'] },
    ],
  };
}

function rulesIn(namespace: string, { secrets, serviceAccounts, ...input }: ReadinessInput, balancer: string): PolicyRule[] {
  const here = (named: readonly { readonly namespace: string; readonly name: string }[]) =>
    named.filter((each) => each.namespace === namespace).map(({ name }) => name);
  return [
    ...reading('', 'secrets', here(secrets)),
    ...reading('', 'serviceaccounts', here(serviceAccounts)),
    ...(input.loadBalancer && input.namespace === namespace ? balancing(balancer) : []),
  ];
}

function reading(group: string, resource: string, names: readonly string[]): PolicyRule[] {
  const resourceNames = [...new Set(names)].sort();
  return resourceNames.length === 0 ? [] : [{ apiGroups: [group], resources: [resource], resourceNames, verbs: ['get'] }];
}

/** What is made cannot be restricted to a name: it has none yet. */
function balancing(name: string): PolicyRule[] {
  return [
    { apiGroups: [''], resources: ['services'], verbs: ['create'] },
    { apiGroups: [''], resources: ['services'], resourceNames: [name], verbs: ['get', 'delete'] },
  ];
}
