import { Duration, Size } from 'cdk8s';
import { expect, test } from 'vitest';
import {
  AuditClass,
  Backup,
  Instances,
  ManagedRole,
  PostgresAudit,
  PostgresBootstrap,
  PostgresImage,
  PostgresLocale,
  PostgresMonitoring,
  PostgresPlacement,
  PostgresStorage,
  PostgresTls,
  PostgresUpdates,
  SuperuserAccess,
  Tablespace,
} from '../../../../src';
import { chartIn, policyIn } from '../../../constructs/made';
import { manifest, rendered } from './rendered';

test.each([
  [{}, '/metadata/name', 'name'],
  [{}, '/metadata/annotations/cdk8s-postgres~1no-backup', 'backup'],
  [{ labels: { 'a/b': 'c' } }, '/metadata/labels/a~1b', 'labels.a/b'],
  [{}, '/spec/instances', 'instances'],
  [{}, '/spec/enablePDB', 'instances.disruptionBudget'],
  [{}, '/spec/imageName', 'version'],
  [{ image: PostgresImage.reference('r/pg:17') }, '/spec/imageName', 'image'],
  [{ image: PostgresImage.catalogNamed('c') }, '/spec/imageCatalogRef', 'image'],
  [{ image: PostgresImage.catalogNamed('c') }, '/spec/imageCatalogRef/major', 'version'],
  [{ imagePullSecrets: ['s'] }, '/spec/imagePullSecrets', 'imagePullSecrets'],
  [{}, '/spec/bootstrap/initdb/database', 'bootstrap'],
  [{}, '/spec/bootstrap/initdb/dataChecksums', 'bootstrap.dataChecksums'],
  [
    { bootstrap: PostgresBootstrap.emptyDatabase('a', { locale: PostgresLocale.icu('und') }) },
    '/spec/bootstrap/initdb/icuLocale',
    'bootstrap.locale',
  ],
  [{ parameters: { work_mem: '4MB' } }, '/spec/postgresql/parameters/work_mem', 'parameters.work_mem'],
  [{ audit: PostgresAudit.ofClasses([AuditClass.DDL]) }, '/spec/postgresql/parameters/pgaudit.log', 'audit.pgaudit.log'],
  [{ pgHba: ['x'] }, '/spec/postgresql/pg_hba', 'pgHba'],
  [{ pgIdent: ['x'] }, '/spec/postgresql/pg_ident', 'pgIdent'],
  [{ preloadedLibraries: ['x'] }, '/spec/postgresql/shared_preload_libraries', 'preloadedLibraries'],
  [{ instances: Instances.highlyAvailable(3) }, '/spec/postgresql/synchronous/number', 'instances.synchronous'],
  [{ instances: Instances.highlyAvailable(3) }, '/spec/postgresql/synchronous/failoverQuorum', 'instances.synchronous.failoverQuorum'],
  [{ instances: Instances.highlyAvailable(3) }, '/spec/affinity/podAntiAffinityType', 'placement'],
  [{ placement: PostgresPlacement.spread({ priorityClass: 'p' }) }, '/spec/priorityClassName', 'placement.priorityClass'],
  [{}, '/spec/storage', 'storage'],
  [{ storage: PostgresStorage.of(Size.gibibytes(1), { wal: Size.gibibytes(1) }) }, '/spec/walStorage', 'storage.wal'],
  [{ tablespaces: [Tablespace.of('t', Size.gibibytes(1))] }, '/spec/tablespaces', 'tablespaces'],
  [{ roles: [ManagedRole.of('r')] }, '/spec/managed/roles', 'roles'],
  [{ superuser: SuperuserAccess.enabled('s') }, '/spec/superuserSecret', 'superuser'],
  [{ tls: PostgresTls.fromSecrets({ serverTlsSecret: 's', serverCaSecret: 'c' }) }, '/spec/certificates/serverCASecret', 'tls'],
  [{ backup: Backup.by(policyIn(chartIn())) }, '/spec/plugins', 'backup'],
  [{ monitoring: PostgresMonitoring.prometheus({ tls: true }) }, '/spec/monitoring/tls/enabled', 'monitoring.tls'],
  [{ updates: PostgresUpdates.restart() }, '/spec/primaryUpdateMethod', 'updates'],
  [{ timeouts: { stop: Duration.seconds(60) } }, '/spec/stopDelay', 'timeouts.stop'],
])('the cluster tells which prop a value came from (%#)', (props, pointer, origin) => {
  expect(manifest('Resource', props).origins()[pointer]).toBe(origin);
});

test.each([
  ['object-store', '/spec/retentionPolicy', 'backup.retention'],
  ['object-store', '/spec/configuration/destinationPath', 'backup.store'],
  ['object-store', '/spec/configuration/wal/maxParallel', 'backup.walParallel'],
  ['scheduled-backup', '/spec/schedule', 'backup.schedule'],
  ['scheduled-backup', '/spec/immediate', 'backup.immediate'],
  ['pod-monitor', '/spec/podMetricsEndpoints', 'monitoring'],
  ['alerts', '/spec/groups', 'monitoring.alerts'],
])('%s tells where %s came from', (id, pointer, origin) => {
  const props = { backup: Backup.by(policyIn(chartIn())), monitoring: PostgresMonitoring.prometheus() };
  expect(manifest(id, props).origins()[pointer]).toBe(origin);
});

test('every origin points at a value', () => {
  const props = {
    backup: Backup.by(policyIn(chartIn())),
    monitoring: PostgresMonitoring.prometheus({ tls: true }),
    instances: Instances.highlyAvailable(3),
    parameters: { 'pg_stat_statements.track': 'all' },
  };
  for (const { id, body, origins } of rendered(props)) {
    for (const pointer of Object.keys(origins())) {
      const steps = pointer.split('/').slice(1);
      const value = steps.reduce((at: any, step) => at?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], body);
      expect([id, pointer, value !== undefined]).toEqual([id, pointer, true]);
    }
  }
});

test('nothing that is absent is written', () => {
  const empty: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)) {
      empty.push(path);
    } else if (typeof value === 'object') {
      Object.entries(value).forEach(([name, member]) => {
        visit(member, `${path}/${name}`);
      });
    }
  };
  rendered({ backup: Backup.by(policyIn(chartIn())), monitoring: PostgresMonitoring.prometheus() }).forEach(({ id, body }) => {
    visit(body, id);
  });
  expect(empty).toEqual([]);
});
