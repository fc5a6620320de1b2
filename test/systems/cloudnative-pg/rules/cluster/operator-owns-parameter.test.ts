import { expect, test } from 'vitest';
import { operatorOwnsParameter as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/operator-owns-parameter';
import { clusterWith, texts } from '../judging';

test.each([
  ['no parameters', clusterWith({})],
  ['an image that does not tell the version', clusterWith({ imageName: 'postgresql:stable', postgresql: { parameters: { port: '1' } } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'the value of the operator',
    clusterWith({
      postgresql: { parameters: { logging_collector: 'on', log_directory: '/controller/log', shared_preload_libraries: '' } },
    }),
  ],
  ['archive_mode, which the operator overwrites', clusterWith({ postgresql: { parameters: { archive_mode: 'off' } } })],
  ['another case, which the operator does not know', clusterWith({ postgresql: { parameters: { PORT: '5433' } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'the port',
    clusterWith({ postgresql: { parameters: { port: '5432' } } }),
    ['error /spec/postgresql/parameters/port: port is "5432", the operator sets it itself; remove it'],
  ],
  [
    'libraries',
    clusterWith({ postgresql: { parameters: { shared_preload_libraries: 'pgaudit' } } }),
    [
      'error /spec/postgresql/parameters/shared_preload_libraries: shared_preload_libraries is "pgaudit", the operator sets it itself; write postgresql.shared_preload_libraries, a list',
    ],
  ],
  [
    'another log directory',
    clusterWith({ postgresql: { parameters: { log_directory: '/tmp' } } }),
    ['error /spec/postgresql/parameters/log_directory: log_directory is "/tmp", the operator sets it itself; remove it'],
  ],
  [
    'a parameter of an extension',
    clusterWith({ postgresql: { parameters: { 'pg_failover_slots.primary_dsn': 'a', hot_standby_feedback: 'on' } } }),
    [
      'error /spec/postgresql/parameters/pg_failover_slots.primary_dsn: pg_failover_slots.primary_dsn is "a", the operator sets it itself; remove it',
    ],
  ],
  [
    'the curve',
    clusterWith({ postgresql: { parameters: { ssl_ecdh_curve: 'prime256v1' } } }),
    ['error /spec/postgresql/parameters/ssl_ecdh_curve: ssl_ecdh_curve is "prime256v1", the operator sets it itself; remove it'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
