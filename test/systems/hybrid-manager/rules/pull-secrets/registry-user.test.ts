import { expect, test } from 'vitest';
import { registryUserIsThePlatform as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/registry-user';
import { type Case, loginFor, PULL_TYPE, secretIn, texts } from '../secrets';

test.each<Case>([
  ['the user passes', [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE)], []],
  [
    'so does the user in base64',
    [
      secretIn(
        'edbpgai-bootstrap',
        'edb-cred',
        {
          '.dockerconfigjson': JSON.stringify({
            auths: { 'docker.enterprisedb.com': { auth: Buffer.from('pgai-platform:token').toString('base64') } },
          }),
        },
        PULL_TYPE,
      ),
    ],
    [],
  ],
  [
    'another registry has its own users',
    [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('registry.example.com'), PULL_TYPE)],
    undefined,
  ],
  [
    'another user',
    [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com', 'k8s_enterprise', 'token'), PULL_TYPE)],
    [
      'error /stringData/.dockerconfigjson: the user for docker.enterprisedb.com is another one than pgai-platform; write the user pgai-platform, with your token of EDB Repos 2.0 as password',
    ],
  ],
  [
    'another user in base64',
    [
      secretIn(
        'edbpgai-bootstrap',
        'edb-cred',
        {
          '.dockerconfigjson': JSON.stringify({
            auths: { 'docker.enterprisedb.com': { auth: Buffer.from('k8s_standard:token').toString('base64') } },
          }),
        },
        PULL_TYPE,
      ),
    ],
    [
      'error /stringData/.dockerconfigjson: the user for docker.enterprisedb.com is another one than pgai-platform; write the user pgai-platform, with your token of EDB Repos 2.0 as password',
    ],
  ],
  [
    'no password',
    [
      secretIn(
        'edbpgai-bootstrap',
        'edb-cred',
        {
          '.dockerconfigjson': JSON.stringify({
            auths: { 'docker.enterprisedb.com': { auth: Buffer.from('pgai-platform:').toString('base64') } },
          }),
        },
        PULL_TYPE,
      ),
    ],
    [
      'error /stringData/.dockerconfigjson: the login for docker.enterprisedb.com has no password; write your token of EDB Repos 2.0 as password',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
