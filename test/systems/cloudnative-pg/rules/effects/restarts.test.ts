import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { changeRestartsInstances as rule } from '../../../../../src/systems/cloudnative-pg/rules/effects/restarts';
import { clusterWith } from '../judging';
import { texts } from '../transition/changing';

const image = (version: string) => ({ imageName: `ghcr.io/cloudnative-pg/postgresql:${version}` });
const parameters = (of: JsonObject, major = '17.4') => ({ ...image(major), postgresql: { parameters: of } });
const resources = (cpu: string, memory: string) => ({ resources: { requests: { cpu, memory }, limits: {} } });
const said = (path: string, what: string, last = 'the primary last') => [
  `info ${path}: ${what}: every instance is started anew, ${last}; nothing, where a short break of connections does no harm; else choose the time of the change`,
];

test.each<[string, JsonObject, JsonObject, string[] | undefined]>([
  ['nothing', {}, {}, undefined],
  ['what pods are not made of', { switchoverDelay: 30 }, { switchoverDelay: 60, smartShutdownTimeout: 10 }, undefined],
  ['a default that is written', {}, { stopDelay: 1800, startDelay: 3600, logLevel: 'info', schedulerName: '', env: [] }, undefined],
  [
    'distance as it is by default',
    {},
    { affinity: { podAntiAffinityType: 'preferred', topologyKey: 'kubernetes.io/hostname', nodeSelector: {} } },
    undefined,
  ],
  [
    'distance that is switched off anyway',
    { affinity: { enablePodAntiAffinity: false } },
    { affinity: { enablePodAntiAffinity: false, podAntiAffinityType: 'required' } },
    undefined,
  ],
  ['the same amounts', resources('1', '1Gi'), resources('1000m', '1024Mi'), undefined],
  ['the same value in another unit', parameters({ shared_buffers: '1GB' }), parameters({ shared_buffers: '1024MB' }), undefined],
  ['a parameter that is read again', parameters({ work_mem: '4MB' }), parameters({ work_mem: '8MB' }), undefined],
  ['a default of the operator that is written', parameters({}), parameters({ max_worker_processes: '32' }), undefined],
  ['a major upgrade, which is something else', image('17.4'), image('18.4'), undefined],
  ['an image that is no longer named, or is now', image('18.3'), {}, undefined],
  ['an image out of a catalogue', { imageCatalogRef: { kind: 'ImageCatalog', name: 'ours', major: 17 } }, image('17.5'), undefined],
  ['an image that says nothing', image('latest'), image('17.4'), undefined],
  ['a delay', { stopDelay: 30 }, { stopDelay: 60 }, said('/spec/stopDelay', 'stopDelay changes')],
  ['a delay that is no longer written', { stopDelay: 30 }, {}, said('/spec/stopDelay', 'stopDelay changes')],
  ['resources', resources('1', '1Gi'), resources('1', '2Gi'), said('/spec/resources', 'resources changes')],
  ['distance', {}, { affinity: { podAntiAffinityType: 'required' } }, said('/spec/affinity', 'affinity changes')],
  ['nodes', {}, { affinity: { nodeSelector: { disk: 'fast' } } }, said('/spec/affinity/nodeSelector', 'affinity.nodeSelector changes')],
  ['a minor release', image('17.4'), image('17.5'), said('/spec/imageName', 'imageName changes')],
  ['a WAL volume', {}, { walStorage: { size: '1Gi' } }, said('/spec/walStorage', 'walStorage changes')],
  ['a tablespace', {}, { tablespaces: [{ name: 'hot', storage: { size: '1Gi' } }] }, said('/spec/tablespaces', 'tablespaces changes')],
  [
    'libraries',
    {},
    { postgresql: { shared_preload_libraries: ['pg_cron'] } },
    said('/spec/postgresql/shared_preload_libraries', 'shared_preload_libraries changes'),
  ],
  [
    'a parameter that is read at the start',
    parameters({}),
    parameters({ max_connections: '200' }),
    said('/spec/postgresql/parameters/max_connections', 'max_connections changes'),
  ],
  [
    'in the end it is the default again',
    parameters({ Max_Connections: '200' }),
    parameters({}),
    said('/spec/postgresql/parameters/Max_Connections', 'Max_Connections changes'),
  ],
  [
    'several',
    { primaryUpdateStrategy: 'supervised', ...parameters({ shared_buffers: '1GB' }) },
    {
      primaryUpdateStrategy: 'supervised',
      startDelay: 60,
      stopDelay: 60,
      logLevel: 'debug',
      env: [{ name: 'A', value: 'b' }],
      schedulerName: 'other',
      ...parameters({ shared_buffers: '2GB' }),
    },
    said(
      '/spec/startDelay',
      'startDelay, stopDelay, logLevel, schedulerName, env and 1 more change',
      'the primary when somebody tells it to',
    ),
  ],
])('%s', (_name, before, after, expected) => {
  expect(texts(rule, clusterWith(before), clusterWith(after))).toEqual(expected);
});

test('with the annotation only what is not compared by pods counts', () => {
  const off = { annotations: { 'cnpg.io/reconcilePodSpec': 'disabled' } };
  expect(texts(rule, clusterWith({}, off), clusterWith({ stopDelay: 60 }, off))).toBeUndefined();
  expect(texts(rule, clusterWith(image('17.4'), off), clusterWith({ stopDelay: 60, ...image('17.5') }, off))).toEqual(
    said('/spec/imageName', 'imageName changes'),
  );
});

test('a restart can be asked for', () => {
  const asked = (restartedAt: string) => clusterWith({}, { annotations: { 'kubectl.kubernetes.io/restartedAt': restartedAt } });
  expect(texts(rule, asked('1'), asked('1'))).toBeUndefined();
  expect(texts(rule, asked('1'), clusterWith())).toBeUndefined();
  expect(texts(rule, asked('1'), asked('2'))).toEqual(
    said('/metadata/annotations/kubectl.kubernetes.io~1restartedAt', 'the annotation kubectl.kubernetes.io/restartedAt changes'),
  );
});
