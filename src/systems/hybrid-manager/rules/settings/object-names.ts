import { dnsSubdomainProblem } from '../../../../kubernetes/names';
import type { Placed } from '../../configuration';
import { MIGRATION_ACCOUNTS } from '../../migration-accounts';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

/** Parameters that name an object of Kubernetes, by component. */
const PARAMETERS: readonly (readonly [component: string, name: string])[] = [
  ['global', 'storage_class'],
  ['global', 'portal_certificate_issuer_name'],
  ['global', 'portal_certificate_secret'],
  ['global', 'ca_secret_name'],
  ['upm-trust-manager', 'cert_manager_namespace'],
  ...MIGRATION_ACCOUNTS.map(({ component, parameter }) => [component, parameter] as const),
];

export const objectNamesAreNames = configurationRule({
  id: 'HM-018',
  title: 'What is named by a parameter can be called that in Kubernetes',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'A StorageClass, an issuer or a Secret of another name than Kubernetes takes is never found, and nothing says so before the installation waits for it.',

  check({ configuration }) {
    const named = [...PARAMETERS.map(([component, name]) => configuration.text(component, name)), ...configuration.pullSecrets()];
    return named.flatMap((placed) => faultsOf(placed));
  },
});

function faultsOf(placed: Placed | undefined) {
  const name = placed?.value;
  const expected = typeof name === 'string' && name !== '' ? dnsSubdomainProblem(name) : undefined;
  if (!placed || expected === undefined) {
    return [];
  }
  const fix = 'write the name of the object, as kubectl prints it';
  return [{ path: placed.path, problem: `"${name}" can be the name of no object, ${expected}`, fix }];
}
