import { describe, expect, test } from 'vitest';
import { poolerAuthenticationIsWhole } from '../../../../src/systems/cloudnative-pg/rules/pooler/authentication';
import { poolerNamesCluster } from '../../../../src/systems/cloudnative-pg/rules/pooler/cluster-name';
import { poolerMonitorIsOwn } from '../../../../src/systems/cloudnative-pg/rules/pooler/deprecated-monitoring';
import { poolerUsesNoPassword } from '../../../../src/systems/cloudnative-pg/rules/pooler/deprecated-secret';
import { poolerMetricsHaveCertificate } from '../../../../src/systems/cloudnative-pg/rules/pooler/metrics-certificate';
import { poolerIsIntegrated } from '../../../../src/systems/cloudnative-pg/rules/pooler/own-integration';
import { POOLER_PARAMETERS } from '../../../../src/systems/cloudnative-pg/rules/pooler/parameter-names';
import { poolerParametersAreAllowed } from '../../../../src/systems/cloudnative-pg/rules/pooler/parameters';
import { clusterWith, manifest, texts } from './judging';

const pooler = (pgbouncer: object, spec: object = {}, metadata: object = {}) =>
  manifest(
    'Pooler',
    'rw',
    { cluster: { name: 'orders' }, type: 'rw', pgbouncer: { poolMode: 'session', ...pgbouncer }, ...spec },
    {
      ...metadata,
    },
  );
const SWITCHED_OFF = { annotations: { 'cnpg.io/validation': 'disabled' } };
const secret = { name: 's' };

describe('authentication', () => {
  test.each([
    ['that is left to the operator does not concern the rule', {}, undefined],
    ['with empty texts is left to the operator', { authQuery: '', authQuerySecret: { name: '' } }, undefined],
    ['by query and password passes', { authQuery: 'select 1', authQuerySecret: secret }, []],
    ['by query and certificate passes', { authQuery: 'select 1', serverTLSSecret: secret }, []],
    [
      'by a certificate without a query fails',
      { serverTLSSecret: secret },
      [
        'error /spec/pgbouncer/serverTLSSecret: serverTLSSecret is set without authQuery; write the authQuery that PgBouncer runs to look up passwords, or remove serverTLSSecret: the operator then does all of it',
      ],
    ],
    [
      'by a query without a login fails',
      { authQuery: 'select 1', authQuerySecret: { name: '' } },
      [
        'error /spec/pgbouncer/authQuery: authQuery is set without a login for it; write serverTLSSecret, or remove authQuery: the operator then does all of it',
      ],
    ],
  ])('%s', (_name, pgbouncer, expected) => {
    expect(texts(poolerAuthenticationIsWhole, pooler(pgbouncer))).toEqual(expected);
    expect(texts(poolerAuthenticationIsWhole, pooler(pgbouncer, {}, SWITCHED_OFF))).toBeUndefined();
  });
});

describe('parameters', () => {
  test('all that the operator lists pass', () => {
    expect(POOLER_PARAMETERS.size).toBe(57);
    const parameters = Object.fromEntries([...POOLER_PARAMETERS].map((name) => [name, '1']));
    expect(texts(poolerParametersAreAllowed, pooler({ parameters: { ...parameters, nothing: null } }))).toEqual([]);
  });

  test('others fail, with the one that may be meant', () => {
    const parameters = { max_clientconn: '1', listen_port: '6432', MAX_CLIENT_CONN: '1', toString: '1' };
    expect(texts(poolerParametersAreAllowed, pooler({ parameters }))).toEqual([
      'error /spec/pgbouncer/parameters/MAX_CLIENT_CONN: "MAX_CLIENT_CONN" is no parameter that a Pooler may set; did you mean "max_client_conn"?',
      'error /spec/pgbouncer/parameters/listen_port: "listen_port" is no parameter that a Pooler may set; remove it',
      'error /spec/pgbouncer/parameters/max_clientconn: "max_clientconn" is no parameter that a Pooler may set; did you mean "max_client_conn"?',
      'error /spec/pgbouncer/parameters/toString: "toString" is no parameter that a Pooler may set; remove it',
    ]);
    expect(texts(poolerParametersAreAllowed, pooler({ parameters }, {}, SWITCHED_OFF))).toBeUndefined();
  });

  test('none do not concern the rule', () => {
    expect(texts(poolerParametersAreAllowed, pooler({}), clusterWith())).toBeUndefined();
  });
});

