import { isJsonObject, type JsonObject } from '../../../../finding';

/** Does the cluster follow another one? `enabled` decides; without it, whether the primary is called otherwise. */
export function isReplica({ replica }: JsonObject, name: string): boolean {
  if (!isJsonObject(replica)) {
    return false;
  }
  return (replica.enabled ?? null) === null ? (replica.self || name) !== (replica.primary ?? '') : replica.enabled === true;
}
