import { expect, test } from 'vitest';
import type { Document, JsonObject } from '../../../src/finding';
import { Configuration } from '../../../src/systems/hybrid-manager/configuration';
import { CONTROL_PLANE, VALUES } from '../../../src/systems/hybrid-manager/kinds';

function valuesOf(body: JsonObject): Document {
  return { ...VALUES, apiVersion: 'edbpgai-bootstrap/values', name: 'edbpgai-bootstrap', body, place: 'a' };
}

function objectOf(spec: JsonObject): Document {
  return { ...CONTROL_PLANE, apiVersion: 'edbpgai.edb.com/v1alpha1', name: 'edbpgai', body: { spec }, place: 'a' };
}

const values = Configuration.of(
  valuesOf({
    system: 'eks',
    bootstrapImageTag: 'v2026.01.0',
    containerRegistryURL: 'registry.example.com/pgai-platform',
    imagePullSecrets: ['edb-cred'],
    scenarios: 'core, migration,,ai',
    parameters: { global: { portal_domain_name: 'portal.example.com' }, 'upm-beacon': { server_host: 'agent.example.com' } },
    beaconServer: { additionalTrustDomains: ['a', 'b'] },
  }),
)!;

const object = Configuration.of(
  objectOf({
    flavour: 'eks',
    version: 'v1.4.3',
    imageRegistry: 'old.example.com',
    registry: { url: 'registry.example.com', imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }] },
    scenarios: ['core', 'ai'],
    globalParameters: { portal_domain_name: 'portal.example.com' },
    componentsParameters: { global: { odd: 'x' }, 'upm-beacon': { server_host: 'agent.example.com' } },
  }),
)!;

test('what both shapes have is found in each of them', () => {
  expect(values.get('flavour')).toEqual({ value: 'eks', path: '/system' });
  expect(object.get('flavour')).toEqual({ value: 'eks', path: '/spec/flavour' });
  expect(values.get('registryUrl')?.path).toBe('/containerRegistryURL');
  expect(object.get('registryUrl')).toEqual({ value: 'registry.example.com', path: '/spec/registry/url' });
  expect([values.statedRelease, object.statedRelease]).toEqual(['2026.1', '1.4.2']);
});

test('a deprecated field counts where the new one is absent', () => {
  const old = Configuration.of(objectOf({ imageRegistry: 'old.example.com' }))!;
  expect(old.get('registryUrl')).toEqual({ value: 'old.example.com', path: '/spec/imageRegistry' });
  expect(old.pathOf('registryUrl')).toBe('/spec/registry/url');
});

test('scenarios are a text with commas, or a list', () => {
  expect(values.scenarios()).toEqual(['core', 'migration', 'ai'].map((value) => ({ value, path: '/scenarios' })));
  expect(object.scenarios()).toEqual([
    { value: 'core', path: '/spec/scenarios/0' },
    { value: 'ai', path: '/spec/scenarios/1' },
  ]);
  expect([values.installs('migration'), object.installs('migration')]).toEqual([true, false]);
  expect(Configuration.of(objectOf({}))?.scenarios()).toBeUndefined();
});

test('pull secrets are names, or names with namespaces', () => {
  expect(values.pullSecrets()).toEqual([{ value: 'edb-cred', path: '/imagePullSecrets/0' }]);
  expect(object.pullSecrets()).toEqual([{ value: 'edb-cred', path: '/spec/registry/imagePullSecrets/0/name' }]);
});

test('parameters are found by component', () => {
  expect(values.global('portal_domain_name')).toEqual({ value: 'portal.example.com', path: '/parameters/global/portal_domain_name' });
  expect(object.component('upm-beacon', 'server_host')?.path).toBe('/spec/componentsParameters/upm-beacon/server_host');
  expect(object.parameterPath('global', 'storage_class')).toBe('/spec/globalParameters/storage_class');
  expect(values.parameters().map(({ component, name }) => `${component}.${name}`)).toEqual([
    'global.portal_domain_name',
    'upm-beacon.server_host',
  ]);
});

test('lists keep the place of each item', () => {
  expect(values.itemsAt('beaconServer', 'additionalTrustDomains')).toEqual([
    { value: 'a', path: '/beaconServer/additionalTrustDomains/0' },
    { value: 'b', path: '/beaconServer/additionalTrustDomains/1' },
  ]);
});

test('other documents are no configuration', () => {
  expect(Configuration.of({ ...objectOf({}), group: 'example.com' })).toBeUndefined();
});
