import { test } from 'vitest';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  type HybridManagerDecisions,
  HybridManagerIngress,
  type HybridManagerOpenShiftOptions,
  HybridManagerRelease,
  type HybridManagerServerOptions,
  HybridManagerTls,
  ImageRegistry,
  PullSecret,
  Scenarios,
} from '../src';
import { chartIn, storeIn } from './constructs/made';

/** What presets must not let compile, as in types.test.ts. */
type Check<T> = (props: T) => void;
const no = (): void => {};

const release = HybridManagerRelease.V2026_9;
const portal = 'portal.example.com';
const registry = ImageRegistry.edb(PullSecret.existing());
const objectStore = storeIn(chartIn());
const storageClass = 'fast';
const tls = HybridManagerTls.selfSigned();
const scenarios = Scenarios.core();
const backupFolder = BackupFolder.of('a7462dbc7106');
const administrator = Administrator.of({ email: 'dba@example.com', passwordHash: BcryptHash.of(`$2y$10$${'a'.repeat(53)}`) });
const ingress = HybridManagerIngress.internalLoadBalancer();
const ingressDomain = 'apps.example.com';
const decided = { release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator };

test('Hybrid Manager on any platform without one of its decisions does not compile', () => {
  const props: Check<HybridManagerDecisions> = no;
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error release is required
  props({ portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error portal is required
  props({ release, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error registry is required
  props({ release, portal, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error objectStore is required
  props({ release, portal, registry, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error storageClass is required
  props({ release, portal, registry, objectStore, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error tls is required
  props({ release, portal, registry, objectStore, storageClass, scenarios, backupFolder, administrator });
  // @ts-expect-error scenarios is required
  props({ release, portal, registry, objectStore, storageClass, tls, backupFolder, administrator });
  // @ts-expect-error backupFolder is required
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, administrator });
  // @ts-expect-error administrator is required
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder });
});

test('Hybrid Manager on servers without what its platform asks for does not compile', () => {
  const props: Check<HybridManagerServerOptions> = no;
  props({ ...decided, ingress });
  // @ts-expect-error ingress is required
  props({ ...decided });
});

test('Hybrid Manager on OpenShift without what its platform asks for does not compile', () => {
  const props: Check<HybridManagerOpenShiftOptions> = no;
  props({ ...decided, ingressDomain, ingress });
  // @ts-expect-error ingressDomain is required
  props({ ...decided, ingress });
  // @ts-expect-error ingress is required
  props({ ...decided, ingressDomain });
});
