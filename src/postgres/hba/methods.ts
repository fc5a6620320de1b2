import { closest } from '../../finding/closest';
import { fault, type Refusal } from './fault';

/** A way to let somebody in. */
interface Method {
  /** The first major that knows it. */
  readonly since?: number;
  /** What it is for alone. */
  readonly only?: 'local' | 'hostssl';
  /** It is for connections over the network. */
  readonly notLocal?: true;
  /** No Postgres on Linux is built with it. */
  readonly notOnLinux?: true;
}

/** @see https://www.postgresql.org/docs/current/auth-methods.html */
const METHODS: Readonly<Record<string, Method>> = {
  bsd: { notOnLinux: true },
  cert: { only: 'hostssl' },
  gss: { notLocal: true },
  ident: {},
  ldap: {},
  md5: {},
  oauth: { since: 18 },
  pam: {},
  password: {},
  peer: { only: 'local' },
  radius: {},
  reject: {},
  'scram-sha-256': {},
  sspi: { notOnLinux: true },
  trust: {},
};

/** Why a connection of that kind cannot be let in that way. */
export function methodFault(connection: string, method: string, major: number): Refusal | undefined {
  const known = Object.keys(METHODS).filter((name) => (METHODS[name].since ?? 0) <= major && !METHODS[name].notOnLinux);
  if (!Object.hasOwn(METHODS, method)) {
    const near = closest(method, known)?.name;
    return fault(`"${method}" is no method, ${known.join(', ')} are`, near ? `did you mean "${near}"?` : 'write one of them');
  }
  const { since = 0, only, notLocal, notOnLinux } = METHODS[method];
  if (notOnLinux) {
    return fault(`the method "${method}" is not built into PostgreSQL on Linux`, 'write another method');
  }
  if (since > major) {
    return fault(
      `PostgreSQL ${major} has no method "${method}", it came with ${since}`,
      `use PostgreSQL ${since} or newer, or another method`,
    );
  }
  if (notLocal && connection === 'local') {
    return fault(`the method "${method}" is not for local connections`, 'write another method');
  }
  return only !== undefined && only !== connection
    ? fault(
        `the method "${method}" is for ${only} lines, and this one is ${connection}`,
        only === 'hostssl' ? 'begin the line with hostssl' : 'write another method',
      )
    : undefined;
}
