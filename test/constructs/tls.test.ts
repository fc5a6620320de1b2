import { App, Duration } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { AcmeSolver, PostgresMonitoring, PostgresTls, TLSIssuer } from '../../src';
import { chartIn, clusterIn, namesOf, objectsOf, one } from './made';

describe('certificates', () => {
  test('of the operator need nothing beside the cluster', () => {
    const chart = chartIn('db');
    clusterIn(chart);
    expect(one(chart, 'Cluster').spec).not.toHaveProperty('certificates');
    expect(namesOf(chart)).toEqual(['Cluster db/orders']);
  });

  test('of the operator hold further names', () => {
    const chart = chartIn('db');
    clusterIn(chart, { tls: PostgresTls.operatorManaged({ serverNames: ['orders.example.com'] }) });
    expect(one(chart, 'Cluster').spec.certificates).toEqual({ serverAltDNSNames: ['orders.example.com'] });
  });

  test('of an issuer hold the names of all services', () => {
    const chart = chartIn('db');
    const issuer = TLSIssuer.issuer(chart, 'issuer', 'corporate');
    clusterIn(chart, { tls: PostgresTls.issuedBy(issuer, { clusterDomain: 'k8s.example.com', serverNames: ['pg.example.com'] }) });
    expect(one(chart, 'Cluster').spec.certificates).toEqual({
      serverTLSSecret: 'orders-server-tls',
      serverCASecret: 'orders-server-tls',
    });
    expect(one(chart, 'Certificate').spec).toEqual({
      commonName: 'orders-rw',
      dnsNames: [
        ...['orders-rw', 'orders-rw.db', 'orders-rw.db.svc', 'orders-rw.db.svc.k8s.example.com'],
        ...['orders-ro', 'orders-ro.db', 'orders-ro.db.svc', 'orders-ro.db.svc.k8s.example.com'],
        ...['orders-r', 'orders-r.db', 'orders-r.db.svc', 'orders-r.db.svc.k8s.example.com'],
        'pg.example.com',
      ],
      duration: '2160h0m0s',
      renewBefore: '720h0m0s',
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'corporate' },
      privateKey: { algorithm: 'ECDSA', rotationPolicy: 'Always', size: 256 },
      secretName: 'orders-server-tls',
      secretTemplate: { labels: { 'cnpg.io/reload': '' } },
      usages: ['digital signature', 'key encipherment', 'server auth'],
    });
  });

  test('for clients come from an authority of the cluster’s own, whose key stays', () => {
    const chart = chartIn('db');
    const issuer = TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate');
    clusterIn(chart, { tls: PostgresTls.issuedBy(issuer, { issueClients: true }) });
    expect(namesOf(chart)).toEqual([
      'Cluster db/orders',
      'Certificate db/orders-server-tls',
      'Issuer db/orders-client-ca-root',
      'Certificate db/orders-client-ca',
      'Issuer db/orders-client-ca',
      'Certificate db/orders-replication-tls',
    ]);
    const [, , , authority, , leaf] = objectsOf(chart);
    expect(authority.spec).toMatchObject({ isCA: true, duration: '87600h0m0s', privateKey: { rotationPolicy: 'Never' } });
    expect(leaf.spec).toMatchObject({ commonName: 'streaming_replica', issuerRef: { kind: 'Issuer', name: 'orders-client-ca' } });
  });

  test('of others are named', () => {
    const chart = chartIn('db');
    clusterIn(chart, { tls: PostgresTls.fromSecrets({ serverTlsSecret: 'server', serverCaSecret: 'ca', clientCaSecret: 'clients' }) });
    expect(one(chart, 'Cluster').spec.certificates).toEqual({
      serverTLSSecret: 'server',
      serverCASecret: 'ca',
      clientCASecret: 'clients',
    });
  });

  test.each([
    ['the operator’s', PostgresTls.operatorManaged(), 'orders-ca'],
    ['that of the Secrets', PostgresTls.fromSecrets({ serverTlsSecret: 's', serverCaSecret: 'own-ca' }), 'own-ca'],
  ])('metrics over TLS are verified by an authority: %s', (_name, tls, secret) => {
    const chart = chartIn('db');
    clusterIn(chart, { tls, monitoring: PostgresMonitoring.prometheus({ tls: true, alerts: false }) });
    expect(one(chart, 'PodMonitor').spec.podMetricsEndpoints).toEqual([
      { port: 'metrics', scheme: 'https', tlsConfig: { ca: { secret: { key: 'ca.crt', name: secret } }, serverName: 'orders-rw' } },
    ]);
    expect(one(chart, 'Cluster').spec.monitoring).toEqual({ tls: { enabled: true } });
  });

  test('metrics without TLS are scraped in the clear', () => {
    const chart = chartIn('db');
    clusterIn(chart, { monitoring: PostgresMonitoring.prometheus({ alerts: false }) });
    expect(one(chart, 'PodMonitor').spec.podMetricsEndpoints).toEqual([{ port: 'metrics' }]);
    expect(namesOf(chart)).toEqual(['Cluster db/orders', 'PodMonitor db/orders']);
  });

  const issuer = TLSIssuer.clusterIssuer(chartIn(), 'issuer', 'corporate');

  test.each([
    [() => PostgresTls.issuedBy(undefined as unknown as TLSIssuer), 'PostgresTls.issuedBy() needs `issuer`: TLSIssuer.clusterIssuer(…)'],
    [
      () => PostgresTls.issuedBy(TLSIssuer.acme(chartIn(), 'le', 'a@example.com', AcmeSolver.http01Ingress('nginx'))),
      'an ACME account signs public names only, not those of services, and gives no ca.crt; ' +
        'use TLSIssuer.privateAuthority(…) instead of "le"',
    ],
    [
      () => PostgresTls.issuedBy(issuer, { duration: Duration.days(50) }),
      'certificates of 1200 hours cannot be renewed 720 hours before their end; renewBefore is at least a day and at most half of duration',
    ],
    [
      () => PostgresTls.issuedBy(issuer, { renewBefore: Duration.hours(23) }),
      'certificates of 2160 hours cannot be renewed 23 hours before their end; renewBefore is at least a day and at most half of duration',
    ],
    [() => PostgresTls.fromSecrets({ serverTlsSecret: '', serverCaSecret: 'ca' }), 'serverTlsSecret is needed, got ""'],
    [() => PostgresTls.fromSecrets({ serverTlsSecret: 's', serverCaSecret: '' }), 'serverCaSecret is needed, got ""'],
    [
      () => PostgresTls.fromSecrets({ serverTlsSecret: 's', serverCaSecret: 'c', replicationTlsSecret: 'r' }),
      'replicationTlsSecret needs clientCaSecret, which verifies it; give both or neither',
    ],
    [
      () => clusterIn(chartIn(), { tls: PostgresTls.issuedBy(issuer) }),
      'PostgresTls.issuedBy() writes the names of services, which hold the namespace; give the Chart one: new Chart(app, id, { namespace })',
    ],
  ])('are refused with a line that says what to do (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });

  test('may be renewed at half of their life, and a day before its end', () => {
    expect(() => PostgresTls.issuedBy(issuer, { duration: Duration.days(60) })).not.toThrow();
    expect(() => PostgresTls.issuedBy(issuer, { renewBefore: Duration.days(1) })).not.toThrow();
  });
});

