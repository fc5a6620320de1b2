import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/finding';
import { memberAt } from '../../../src/finding';
import { readValues, readYaml, writeYaml } from '../../../src/kubernetes/yaml';
import { type Model, type ModelShape, pointerIn, read, written } from '../../../src/systems/hybrid-manager/model';
import { TRAPS } from '../../kubernetes/yaml/traps';
import { HASH } from './environments';
import { AUTHORITY } from './portal-pki';

const SHAPES: readonly ModelShape[] = ['values', 'object', 'object-with-registry'];

const MODEL: Model = {
  flavour: 'eks',
  version: 'v2026.3.0',
  registry: {
    url: 'registry.example.com/pgai-platform',
    pullSecrets: ['edb-cred', 'other'],
    discovery: { enabled: true, url: 'registry.example.com/images', provider: 'gitlab', authentication: 'token' },
    caCerts: AUTHORITY,
  },
  scenarios: ['core', 'ai'],
  disabledComponents: ['upm-ui'],
  global: { portal_domain_name: 'portal.example.com', storage_class: 'fast' },
  components: { 'upm-beacon': { server_host: 'beacon.example.com' }, 'upm-loki': { logs_storage_prefix: 'a' } },
  beaconServer: { enableEDBUsageReporting: true },
  beaconAgent: { provisioning: { openshift: false }, transparentDataEncryptionMethods: ['aws_kms'] },
  clusterGroups: { role: 'standalone' },
  resourceAnnotations: [{ name: 'istio-ingressgateway', kind: 'Service', annotations: { a: 'b' } }],
  pgai: { portal: { authentication: { staticPasswords: [{ hash: HASH }] } } },
  source: { remote: true },
};

