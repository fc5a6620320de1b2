import { quoted } from './shell';

/** What the cluster itself adds, and what would keep the object from being made elsewhere. */
const OF_THE_CLUSTER =
  'del(.metadata.uid, .metadata.resourceVersion, .metadata.creationTimestamp, .metadata.managedFields, .metadata.ownerReferences)';

/** Prints a Secret the way it can be applied to another cluster. */
export function printedSecret(name: string, namespace: string, context: string = ''): string {
  return `kubectl${context} get secret ${quoted(name)} --namespace=${namespace} --output=yaml | yq '${OF_THE_CLUSTER}'`;
}
