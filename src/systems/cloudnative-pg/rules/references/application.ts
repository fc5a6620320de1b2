import { type Document, isJsonObject, memberAt } from '../../../../finding';
import { isReplica } from '../../cluster-view';
import { operatorSecrets } from '../../names';
import { written } from './plugins';

/** A role whose password the operator takes from a Secret. */
export interface Login {
  readonly role: string;
  readonly secret: string;
  /** Where the Secret is named; where the role is, when the operator chooses the name. */
  readonly path: string;
}

/** The owner of the application's database, as the operator fills it in; `undefined` where it makes none. */
export function applicationLogin(cluster: Document): Login | undefined {
  const bootstrap = memberAt(cluster.body, 'spec', 'bootstrap');
  const method = ['recovery', 'pg_basebackup'].find((name) => isJsonObject(memberAt(bootstrap, name))) ?? 'initdb';
  const answers = memberAt(bootstrap, method);
  if ((method !== 'initdb' && isReplica(cluster.body.spec, cluster)) || memberAt(answers, 'import', 'type') === 'monolith') {
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
