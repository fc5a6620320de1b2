import { type Document, itemsAt, memberAt, type Rule, type RuleFinding } from '../../../../finding';
import { givenSecret, keysOf, quoted, SECRET, textIn } from '../../../secrets';
import { CLUSTER, DATABASE_ROLE } from '../kinds';
import { applicationLogin, type Login, superuserLogin } from './application';
import { written } from './plugins';

/** What tools put where a value will be: such a text is not the user's name yet. */
const PLACEHOLDER = /[<>{}[\]$%:]/;

export const loginSecretFits: Rule = {
  id: 'CNPG-611',
  title: 'A Secret with a password is that of the role',
  kinds: [CLUSTER, DATABASE_ROLE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#passwords',
  reason:
    'The operator sets a password only from a Secret with `username` and `password`, and only where the user name is that of the role. ' +
    'Otherwise the role keeps the password it has, or none, and the instance reports an error on every pass.',
  beside: [SECRET],

  check(document, { inventory }) {
    const judged = loginsOf(document).flatMap((login) => {
      const secret = givenSecret(inventory, document, login.secret);
      return secret ? [{ login, secret }] : [];
    });
    return judged.length === 0 ? undefined : judged.flatMap(({ login, secret }) => faults(login, secret));
  },
};

/** The passwords that the operator sets for a Cluster or a DatabaseRole. */
export function loginsOf(document: Document): Login[] {
  if (document.kind === DATABASE_ROLE.kind) {
    return roleLogin(memberAt(document.body, 'spec'), '/spec');
  }
  const roles = itemsAt(document.body, 'spec', 'managed', 'roles').flatMap((role, at) => roleLogin(role, `/spec/managed/roles/${at}`));
  return [superuserLogin(document), applicationLogin(document), ...roles].filter((login) => login !== undefined);
}

function roleLogin(role: unknown, path: string): Login[] {
  const [name, secret] = [written(memberAt(role, 'name')), written(memberAt(role, 'passwordSecret', 'name'))];
  const unused = memberAt(role, 'disablePassword') === true || memberAt(role, 'ensure') === 'absent';
  return name === undefined || secret === undefined || unused ? [] : [{ role: name, secret, path: `${path}/passwordSecret/name` }];
}

function faults({ role, path }: Login, secret: Document): RuleFinding[] {
  const missing = ['username', 'password'].filter((key) => !keysOf(secret).has(key));
  if (missing.length > 0) {
    const problem = `the Secret "${secret.name}" has no key ${quoted(missing)}, and the operator sets the password of "${role}" from both`;
    return [{ path, problem, fix: `name a Secret of the type kubernetes.io/basic-auth, with the user name "${role}"` }];
  }
  const username = textIn(secret, 'username')?.trim();
  if (username === undefined || username === role.trim() || PLACEHOLDER.test(username)) {
    return [];
  }
  const problem = `the user name in the Secret "${secret.name}" is not that of the role "${role}", so its password is not set`;
  return [{ path, problem, fix: `write "${role}" under username in the Secret, or name the Secret of that role` }];
}
