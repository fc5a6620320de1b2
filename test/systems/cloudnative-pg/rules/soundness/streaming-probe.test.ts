import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { standbyBecomesReady as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/streaming-probe';
import { type Case, clusterWith, texts } from '../judging';

const probe = (name: string, type = 'streaming') => ({ probes: { [name]: { type } } });
const synchronous = (members: JsonObject = {}) => ({
  postgresql: { synchronous: { method: 'any', number: 1, dataDurability: 'preferred', failoverQuorum: true, ...members } },
});
const cluster = (spec: JsonObject, annotations: JsonObject = {}) =>
  clusterWith({ instances: 3, ...probe('startup'), ...synchronous(), ...spec }, { annotations });
const said = (name: string) => [
  `warning /spec/probes/${name}/type: the ${name} probe waits for streaming, which the primary lets nobody do with failoverQuorum and preferred durability while no standby is ready; write type: pg_isready or query, or dataDurability: required, or take failoverQuorum out`,
];

test.each<Case>([
  ['a probe by default', [cluster(probe('startup', 'pg_isready'))], undefined],
  ['a durability that is required', [cluster(synchronous({ dataDurability: 'required' }))], undefined],
  ['no standby at all', [clusterWith({ instances: 3, ...probe('startup') })], undefined],
  ['no quorum', [cluster(synchronous({ failoverQuorum: false }))], []],
  ['a quorum that an annotation switches off', [cluster({}, { 'alpha.cnpg.io/failoverQuorum': 'false' })], []],
  ['no slots, so that streaming needs none', [cluster({ replicationSlots: { highAvailability: { enabled: false } } })], []],
  ['one instance', [cluster({ instances: 1, ...synchronous({ number: 1 }) })], []],
  ['all of it, at the start', [cluster({})], said('startup')],
  ['all of it, in the end', [cluster(probe('readiness'))], said('readiness')],
  [
    'a quorum by an annotation',
    [cluster(synchronous({ failoverQuorum: false }), { 'alpha.cnpg.io/failoverQuorum': 'true' })],
    said('startup'),
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
