import type { JsonObject } from '../../../finding';
import { present, type Written } from '../../rendering';
import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { type Model, type ModelShape, pointerIn, written } from '../model';
import { ingressSettings } from './ingress';
import { migrationSettings } from './migration';
import { componentDefaults } from './parameters';
import { scenariosOf } from './scenarios';
import { type Setting, setting } from './setting';
import { staticIdentity } from './static-identity';
import { topologySettings } from './topology';

/** Everything that is said, in the order in which people read it. */
function settingsOf(intent: InstallationIntent): Setting[] {
  const { registry, release, portal } = intent;
  return [
    setting('flavour', intent.platform.flavour, 'platform'),
    setting('version', intent.version, 'release'),
    setting('registry/url', registry.url, 'registry'),
    setting('registry/pullSecrets', registry.pullSecret && [registry.pullSecret.name], 'registry'),
    setting('registry/discovery/enabled', registry.discovery, 'registry'),
    setting('registry/discovery/url', registry.url, 'registry'),
    setting('registry/discovery/provider', registry.provider === 'oci' ? undefined : registry.provider, 'registry'),
    setting('registry/discovery/authentication', registry.authentication, 'registry'),
    setting('registry/caCerts', registry.caCerts, 'registry'),
    setting('scenarios', scenariosOf(intent), 'scenarios'),
    setting('disabledComponents', listOrNothing(disabled(intent)), 'disabledComponents'),
    setting('global/internal_backup_folder', intent.backupFolder, 'backupFolder'),
    setting('global/portal_domain_name', portal, 'portal'),
    setting('global/trust_domain', portal, 'portal'),
    setting('global/storage_class', intent.storageClass, 'storageClass'),
    setting('global/default_ingress_domain', intent.platform.openShift?.ingressDomain, 'platform'),
    setting('global/company_code', intent.usageReporting?.companyCode, 'usageReporting'),
    ...tls(intent),
    setting('components/upm-beacon/server_host', intent.agent, 'agent'),
    setting('components/upm-istio-gateway/openshift_console_domain_name', intent.platform.openShift?.consoleDomain, 'platform'),
    setting('components/upm-istio-gateway/enable_api_audit', intent.apiAudit ? 'true' : undefined, 'apiAudit'),
    ...componentDefaults(release),
    ...migrationSettings(intent),
    ...ingressSettings(intent),
    ...topologySettings(intent),
    setting('beaconServer/enableEDBUsageReporting', intent.usageReporting && true, 'usageReporting'),
    setting('beaconServer/hybridManagerInstallation', intent.usageReporting?.installation, 'usageReporting'),
    setting('beaconAgent/provisioning/openshift', intent.platform.flavour === 'rhos', 'platform'),
    setting(
      'beaconAgent/transparentDataEncryptionMethods',
      listOrNothing(intent.keyManagement.map(({ method }) => method)),
      'keyManagement',
    ),
    ...(has(release, 'staticIdentity') ? staticIdentity(intent) : []),
    // The images of this very version, not those that an operator carries.
    setting('source/remote', has(release, 'valuesFile') ? undefined : true, ''),
  ];
}

function tls({ tls: decision }: InstallationIntent): Setting[] {
  switch (decision.kind) {
    case 'issuer':
      return [
        setting('global/portal_certificate_issuer_kind', decision.issuerKind, 'tls'),
        setting('global/portal_certificate_issuer_name', decision.issuerName, 'tls'),
      ];
    case 'authority':
      return [setting('global/ca_secret_name', decision.pair.name, 'tls')];
    case 'certificate':
      return [setting('global/portal_certificate_secret', decision.pair.name, 'tls')];
    default:
      return [];
  }
}

/** The console runs in the first location only. */
function disabled({ disabledComponents, location }: InstallationIntent): string[] {
  return [...new Set([...(location.role === 'secondary' ? ['upm-ui'] : []), ...disabledComponents])];
}

function listOrNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The configuration, free of any shape. */
export function modelOf(intent: InstallationIntent): Model {
  const model: JsonObject = {};
  for (const { path, value } of settingsOf(intent)) {
    const kept = present(value);
    if (kept !== undefined) {
      let parent = model;
      for (const step of path.slice(0, -1)) {
        parent[step] ??= {};
        parent = parent[step] as JsonObject;
      }
      parent[path[path.length - 1]] = kept;
    }
  }
  return model;
}

/** The configuration in one of its shapes, with the props that its values came from. */
export function configuration(intent: InstallationIntent, shape: ModelShape): Written {
  return { body: written(modelOf(intent), shape), origins: () => originsOf(intent, shape) };
}

function originsOf(intent: InstallationIntent, shape: ModelShape): Record<string, string> {
  const said = settingsOf(intent).filter(({ value, origin }) => origin !== '' && present(value) !== undefined);
  const origins = Object.fromEntries(said.map(({ path, origin }) => [pointerIn(shape, path), origin]));
  return shape === 'values' ? { ...origins, '/bootstrapImageName': 'registry' } : origins;
}
