import type { Rule, RuleFinding } from '../../../../finding';
import { objectStorageIn, PROVIDERS, STATIC_KEYS, WORKLOAD_IDENTITY } from '../../object-store';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

const CHOICES = 'provider: azure, provider: gcp, auth_type: workloadIdentity or auth_type: credentials';

export const storageSecretSaysWhichStore: Rule = {
  id: 'HM-201',
  title: 'An object storage Secret says which store it is for',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'One Secret serves five kinds of stores. Hybrid Manager tells them apart by "provider", which Azure and Google have, and by "auth_type", ' +
    'which S3 has; each of them is one exact word.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    return secret && (neither(secret) ?? [...providerFindings(secret), ...loginFindings(secret)]);
  },
};

function neither(secret: SecretView): RuleFinding[] | undefined {
  return secret.isWhole && !secret.has('provider') && !secret.has('auth_type')
    ? [{ path: secret.pathOf('auth_type'), problem: 'the Secret does not say which store it is for', fix: `add ${CHOICES}` }]
    : undefined;
}

function providerFindings(secret: SecretView): RuleFinding[] {
  const provider = secret.read('provider');
  return provider && !Object.hasOwn(PROVIDERS, provider.value)
    ? [
        {
          path: provider.path,
          problem: 'the provider is one that no page knows, azure or gcp is expected',
          fix: 'write azure or gcp; for S3 and what is compatible with it write auth_type instead',
        },
      ]
    : [];
}

function loginFindings(secret: SecretView): RuleFinding[] {
  const login = secret.read('auth_type');
  return login && !secret.has('provider') && ![WORKLOAD_IDENTITY, STATIC_KEYS].includes(login.value)
    ? [
        {
          path: login.path,
          problem: 'the way to log in is one that no page knows, workloadIdentity or credentials is expected',
          fix: 'write workloadIdentity, for a role of AWS, or credentials, for access keys; capital letters count',
        },
      ]
    : [];
}
