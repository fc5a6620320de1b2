import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { preparedSecretsArePresent as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/present';
import { type Case, COPIED, controlPlane, externalSecret, secret, secretIn, storageFor, texts } from '../secrets';

const PORTAL = { 'fernet-key': 'a', 'static-passwords.yaml': 'a' };

const DATABASES = ['upm', 'dex', 'langflow', 'lakekeeper', 'beacon-app', 'transporter', 'superuser'].map((name) =>
  secret(`db-${name}`, { username: 'a', password: 'b' }),
);

function namespaceSaying(text: string): JsonObject {
  const metadata = { name: 'edbpgai-bootstrap', annotations: { 'cdk8s-postgres/existing-secrets': text } };
  return { apiVersion: 'v1', kind: 'Namespace', metadata };
}

test.each<Case>([
  [
    'what core needs passes',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      storageFor('awsKeys'),
      secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }),
    ],
    [],
  ],
  [
    'before 2026.2 core needs the store alone',
    [
      controlPlane({ version: 'v1.3.1', scenarios: ['core'] }),
      storageFor('awsKeys'),
      secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'a' }),
    ],
    [],
  ],
  [
    'no Secret of the environment was given',
    [controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }), secret('another', { a: 'b' })],
    undefined,
  ],
  ['Secrets alone have no scenarios', [storageFor('awsKeys')], undefined],
  [
    'one that something else makes is there',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      storageFor('awsKeys'),
      externalSecret('default', 'portal', { target: { name: 'hm-portal-bootstrap' } }),
    ],
    [],
  ],
  [
    'the store alone says nothing of the others',
    [controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }), storageFor('awsKeys')],
    undefined,
  ],
  [
    'an ExternalSecret of that name that makes another is not',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      storageFor('awsKeys'),
      secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'a' }),
      externalSecret('default', 'hm-portal-bootstrap', { target: { name: 'portal' } }),
    ],
    [
      'warning /spec/scenarios/0: "core" needs the Secret "hm-portal-bootstrap" in "default", which is not among the Secrets; add it, make it with "edbctl hybrid-manager create-install-secrets --scenario core", or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
    ],
  ],
  [
    'what edbctl alone makes is not missed where none of it was given',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core', 'dbaas'] }),
      storageFor('awsKeys'),
      secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }),
    ],
    [],
  ],
  [
    'one of a scenario',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core', 'analytics'] }),
      storageFor('awsKeys'),
      secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }),
    ],
    [
      'warning /spec/scenarios/1: "analytics" needs the Secret "pg-confounding-key" in "upm-lakekeeper", which is not among the Secrets; add it, make it with "edbctl hybrid-manager create-install-secrets --scenario analytics", or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
    ],
  ],
  [
    'where no scenarios are written core is one',
    [controlPlane({ version: 'v2026.2.0' }), secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') })],
    [
      'warning /spec/scenarios: "core" needs the Secret "edb-object-storage" in "default", which is not among the Secrets; add it, or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
    ],
  ],
  [
    'where some of what edbctl makes was given, all of it is missed',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      storageFor('awsKeys'),
      secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }),
      ...DATABASES.slice(1),
    ],
    [
      'error /spec/scenarios/0: "core" needs the Secret "db-upm" in "default", which is not among the Secrets; add it, make it with "edbctl hybrid-manager create-install-secrets --scenario core", or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
    ],
  ],
  [
    'one that a namespace says others make is there',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'a' }),
      namespaceSaying('default/hm-portal-bootstrap, default/edb-object-storage'),
    ],
    [],
  ],
  [
    'one that others make in another namespace is not',
    [
      controlPlane({ version: 'v2026.9.0', scenarios: ['core'] }),
      storageFor('awsKeys'),
      secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: 'a' }),
      namespaceSaying('upm-dex/hm-portal-bootstrap,hm-portal-bootstrap'),
    ],
    [
      'warning /spec/scenarios/0: "core" needs the Secret "hm-portal-bootstrap" in "default", which is not among the Secrets; add it, make it with "edbctl hybrid-manager create-install-secrets --scenario core", or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
