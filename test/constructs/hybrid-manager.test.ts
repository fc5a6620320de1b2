import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { afterEach, describe, expect, test } from 'vitest';
import { Checks, HybridManager, type HybridManagerProps } from '../../src';
import type { Choices } from '../systems/hybrid-manager/environment-choices';
import { GOLDENS } from '../systems/hybrid-manager/environment-sets';
import { propsOf } from '../systems/hybrid-manager/environments';
import { PLAIN } from '../systems/hybrid-manager/intents';
import { chartIn, namesOf, objectsOf, one } from './made';
import { linesOf } from './session-bench';

const OLD: Choices = { ...PLAIN, version: 'v2026.3.0' };
const [EKS] = GOLDENS;

function made(scope: Construct, choices: Choices, more: Partial<HybridManagerProps> = {}, id = 'hm'): HybridManager {
  return new HybridManager(scope, id, { ...propsOf(scope, choices), ...more });
}

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) {
    rmSync(directory, { recursive: true });
  }
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'hybrid-manager-'));
  directories.push(path);
  return path;
}

test('everything stands where Hybrid Manager looks, whatever the namespace of the chart is', () => {
  const names = [chartIn(), chartIn('elsewhere')].map((chart) => {
    made(chart, EKS, { configuration: undefined });
    return namesOf(chart);
  });
  expect(names[1]).toEqual(names[0]);
  expect(names[0].filter((name) => name.includes('elsewhere'))).toEqual([]);
  expect(names[0]).toContain('ExternalSecret default/hm-portal-bootstrap');
  expect(names[0]).toContain('Namespace edbpgai-bootstrap');
});

test('the object is called edbpgai, and stands in no namespace', () => {
  const chart = chartIn('elsewhere');
  made(chart, PLAIN);
  expect(one(chart, 'HybridControlPlane').metadata).toMatchObject({ name: 'edbpgai' });
  expect(one(chart, 'HybridControlPlane').metadata).not.toHaveProperty('namespace');
});

test('labels and annotations are on every object, and on every Secret that External Secrets makes', () => {
  const chart = chartIn('elsewhere');
  made(chart, { ...EKS, version: 'v2026.9.0' });
  const metadata = { labels: { team: 'databases' }, annotations: { 'example.com/ticket': 'OPS-42' } };
  const objects = objectsOf(chart);
  for (const object of objects) {
    expect(object).toMatchObject({ metadata });
  }
  const templates = objects.filter(({ kind }) => kind === 'ExternalSecret').map(({ spec }) => spec.target.template.metadata);
  expect(templates.length).toBeGreaterThan(8);
  for (const template of templates) {
    expect(template).toMatchObject(metadata);
  }
});

test('what somebody annotates the object with counts more than what we do', () => {
  const chart = chartIn('elsewhere');
  const annotation = 'biganimal.enterprisedb.io/deletion-protect';
  made(chart, PLAIN, { annotations: { [annotation]: 'disabled' } });
  expect(one(chart, 'HybridControlPlane').metadata.annotations).toEqual({ [annotation]: 'disabled' });
});

