import type { Json, RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { has } from '../../features';
import { PAGES } from '../../pages';
import { isFieldMisspelt } from '../../spelling';
import { configurationRule } from '../configuration-rule';
import { missingText } from './missing-text';

/** Parameters that every release asks for, and what to write. */
const PARAMETERS: readonly (readonly [component: string, name: string, fix: string])[] = [
  ['global', 'internal_backup_folder', 'write twelve lower-case letters and digits that no other installation has, in quotes'],
  ['global', 'portal_domain_name', 'write the host name that the portal is to have'],
  ['global', 'storage_class', 'write the name of the StorageClass for the control plane'],
  ['upm-beacon', 'beacon_location_id', 'write a name for this location, such as "us-east-1"'],
  ['upm-beacon', 'server_host', 'write the host name that agents reach the Beacon server by'],
];

export const settingsAreThere = configurationRule({
  id: 'HM-011',
  title: 'What every installation needs is said',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The page lists these settings as required, and knows no default for them: the installation begins, and fails or hangs without them.',

  check({ configuration, release }) {
    const mode = ['global', 'load_balancer_mode'] as const;
    return [
      ...missing(configuration, 'flavour', 'write the platform, such as eks'),
      ...missing(configuration, 'version', 'write the version that is to be installed, such as v2026.9.0'),
      ...registryFindings(configuration),
      ...imageFindings(configuration),
      ...PARAMETERS.flatMap(([component, name, fix]) => missingText(configuration, [component, name], fix)),
      // Without load balancers, as the older switch says, there is nothing to choose.
      ...(has(release, 'loadBalancerMode') && configuration.at('beaconAgent', 'provisioning', 'loadBalancersEnabled') === undefined
        ? missingText(configuration, mode, 'write public, private or disabled')
        : []),
    ];
  },
});

function missing(configuration: Configuration, what: 'flavour' | 'version' | 'registryUrl', fix: string): RuleFinding[] {
  const path = configuration.pathOf(what);
  const name = path.split('/').slice(configuration.shape === 'object' ? 2 : 1);
  return isMissing(configuration, configuration.get(what)?.value, path) ? [{ path, problem: `${name.join('.')} is missing`, fix }] : [];
}

/** The operator fills in what belongs to a registry within the cluster. */
function registryFindings(configuration: Configuration): RuleFinding[] {
  return configuration.at('hmRegistryRef') === undefined
    ? missing(configuration, 'registryUrl', 'write the registry and the path, such as registry.example.com/pgai-platform')
    : [];
}

function imageFindings(configuration: Configuration): RuleFinding[] {
  const fix = 'write the registry, /edbpgai-bootstrap/bootstrap- and the platform';
  const path = '/bootstrapImageName';
  return configuration.shape === 'values' && isMissing(configuration, configuration.at('bootstrapImageName')?.value, path)
    ? [{ path, problem: 'bootstrapImageName is missing', fix }]
    : [];
}

/** That it is misspelt is said by another rule. */
function isMissing({ document }: Configuration, value: Json | undefined, path: string): boolean {
  return (value ?? '') === '' && !isFieldMisspelt(document, path);
}
