import { type Document, memberAt, type Rule, type RuleFinding } from '../../../../finding';
import { givenSecret, keysOf, quoted } from '../../../secrets';
import { POOLER } from '../kinds';

const PASSWORD = ['username', 'password'];
const TLS = ['tls.crt', 'tls.key'];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  serverTLSSecret: TLS,
  clientTLSSecret: TLS,
  serverCASecret: ['ca.crt'],
  clientCASecret: ['ca.crt'],
};

export const poolerSecretFits: Rule = {
  id: 'CNPG-613',
  title: 'The Secrets of a pooler are what PgBouncer can use',
  kinds: [POOLER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#authentication',
  reason:
    'PgBouncer logs in with a user name and a password, or with a certificate, and the pod tells which by the type of the Secret, or by its ' +
    'keys where the type is Opaque. With anything else the pod does not start.',

  check(pooler, { inventory }) {
    const named = (field: string) => givenSecret(inventory, pooler, memberAt(pooler.body, 'spec', 'pgbouncer', field, 'name'));
    const login = named('authQuerySecret');
    const others = Object.entries(KEYS).flatMap(([field, keys]) => {
      const secret = named(field);
      return secret ? [{ field, keys, secret }] : [];
    });
    if (!login && others.length === 0) {
      return undefined;
    }
    return [...(login ? loginFaults(login) : []), ...others.flatMap(({ field, keys, secret }) => keyFaults(secret, keys, field))];
  },
};

function loginFaults(secret: Document): RuleFinding[] {
  const type = memberAt(secret.body, 'type') ?? 'Opaque';
  switch (type) {
    case 'kubernetes.io/basic-auth':
      return keyFaults(secret, PASSWORD, 'authQuerySecret');
    case 'kubernetes.io/tls':
      return keyFaults(secret, TLS, 'authQuerySecret');
    case 'Opaque': {
      const keys = keysOf(secret);
      const fits = [PASSWORD, TLS].some((needed) => needed.every((key) => keys.has(key)));
      return fits ? [] : [fault(secret, 'has neither "username" and "password" nor "tls.crt" and "tls.key"')];
    }
    default:
      return typeof type === 'string' ? [fault(secret, `has the type "${type}", from which PgBouncer takes no login`)] : [];
  }
}

function fault(secret: Document, what: string): RuleFinding {
  return {
    path: '/spec/pgbouncer/authQuerySecret/name',
    problem: `the Secret "${secret.name}" ${what}`,
    fix: 'name a Secret of the type kubernetes.io/basic-auth or kubernetes.io/tls',
  };
}

function keyFaults(secret: Document, keys: readonly string[], field: string): RuleFinding[] {
  const missing = keys.filter((key) => !keysOf(secret).has(key));
  return missing.length === 0
    ? []
    : [
        {
          path: `/spec/pgbouncer/${field}/name`,
          problem: `the Secret "${secret.name}" has no key ${quoted(missing)}`,
          fix: `add it, or name a Secret that has ${quoted(keys)}`,
        },
      ];
}
