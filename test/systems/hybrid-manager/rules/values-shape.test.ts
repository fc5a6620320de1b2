import { expect, test } from 'vitest';
import { ownerIsTheAccount } from '../../../../src/systems/hybrid-manager/rules/migration-accounts/owner';
import { preparedSecretsArePresent } from '../../../../src/systems/hybrid-manager/rules/prepared-secrets/present';
import { pullSecretIsInBothNamespaces } from '../../../../src/systems/hybrid-manager/rules/pull-secrets/both-namespaces';
import { secretOf, texts, valuesWith } from './documents';

/** The rules on the configuration point into a values file as they do into an object. */
const values = valuesWith({
  bootstrapImageTag: 'v2026.2.0',
  imagePullSecrets: ['edb-cred'],
  scenarios: 'core,analytics',
  parameters: { 'edb-migration-portal': { db_secrets: 'portal' } },
});
const beside = [secretOf('edb-object-storage', 'default', { a: 'b' }), secretOf('hm-portal-bootstrap', 'default', { a: 'b' })];

test('a Secret of a scenario is missed where the scenarios stand', () => {
  expect(texts(preparedSecretsArePresent, values, { beside })).toEqual([
    'warning /scenarios: "analytics" needs the Secret "pg-confounding-key" in "upm-lakekeeper", which is not among the Secrets; add it, make it with "edbctl setup create-install-secrets --scenario analytics", or name it in the annotation cdk8s-postgres/existing-secrets of a namespace where it is there already',
  ]);
});

test('a pull secret is missed where it is named', () => {
  const given = [...beside, secretOf('edb-cred', 'upm-replicator', { a: 'b' })];
  expect(texts(pullSecretIsInBothNamespaces, values, { beside: given })).toEqual([
    'error /imagePullSecrets/0: the pull secret "edb-cred" is not among the Secrets of "edbpgai-bootstrap"; add it to "edbpgai-bootstrap" too, of the type kubernetes.io/dockerconfigjson, or run "edbctl image-pull-secret create"',
  ]);
});

test('an owner is missed among the parameters', () => {
  expect(texts(ownerIsTheAccount, values)).toEqual([
    'error /parameters/edb-migration-portal/db_owner: db_secrets names "portal", and db_owner is missing; write the username of that Secret as db_owner',
  ]);
});
