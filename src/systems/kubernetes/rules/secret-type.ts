import { memberAt, type Rule, type RuleFinding } from '../../../finding';
import { heldValues } from './held-data';

/** The keys without which a Secret of that type is refused. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

const BASIC_AUTH = ['username', 'password'];
const ACCOUNT = 'kubernetes.io/service-account.name';

export const secretHoldsWhatItsTypeAsks: Rule = {
  id: 'K8S-012',
  title: 'A Secret holds what its type asks for',
  kinds: [{ group: '', kind: 'Secret' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#secret-types',
  reason: 'The type is a promise about keys, and the API server holds the Secret to it.',

  check(document) {
    const type = document.body.type;
    if (typeof type !== 'string') {
      return undefined;
    }
    const held = new Map(heldValues(document).map(({ key, bytes }) => [key, bytes]));
    if (type === 'kubernetes.io/basic-auth') {
      return BASIC_AUTH.some((key) => held.has(key)) ? [] : [missing(type, 'username or password')];
    }
    if (type === 'kubernetes.io/service-account-token') {
      return accountFindings(memberAt(document.body, 'metadata', 'annotations', ACCOUNT));
    }
    const required = Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : [];
    return required.flatMap((key) => valueFindings(type, key, held.get(key)));
  },
};

function valueFindings(type: string, key: string, value: Buffer | undefined): RuleFinding[] {
  if (value === undefined || (key === 'ssh-privatekey' && value.length === 0)) {
    return [missing(type, key)];
  }
  return key.startsWith('.docker') && !isJsonMap(value.toString())
    ? [
        {
          path: `/data/${key}`,
          problem: `a Secret of the type ${type} holds a map in JSON under ${key}`,
          fix: 'write what "docker login" writes',
        },
      ]
    : [];
}

function missing(type: string, key: string): RuleFinding {
  return { path: '/data', problem: `a Secret of the type ${type} has no ${key}`, fix: `add ${key}, or leave out the type` };
}

function accountFindings(account: unknown): RuleFinding[] {
  const fix = `write the name of the ServiceAccount as the annotation ${ACCOUNT}`;
  return typeof account === 'string' && account !== ''
    ? []
    : [{ path: '/metadata/annotations', problem: 'a Secret of the type kubernetes.io/service-account-token names no ServiceAccount', fix }];
}

function isJsonMap(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}
