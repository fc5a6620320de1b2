import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/check/identify';
import { judgeTexts } from '../../../src/check/texts';
import type { Document } from '../../../src/finding';
import { SYSTEMS } from '../../../src/systems';
import { HYBRID_MANAGER } from '../../../src/systems/hybrid-manager';
import { isMet } from '../../../src/systems/hybrid-manager/is-met';
import { environmentsIn, textsOf } from '../../check/hybrid-manager/read-environments';

const ALWAYS = SYSTEMS.map((system) => (system === HYBRID_MANAGER ? { ...system, isMet: undefined } : system));

function documentsOf(bodies: readonly object[]): Document[] {
  return identify(bodies.map((body) => ({ place: 'a', body }))).flatMap(({ document }) => document ?? []);
}

describe('nothing is lost where the rules are not asked', () => {
  const environments = ['wrong', 'right', 'changes/after']
    .flatMap(environmentsIn)
    .map((environment) => [environment.name, environment] as const);

  // Each document alone, too: whatever is said of it has to be said without the others.
  test.each(environments)('%s', (_name, environment) => {
    for (const text of textsOf(environment)) {
      for (const manifest of text.manifests) {
        const alone = [{ ...text, manifests: [manifest] }];
        const said = judgeTexts(alone, { systems: ALWAYS }).findings.filter(({ rule }) => rule.startsWith('HM-'));
        const now = judgeTexts(alone, { systems: SYSTEMS }).findings.filter(({ rule }) => rule.startsWith('HM-'));
        expect(now.map(({ rule, path }) => [rule, path])).toEqual(said.map(({ rule, path }) => [rule, path]));
      }
    }
  });
});

test.each<[string, object, boolean]>([
  ['a Secret of a name that it looks for', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'edb-object-storage' } }, true],
  ['that of a project', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'edb-object-storage-p1' } }, true],
  ['another Secret', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'orders-app' } }, false],
  ['a ConfigMap of that name', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'edb-cred' } }, false],
  [
    'an ExternalSecret that makes one',
    {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'a' },
      spec: { target: { name: 'langflow-secret' } },
    },
    true,
  ],
  ['another ExternalSecret', { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'a' } }, false],
  [
    'a PushSecret that copies one',
    {
      apiVersion: 'external-secrets.io/v1alpha1',
      kind: 'PushSecret',
      metadata: { name: 'a' },
      spec: { selector: { secret: { name: 'pg-confounding-key' } } },
    },
    true,
  ],
  ['an object of its operator', { apiVersion: 'edbpgai.edb.com/v1alpha1', kind: 'HMRegistry', metadata: { name: 'a' } }, true],
  ['a Cluster', { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', metadata: { name: 'orders' } }, false],
  [
    'what stands in its first namespace',
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'edbpgai-bootstrap' } },
    true,
  ],
])('%s: %s', (_name, body, expected) => {
  expect(isMet(documentsOf([body]))).toBe(expected);
});