describe('issuers', () => {
  test('that exist are only referred to', () => {
    const chart = chartIn('db');
    expect(TLSIssuer.issuer(chart, 'a', 'ours')).toMatchObject({ issuerName: 'ours', issuerKind: 'Issuer' });
    expect(TLSIssuer.clusterIssuer(chart, 'b', 'all')).toMatchObject({ issuerName: 'all', issuerKind: 'ClusterIssuer' });
    expect(namesOf(chart)).toEqual([]);
  });

  test('that exist serve charts of every namespace', () => {
    const app = new App();
    const issuer = TLSIssuer.issuer(chartIn('platform', app), 'issuer', 'local');
    const chart = chartIn('db', app);
    clusterIn(chart, { tls: PostgresTls.issuedBy(issuer) });
    expect(one(chart, 'Certificate').spec.issuerRef).toMatchObject({ kind: 'Issuer', name: 'local' });
  });

  test('of a private authority stand in its namespace', () => {
    const chart = chartIn('db');
    TLSIssuer.privateAuthority(chart, 'ca', { name: 'orders-ca', commonName: 'Orders' });
    expect(namesOf(chart)).toEqual(['Issuer db/orders-ca-root', 'Certificate db/orders-ca', 'Issuer db/orders-ca']);
    expect(one(chart, 'Certificate').spec).toEqual({
      isCA: true,
      secretName: 'orders-ca',
      commonName: 'Orders',
      duration: '87600h0m0s',
      privateKey: { algorithm: 'ECDSA', rotationPolicy: 'Never', size: 256 },
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'orders-ca-root' },
    });
  });

  test('for all namespaces stand in none, and keep the key where cert-manager reads it', () => {
    const chart = chartIn('platform');
    expect(TLSIssuer.privateAuthority(chart, 'ca', { certManagerNamespace: 'cert-manager' }).issuerKind).toBe('ClusterIssuer');
    expect(namesOf(chart)).toEqual(['ClusterIssuer ca-root', 'Certificate cert-manager/ca', 'ClusterIssuer ca']);
  });

  test('of a private authority do not sign for another namespace', () => {
    const app = new App();
    const issuer = TLSIssuer.privateAuthority(chartIn('platform', app), 'ca');
    expect(() => clusterIn(chartIn('db', app), { tls: PostgresTls.issuedBy(issuer) })).toThrow(
      new Error(
        'the Issuer "ca" stands in namespace "platform" and cannot sign for "db"; ' +
          'describe it in the same chart, or give certManagerNamespace to have it serve all namespaces',
      ),
    );
  });

  test('of a private authority serve every chart of their namespace, and with certManagerNamespace every other', () => {
    const app = new App();
    const local = TLSIssuer.privateAuthority(chartIn('db', app, 'authority'), 'ca');
    expect(() => clusterIn(chartIn('db', app, 'cluster'), { tls: PostgresTls.issuedBy(local) })).not.toThrow();
    const global = TLSIssuer.privateAuthority(chartIn('platform', app), 'ca', { certManagerNamespace: 'cert-manager' });
    expect(() => clusterIn(chartIn('other', app), { tls: PostgresTls.issuedBy(global) })).not.toThrow();
  });

  test('that are emitted can be labelled, annotated and overridden', () => {
    const chart = chartIn('db');
    const more = { labels: { a: 'b' }, annotations: { c: 'd' } };
    TLSIssuer.privateAuthority(chart, 'ca', more);
    TLSIssuer.acme(chart, 'le', 'a@example.com', AcmeSolver.http01Ingress('nginx'), {
      ...more,
      overrides: { spec: { acme: { preferredChain: 'ISRG Root X1' } } },
    });
    const objects = objectsOf(chart);
    expect(objects).toHaveLength(4);
    expect(objects.map(({ metadata: { labels, annotations } }) => ({ labels, annotations }))).toEqual(objects.map(() => more));
    expect(objects[3].spec.acme).toMatchObject({ email: 'a@example.com', preferredChain: 'ISRG Root X1' });
  });

  test('an authority lasts ten years at least', () => {
    expect(() => TLSIssuer.privateAuthority(chartIn(), 'ca', { duration: Duration.days(3650) })).not.toThrow();
    expect(() => TLSIssuer.privateAuthority(chartIn(), 'ca', { duration: Duration.days(3649) })).toThrow(
      new Error(
        'a private authority is valid for at least ten years (3650 days), got 3649 days: its key is never changed under its leaves',
      ),
    );
  });

  test('of an ACME account name the authority', () => {
    const chart = chartIn('public');
    TLSIssuer.acme(chart, 'le', 'a@example.com', AcmeSolver.dns01('cloudDNS', { project: 'acme' }));
    expect(one(chart, 'Issuer').spec.acme).toEqual({
      email: 'a@example.com',
      server: 'https://acme-v02.api.letsencrypt.org/directory',
      privateKeySecretRef: { name: 'le' },
      solvers: [{ dns01: { cloudDNS: { project: 'acme' } } }],
    });
  });

  test.each([
    [() => TLSIssuer.issuer(chartIn(), 'i', ''), 'the name of the Issuer is needed, got ""'],
    [() => TLSIssuer.clusterIssuer(chartIn(), 'i', ''), 'the name of the ClusterIssuer is needed, got ""'],
    [() => TLSIssuer.acme(chartIn(), 'i', '', AcmeSolver.http01Ingress('n')), 'the e-mail address of an ACME account is needed, got ""'],
    [
      () => TLSIssuer.acme(chartIn(), 'i', 'a@example.com', undefined as unknown as AcmeSolver),
      'TLSIssuer.acme() needs `solver`: AcmeSolver.http01Ingress(…)',
    ],
  ])('are refused without what they need (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });
});