/** Where each of the rows of the documented mapping stands, by shape. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['flavour', '/system', '/spec/flavour', '/spec/flavour'],
  ['version', '/bootstrapImageTag', '/spec/version', '/spec/version'],
  ['registry/url', '/containerRegistryURL', '/spec/imageRegistry', '/spec/registry/url'],
  ['registry/pullSecrets', '/imagePullSecrets', '/spec/imagePullSecrets', '/spec/registry/imagePullSecrets'],
  ['scenarios', '/scenarios', '/spec/scenarios', '/spec/scenarios'],
  ['disabledComponents', '/disabledComponents', '/spec/disabledComponents', '/spec/disabledComponents'],
  ['global/storage_class', '/parameters/global/storage_class', ...twice('/spec/globalParameters/storage_class')],
  [
    'components/upm-beacon/server_host',
    '/parameters/upm-beacon/server_host',
    ...twice('/spec/componentsParameters/upm-beacon/server_host'),
  ],
  ...['beaconServer', 'beaconAgent', 'clusterGroups', 'resourceAnnotations', 'pgai', 'source'].map(
    (name) => [name, `/${name}`, ...twice(`/spec/${name}`)] as const,
  ),
  discovery('enabled', 'imageDiscovery', 'enabled'),
  discovery('url', 'imagesetDiscoveryContainerRegistryURL', 'url'),
  discovery('provider', 'imagesetDiscoveryContainerRegistryProvider', 'provider'),
  discovery('authentication', 'imagesetDiscoveryAuthenticationType', 'authenticationType'),
  [
    'registry/caCerts',
    ...['/beaconAgent/provisioning/imagesetDiscoveryCACerts', '/spec/beaconAgent/provisioning/imagesetDiscoveryCACerts'],
    '/spec/registry/tls/caCerts',
  ] as const,
];

function twice(path: string): [string, string] {
  return [path, path];
}

function discovery(model: string, old: string, member: string) {
  const path = `/beaconAgent/provisioning/${old}`;
  return [`registry/discovery/${model}`, path, `/spec${path}`, `/spec/registry/discovery/${member}`] as const;
}

function at(body: JsonObject, pointer: string): Json | undefined {
  return memberAt(body, ...pointer.split('/').slice(1));
}

describe.each(SHAPES)('as %s', (shape) => {
  const column = SHAPES.indexOf(shape) + 1;

  test('each member stands where the documents say', () => {
    for (const row of ROWS) {
      expect([row[0], pointerIn(shape, row[0].split('/'))]).toEqual([row[0], row[column]]);
      expect([row[0], at(written(MODEL, shape), row[column])]).not.toEqual([row[0], undefined]);
    }
  });

  test('what is written reads as the same model', () => {
    expect(read(written(MODEL, shape), shape)).toEqual(MODEL);
  });

  test('through a file as well', () => {
    expect(read(throughFile(MODEL, shape), shape)).toEqual(MODEL);
  });

  test('whatever parameters are called and hold', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(read(throughFile(model, shape), shape)).toEqual(model);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test.each(EATEN)('%j stays the text that it is', (text) => {
    const model: Model = {
      ...MODEL,
      version: text,
      global: { internal_backup_folder: text },
      components: { [text || '-']: { [text]: text } },
    };
    expect(read(throughFile(model, shape), shape)).toEqual(model);
  });

  test('the model is not changed by it, nor shared with what is written', () => {
    const model = structuredClone(MODEL);
    const body = written(model, shape);
    (at(body, ROWS[5][column]) as Json[]).push('more');
    expect(model).toEqual(MODEL);
    const before = structuredClone(body);
    read(body, shape);
    expect(body).toEqual(before);
  });
});

const text = fc.oneof(fc.constantFrom(...TRAPS, HASH, AUTHORITY), fc.string(), fc.string({ unit: 'grapheme' }));
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z_-]{0,20}$/), text);
const parameters = fc.dictionary(name, text, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
/** The objects add these two, which follow from version and registry. */
const globals = parameters.filter((all) => !Object.hasOwn(all, 'HCP_VERSION') && !Object.hasOwn(all, 'CONTAINER_REGISTRY_URL'));
const components = fc
  .dictionary(name, parameters, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  // In a values file all parameters without a component stand under this name.
  .filter((all) => !Object.hasOwn(all, 'global'));
const anyModel: fc.Arbitrary<Model> = fc
  .record(
    {
      flavour: text,
      version: text,
      registry: fc.record({ url: text, pullSecrets: fc.array(text, { minLength: 1 }), caCerts: text }, { requiredKeys: ['url'] }),
      scenarios: fc.uniqueArray(fc.constantFrom('core', 'migration', 'ai', 'analytics'), { minLength: 1 }),
      global: globals,
      components,
      beaconServer: fc.record({ logLevel: text, enableEDBUsageReporting: fc.boolean() }),
    },
    { requiredKeys: ['registry', 'version'], noNullPrototype: true },
  )
  .map((model) => asText(model as Model));

const EATEN = [
  '123456789012',
  '1234e5678901',
  'yes',
  '0777',
  'null',
  '1_000',
  '',
  '$2y$10$N9qo8',
  HASH,
  AUTHORITY,
  '{{ .Values.x }}',
  'é😀',
];

/** Text that a file can hold: no halves of characters. */
function asText(model: Model): Model {
  return JSON.parse(JSON.stringify(model), (_name, value) => (typeof value === 'string' ? Buffer.from(value).toString() : value));
}

/** What stands in the file that is written, as our reader sees it. */
function throughFile(model: Model, shape: ModelShape): JsonObject {
  const yaml = writeYaml(written(model, shape));
  const document = shape === 'values' ? readValues(yaml) : readYaml(yaml)[0];
  expect(document.faults).toEqual([]);
  return document.body as JsonObject;
}

test('scenarios and pull secrets are written as each shape wants them', () => {
  const [values, object, newer] = SHAPES.map((shape) => written(MODEL, shape));
  expect([values.scenarios, at(object, '/spec/scenarios')]).toEqual(['core,ai', ['core', 'ai']]);
  const named = ['edb-cred', 'other'].map((secret) => ({ name: secret, namespace: 'edbpgai-bootstrap' }));
  expect(values.imagePullSecrets).toEqual(['edb-cred', 'other']);
  expect([at(object, '/spec/imagePullSecrets'), at(newer, '/spec/registry/imagePullSecrets')]).toEqual([named, named]);
});

test('what follows from the rest is written, and not read as a decision', () => {
  const [values, object] = SHAPES.map((shape) => written(MODEL, shape));
  expect(values.bootstrapImageName).toBe('registry.example.com/pgai-platform/edbpgai-bootstrap/bootstrap-eks');
  expect(at(object, '/spec/globalParameters')).toMatchObject({
    CONTAINER_REGISTRY_URL: 'registry.example.com/pgai-platform',
    HCP_VERSION: 'v2026.3.0',
  });
  expect(object.metadata).toEqual({ name: 'edbpgai', annotations: { 'biganimal.enterprisedb.io/deletion-protect': 'enabled' } });
  expect([object.apiVersion, object.kind]).toEqual(['edbpgai.edb.com/v1alpha1', 'HybridControlPlane']);
});

test('no shape keeps what only another has', () => {
  const newer = written(MODEL, 'object-with-registry');
  expect(Object.keys(newer.spec as JsonObject).filter((member) => member.startsWith('image'))).toEqual([]);
  expect(at(newer, '/spec/beaconAgent/provisioning')).toEqual({ openshift: false });
  expect(Object.keys(written(MODEL, 'object').spec as JsonObject)).not.toContain('registry');
});