test.each([
  ['another name passes', pooler({}), []],
  ['none is for the schema', pooler({}, { cluster: {} }), undefined],
  [
    'an empty one fails',
    pooler({}, { cluster: { name: '' } }),
    ['error /spec/cluster/name: the name of the cluster is ""; write the name of the Cluster'],
  ],
  [
    'its own fails',
    pooler({}, { cluster: { name: 'rw' } }),
    ['error /metadata/name: the pooler is called "rw" like its cluster, another name is expected; write for example "rw-pooler-rw"'],
  ],
  ['validation that is switched off accepts it', pooler({}, { cluster: { name: 'rw' } }, SWITCHED_OFF), undefined],
])('the cluster of a pooler: %s', (_name, document, expected) => {
  expect(texts(poolerNamesCluster, document)).toEqual(expected);
});

test.each([
  ['without TLS they do not concern the rule', {}, { enablePodMonitor: true }, undefined],
  ['without a PodMonitor they do not concern the rule', {}, { tls: { enabled: true } }, undefined],
  ['with a certificate they pass', { clientTLSSecret: secret }, { tls: { enabled: true }, enablePodMonitor: true }, []],
  [
    'without one they fail',
    { clientTLSSecret: { name: '' } },
    { tls: { enabled: true }, enablePodMonitor: true },
    [
      'error /spec/pgbouncer/clientTLSSecret: monitoring.tls and enablePodMonitor are on, and clientTLSSecret is missing; write clientTLSSecret, or enablePodMonitor: false and a PodMonitor of your own',
    ],
  ],
])('metrics: %s', (_name, pgbouncer, monitoring, expected) => {
  expect(texts(poolerMetricsHaveCertificate, pooler(pgbouncer, { monitoring }))).toEqual(expected);
  expect(texts(poolerMetricsHaveCertificate, pooler(pgbouncer, { monitoring }, SWITCHED_OFF))).toBeUndefined();
});

describe('what the operator warns of', () => {
  test('a pooler that authenticates in its own way', () => {
    expect(texts(poolerIsIntegrated, pooler({ authQuery: '', serverTLSSecret: { name: '' } }))).toEqual([]);
    expect(texts(poolerIsIntegrated, pooler({ serverTLSSecret: secret }, {}, SWITCHED_OFF))).toBeUndefined();
    expect(texts(poolerIsIntegrated, pooler({ serverTLSSecret: secret }))).toEqual([
      'warning /spec/pgbouncer/serverTLSSecret: serverTLSSecret is set, so the operator does not let the pooler into the cluster; make the role, the function and pg_hba by hand, or remove authQuery, authQuerySecret and serverTLSSecret',
    ]);
  });

  test('a password for the query', () => {
    expect(texts(poolerUsesNoPassword, pooler({ serverTLSSecret: secret }))).toBeUndefined();
    expect(texts(poolerUsesNoPassword, pooler({ authQuerySecret: { name: '' } }))).toEqual([]);
    expect(texts(poolerUsesNoPassword, pooler({ authQuerySecret: secret }))).toEqual([
      'warning /spec/pgbouncer/authQuerySecret: authQuerySecret is deprecated; write serverTLSSecret with a client certificate',
    ]);
  });

  test('a PodMonitor by the operator', () => {
    const monitored = (monitoring: object) => texts(poolerMonitorIsOwn, pooler({}, { monitoring }));
    expect(texts(poolerMonitorIsOwn, pooler({}))).toBeUndefined();
    expect(monitored({ enablePodMonitor: false, podMonitorRelabelings: [] })).toEqual([]);
    expect(monitored({ enablePodMonitor: true })).toEqual([
      'warning /spec/monitoring/enablePodMonitor: enablePodMonitor of monitoring is deprecated; write a PodMonitor of your own',
    ]);
    expect(monitored({ podMonitorRelabelings: [{}], podMonitorMetricRelabelings: [{}] })).toEqual([
      'warning /spec/monitoring/podMonitorMetricRelabelings: podMonitorMetricRelabelings, podMonitorRelabelings of monitoring are deprecated; write a PodMonitor of your own',
    ]);
  });
});
