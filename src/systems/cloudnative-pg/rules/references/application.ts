import { type Document, isJsonObject, memberAt } from '../../../../finding';
import { operatorSecrets } from '../../names';
import { written } from './plugins';

/** A role whose password the operator takes from a Secret. */
export interface Login {
  readonly role: string;
  readonly secret: string;
  /** Where the Secret is named; where the role is, when the operator chooses the name. */
  readonly path: string;
}

/** Does the cluster only follow another one? */
export function isReplica({ body, name }: Document): boolean {
  const replica = memberAt(body, 'spec', 'replica');
  if (!isJsonObject(replica)) {
    return false;
  }
  return typeof replica.enabled === 'boolean' ? replica.enabled : (written(replica.self) ?? name) !== replica.primary;
}

/** The owner of the application's database, as the operator fills it in; `undefined` where it makes none. */
export function applicationLogin(cluster: Document): Login | undefined {
  const bootstrap = memberAt(cluster.body, 'spec', 'bootstrap');
  const method = ['recovery', 'pg_basebackup'].find((name) => isJsonObject(memberAt(bootstrap, name))) ?? 'initdb';
  const answers = memberAt(bootstrap, method);
  if ((method !== 'initdb' && isReplica(cluster)) || memberAt(answers, 'import', 'type') === 'monolith') {
    return undefined;
  }
  const role = written(memberAt(answers, 'owner')) ?? written(memberAt(answers, 'database')) ?? 'app';
  const named = written(memberAt(answers, 'secret', 'name'));
  return named === undefined
    ? { role, secret: operatorSecrets.application(cluster.name), path: '/spec/bootstrap' }
    : { role, secret: named, path: `/spec/bootstrap/${method}/secret/name` };
}

export function superuserLogin({ body, name }: Document): Login | undefined {
  if (memberAt(body, 'spec', 'enableSuperuserAccess') !== true) {
    return undefined;
  }
  const named = written(memberAt(body, 'spec', 'superuserSecret', 'name'));
  return named === undefined
    ? { role: 'postgres', secret: operatorSecrets.superuser(name), path: '/spec/enableSuperuserAccess' }
    : { role: 'postgres', secret: named, path: '/spec/superuserSecret/name' };
}
