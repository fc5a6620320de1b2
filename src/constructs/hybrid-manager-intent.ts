import { requireAnswer, requireList, requireText } from '../intent/texts';
import {
  HybridManagerLocation,
  type InstallationIntent,
  type ObjectStoreIntent,
  objectStoreIntent,
  ReadinessCheck,
  requireHost,
  type StoreAccess,
} from '../systems/platforms';
import type { HybridManagerProps } from './hybrid-manager-props';
import type { ObjectStoreSecret } from './object-store-secret';

/** What to write where a decision is missing. */
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
} as const;

/** All decisions read once. */
export function installationIntent(name: string, props: HybridManagerProps): InstallationIntent {
  const given = props ?? ({} as HybridManagerProps);
  for (const [prop, hint] of Object.entries(HINTS)) {
    requireAnswer('HybridManager', prop, given[prop as keyof typeof HINTS], hint);
  }
  const { version, release } = given.release;
  const portal = requireHost('the portal of HybridManager', given.portal);
  return {
    name,
    version,
    release,
    platform: given.platform._intent,
    registry: given.registry._intent,
    portal,
    agent: agentOf(portal, given.agent),
    storageClass: requireText('the StorageClass of HybridManager', given.storageClass),
    objectStore: storeOf(given.objectStore, given, release),
    tls: given.tls._intent,
    scenarios: given.scenarios._intent,
    backupFolder: given.backupFolder.folder,
    administrator: given.administrator._intent,
    ingress: given.ingress._intent,
    location: (given.location ?? HybridManagerLocation.standalone('primary'))._intent,
    identityProviders: requireList('identityProviders', given.identityProviders).map(({ _intent }) => _intent),
    keyManagement: requireList('keyManagement', given.keyManagement).map(({ _intent }) => _intent),
    usageReporting: given.usageReporting?._intent,
    apiAudit: given.apiAudit ?? false,
    disabledComponents: requireList('disabledComponents', given.disabledComponents),
    readiness: (given.readiness ?? ReadinessCheck.byHand())._intent,
    labels: { ...given.labels },
    annotations: { ...given.annotations },
  };
}

function agentOf(portal: string, agent: string | undefined): string {
  if (agent === undefined && !/^portal[.-]/.test(portal)) {
    throw new Error(`HybridManager needs \`agent\`, the host name that agents connect to: none follows from the portal "${portal}"`);
  }
  return requireHost('the agent domain of HybridManager', agent ?? portal.replace(/^portal/, 'beacon'));
}

function storeOf(secret: ObjectStoreSecret, { objectStoreOptions = {} }: HybridManagerProps, release: string): ObjectStoreIntent {
  return objectStoreIntent(secret._store, accessOf(secret), objectStoreOptions, release);
}

function accessOf({ _identity, _keysFrom, secretName }: ObjectStoreSecret): StoreAccess {
  if (_identity) {
    return { kind: 'identity', ..._identity };
  }
  return _keysFrom ? { kind: 'external', ..._keysFrom } : { kind: 'existing', secretName: secretName ?? '' };
}