test('it says what other constructs ask', () => {
  const hm = made(chartIn(), { ...OLD, location: 'primary', scenarios: ['migration'] });
  expect({ ...hm, node: undefined, values: undefined, steps: undefined }).toMatchObject({
    portalDomain: 'portal.example.com',
    agentDomain: 'beacon.example.com',
    migrationDomain: 'migration.example.com',
    locationId: 'frankfurt',
    locationRole: 'primary',
    backupFolder: '123456789012',
    metricsPrefix: 'frankfurt',
    logsPrefix: 'frankfurt',
    bucket: 'acme-hybrid-manager',
    version: 'v2026.3.0',
  });
  const alone = made(chartIn(), PLAIN);
  expect([alone.migrationDomain, alone.metricsPrefix, alone.logsPrefix, alone.values]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('what is laid over it', () => {
  test('is laid over the object', () => {
    const chart = chartIn();
    made(chart, PLAIN, { overrides: { spec: { globalParameters: { company_code: '1' }, disabledComponents: ['upm-marketplace'] } } });
    const { spec } = one(chart, 'HybridControlPlane');
    expect(spec.globalParameters).toMatchObject({ company_code: '1', storage_class: 'fast' });
    expect(spec.disabledComponents).toEqual(['upm-marketplace']);
  });

  test('is laid over the values', () => {
    const { values } = made(chartIn(), OLD, { valuesOverrides: { parameters: { 'upm-istio': { memory_limit: '1Gi' } } } });
    expect(values?.toYaml()).toContain('  upm-istio:\n    memory_limit: "1Gi"\n');
    expect(values?.toYaml()).toContain('    storage_class: fast\n');
  });

  test('is what findings name', () => {
    const app = new App();
    made(new Chart(app, 'c'), PLAIN, { overrides: { spec: { disabledComponents: 'upm-ui' } } });
    expect(Checks.report(app).map(({ prop, path, construct }) => [prop, path, construct])).toContainEqual([
      'overrides',
      '/spec/disabledComponents',
      'c/hm',
    ]);
  });
});

test('findings name the prop that a value came from', () => {
  const app = new App();
  made(new Chart(app, 'c'), PLAIN, { labels: { team: 'no label!' }, storageClass: 'fast' });
  const found = Checks.report(app).filter(({ kind, severity }) => kind === 'HybridControlPlane' && severity === 'error');
  expect(found.map(({ prop, path }) => [prop, path])).toEqual([['labels.team', '/metadata/labels/team']]);
});

test('a construct that moves takes its names along', () => {
  const [here, there] = [chartIn(), chartIn()];
  made(here, EKS);
  made(new Construct(there, 'platform'), EKS);
  expect(namesOf(there)).toEqual(namesOf(here));
});

test('two in one cluster are two installations of one name, which is found', () => {
  const app = new App();
  const chart = new Chart(app, 'c');
  for (const id of ['a', 'b']) {
    made(new Construct(chart, id), PLAIN);
  }
  const lines = linesOf(() => app.synthYaml());
  expect(lines.filter((line) => line.includes('HybridControlPlane'))).not.toEqual([]);
});

describe('what is saved', () => {
  test('is the steps and the values, when nothing was found', () => {
    const [folder, app] = [directory(), new App()];
    const hm = made(new Chart(app, 'c'), OLD);
    hm.saveSteps(folder);
    hm.values?.save(folder);
    expect(readdirSync(folder).sort()).toEqual(['edbpgai-bootstrap.values.yaml', 'hm.steps.md']);
    expect(readFileSync(join(folder, 'hm.steps.md'), 'utf8')).toBe(hm.steps);
    expect(readFileSync(join(folder, 'edbpgai-bootstrap.values.yaml'), 'utf8')).toBe(hm.values?.toYaml());
  });

  test('is nothing where something was found', () => {
    const [folder, app] = [directory(), new App()];
    const hm = made(new Chart(app, 'c'), OLD, { labels: { team: 'no label!' } });
    expect(() => hm.saveSteps(folder)).toThrow('labels.team');
    expect(() => hm.values?.save(folder)).toThrow('labels.team');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a decision that is forgotten is named, with what to write', () => {
  const HINTS = {
    release: 'HybridManagerRelease.V2026_9',
    platform: 'HybridManagerPlatform.EKS',
    registry: 'ImageRegistry.edb(PullSecret.existing())',
    objectStore: 'ObjectStoreSecret.workloadIdentity(…), or ObjectStoreSecret.fromExternalSecrets(…)',
    tls: 'HybridManagerTls.issuedBy(issuer), .ownAuthority(…), .ownCertificate(…) or .selfSigned()',
    scenarios: 'Scenarios.core({ portalKey: DurableKey.createdOnce(…) })',
    backupFolder: "BackupFolder.of('a7462dbc7106')",
    administrator: 'Administrator.of({ email, passwordHash: BcryptHash.of(…) })',
    ingress: 'HybridManagerIngress.internalLoadBalancer(), or .nodePorts(…)',
  };

  test.each(Object.entries(HINTS))('%s', (prop, hint) => {
    expect(() => made(chartIn(), PLAIN, { [prop]: undefined })).toThrow(new Error(`HybridManager needs \`${prop}\`: ${hint}`));
  });

  test.each([
    ['portal', 'the portal of HybridManager is needed, got null'],
    ['storageClass', 'the StorageClass of HybridManager is needed, got null'],
  ])('%s', (prop, text) => {
    expect(() => made(chartIn(), PLAIN, { [prop]: undefined })).toThrow(new Error(text));
  });

  test('the agent, where none follows from the portal', () => {
    expect(() => made(chartIn(), PLAIN, { portal: 'hm.example.com' })).toThrow(
      new Error('HybridManager needs `agent`, the host name that agents connect to: none follows from the portal "hm.example.com"'),
    );
  });

  test('all of them', () => {
    expect(() => new HybridManager(chartIn(), 'hm', undefined as never)).toThrow(
      new Error('HybridManager needs `release`: HybridManagerRelease.V2026_9'),
    );
  });
});
