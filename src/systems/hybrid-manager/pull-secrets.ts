import { type Document, isJsonObject, type JsonObject, memberAt, type RuleContext } from '../../finding';
import type { Configuration } from './configuration';
import { configurationsFor } from './environment';
import { BOOTSTRAP_NAMESPACE, PULL_SECRET, REPLICATOR_NAMESPACE } from './names';
import { PULL_KEY } from './secret-types';
import { SecretView } from './secret-view';
import { parsedJson } from './texts';

/** Where the pull secret has to be: the first is installed from there, the other copies it everywhere. */
export const PULL_NAMESPACES = [BOOTSTRAP_NAMESPACE, REPLICATOR_NAMESPACE] as const;

/** The names that the configuration gives, else the usual one. */
export function pullSecretNames(configuration: Configuration): readonly string[] {
  const named = namedPullSecrets(configuration);
  return named.length > 0 ? named : [PULL_SECRET];
}

export function namedPullSecrets(configuration: Configuration): readonly string[] {
  const names = configuration.pullSecrets().map(({ value }) => value);
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
}

/** What can be seen of a pull secret, where it is in one of its two namespaces. */
export function pullSecretIn(document: Document, context: RuleContext): SecretView | undefined {
  const secret = SecretView.of(document, context.inventory);
  if (!secret || !PULL_NAMESPACES.some((namespace) => document.namespace === namespace)) {
    return undefined;
  }
  const configurations = configurationsFor(document, context);
  const names = configurations.length === 0 ? [PULL_SECRET] : configurations.flatMap(pullSecretNames);
  return names.includes(secret.name) ? secret : undefined;
}

/** The host, with its port, of the registry that images come from. */
export function registryHost(configuration: Configuration): string | undefined {
  const url = configuration.get('registryUrl')?.value;
  return typeof url === 'string' ? hostOf(url) : undefined;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').split('/')[0];
}

/** One login of a pull secret. */
export interface Login {
  readonly host: string;
  readonly user: string;
  readonly password: string;
}

/** The logins that a pull secret holds; `undefined` where they cannot be read. */
export function loginsIn(secret: SecretView): readonly Login[] | undefined {
  const written = secret.read(PULL_KEY);
  const config = written && parsedJson(written.value);
  if (!isJsonObject(config)) {
    return undefined;
  }
  const logins = memberAt(config, 'auths');
  return Object.entries(isJsonObject(logins) ? logins : {}).map(([server, login]) => ({
    host: hostOf(server),
    ...credentials(isJsonObject(login) ? login : {}),
  }));
}

/** They stand in two fields, or in base64 with a colon between. */
function credentials({ username, password, auth }: JsonObject): Pick<Login, 'user' | 'password'> {
  const [user, ...rest] = Buffer.from(typeof auth === 'string' ? auth : '', 'base64')
    .toString()
    .split(':');
  return {
    user: typeof username === 'string' && username !== '' ? username : user,
    password: typeof password === 'string' && password !== '' ? password : rest.join(':'),
  };
}

/** Is the login for the host? As the kubelet has it, `*` stands for a part of the name between dots. */
export function isFor({ host }: Login, wanted: string): boolean {
  const [patterns, parts] = [host, wanted].map((name) => name.toLowerCase().split('.'));
  return patterns.length === parts.length && patterns.every((pattern, index) => matches(pattern, parts[index]));
}

function matches(pattern: string, part: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`).test(part);
}
