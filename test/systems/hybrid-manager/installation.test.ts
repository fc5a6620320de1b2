import { expect, test } from 'vitest';
import { ConfigurationForm, DataLake, DurableKey, GenAi, ImageRegistry, LangflowKey, NgcKey, PullSecret, Scenarios } from '../../../src';
import { renderInstallation } from '../../../src/systems/hybrid-manager/installation';
import { read } from '../../../src/systems/hybrid-manager/model';
import { modelOf } from '../../../src/systems/hybrid-manager/render/configuration';
import { intentOf } from './intents';

const key = DurableKey.existing();
const gen = { ngcKey: NgcKey.existing(), dataLake: DataLake.bucket('lake') };

/** What no file could show, since nothing of it would be written. */
const MISFITS = [
  [
    'no key of the portal',
    { version: 'v2026.2.0', scenarios: Scenarios.core() },
    'Hybrid Manager 2026.2 needs the key that the portal encrypts with: Scenarios.core({ portalKey: DurableKey.createdOnce(…) }), or DurableKey.existing()',
  ],
  [
    'no key of Dex',
    { version: 'v2026.1.0', scenarios: Scenarios.core() },
    'Hybrid Manager 2026.1 needs the key that the portal encrypts with: Scenarios.core({ portalKey: DurableKey.createdOnce(…) }), or DurableKey.existing()',
  ],
  [
    'a key that nobody reads',
    { version: 'v1.3.1', scenarios: Scenarios.core({ portalKey: key }) },
    'Hybrid Manager 1.3 has no key of the portal; leave `portalKey` out',
  ],
  [
    'Langflow too early',
    { version: 'v2026.2.0', scenarios: Scenarios.core({ portalKey: key }).withGenAi(GenAi.langflow(LangflowKey.existing(), gen)) },
    'GenAI Builder of Hybrid Manager 2026.2 is GenAi.griptape(…), got GenAi.langflow(…); Langflow came with 2026.3 and 1.4',
  ],
  [
    'Griptape too late',
    { version: 'v2026.3.0', scenarios: Scenarios.core({ portalKey: key }).withGenAi(GenAi.griptape(key, gen)) },
    'GenAI Builder of Hybrid Manager 2026.3 is GenAi.langflow(…), got GenAi.griptape(…); Langflow came with 2026.3 and 1.4',
  ],
  [
    'HuggingFace too early',
    {
      version: 'v2026.3.0',
      scenarios: Scenarios.core({ portalKey: key }).withGenAi(GenAi.langflow(LangflowKey.existing(), { ...gen, huggingFace: true })),
    },
    'Hybrid Manager 2026.3 has no Secret for HuggingFace, which came with 2026.4 and 1.4; leave `huggingFace` out',
  ],
] as const;

test.each(MISFITS)('%s is refused', (_name, { version, scenarios }, text) => {
  expect(() =>
    renderInstallation(
      intentOf({ version }, () => ({ scenarios })),
      undefined,
    ),
  ).toThrow(new Error(text));
});

test('AKS is refused before it was supported, and taken since', () => {
  expect(() => renderInstallation(intentOf({ version: 'v1.3.0', platform: 'aks' }), undefined)).toThrow(
    new Error('Hybrid Manager 1.3 does not run on AKS, which came with 2026.1; take another release'),
  );
  expect(renderInstallation(intentOf({ version: 'v2026.1.0', platform: 'aks' }), undefined).values?.body.system).toBe('aks');
});

test('authorities of a registry are refused before anybody read them, and taken since', () => {
  const registry = () => ({ registry: ImageRegistry.oci('r.example.com', PullSecret.existing(), { caCerts: 'PEM' }) });
  expect(() => renderInstallation(intentOf({ version: 'v1.4.1' }, registry), undefined)).toThrow(
    new Error(
      'Hybrid Manager 1.4 cannot be told who signed the certificate of a registry, which came with 1.4.2 and 2026.8; leave `caCerts` out',
    ),
  );
  expect(renderInstallation(intentOf({ version: 'v1.4.2' }, registry), undefined).controlPlane?.body.spec).toMatchObject({
    beaconAgent: { provisioning: { imagesetDiscoveryCACerts: 'PEM' } },
  });
  expect(renderInstallation(intentOf({ version: 'v2026.9.0' }, registry), undefined).controlPlane?.body.spec).toMatchObject({
    registry: { tls: { caCerts: 'PEM' } },
  });
});

const FORMS = { values: ConfigurationForm.values(), object: ConfigurationForm.controlPlane(), both: ConfigurationForm.both() };

test.each([
  ['v2026.3.0', undefined, ['values']],
  ['v2026.5.1', 'object', ['controlPlane']],
  ['v1.3.0', 'both', ['controlPlane', 'values']],
  ['v1.4.0', undefined, ['controlPlane']],
  ['v2026.9.0', 'object', ['controlPlane']],
] as const)('%s is configured by %s: %j', (version, form, written) => {
  const installation = renderInstallation(intentOf({ version }), form && FORMS[form]);
  expect(Object.keys(installation).filter((part) => part === 'values' || part === 'controlPlane')).toEqual(written);
});

test.each(['values', 'both'] as const)('a release without a values file takes no %s', (form) => {
  expect(() => renderInstallation(intentOf({ version: 'v1.4.0' }), FORMS[form])).toThrow(
    new Error(
      'Hybrid Manager 1.4 takes no values file, since 1.4 it is configured by the object HybridControlPlane; leave `configuration` out',
    ),
  );
});

test('both forms of one installation read as one model', () => {
  const intent = intentOf({ version: 'v2026.3.0', scenarios: ['migration', 'ai', 'analytics'], location: 'primary', ingress: 'internet' });
  const { values, controlPlane } = renderInstallation(intent, FORMS.both);
  const model = modelOf(intent);
  expect(read(values?.body ?? {}, 'values')).toEqual(model);
  expect(read(controlPlane?.body ?? {}, 'object')).toEqual(model);
});
