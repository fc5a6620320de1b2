import { qualifiedNameProblem } from '../../../kubernetes/names';

const SCALED = ['cpu', 'memory', 'ephemeral-storage'];
const COUNTED = [
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
];
const OF_QUOTAS = [
  ...SCALED,
  ...COUNTED,
  ...[...SCALED, 'storage'].map((name) => `requests.${name}`),
  ...SCALED.map((name) => `limits.${name}`),
];

const HUGE_PAGES = /^hugepages-/;
const HUGE_PAGES_OF_QUOTAS = /^(?:requests\.)?hugepages-/;
/** What everybody may add. */
export const OWN_NAMES = 'or a name with a DNS name and "/" before it';

/** What is expected instead of a resource of a quota, or nothing. */
export function quotaResourceProblem(name: string): string | undefined {
  return (
    qualifiedNameProblem(name) ??
    (name.includes('/') || isOfQuotas(name) ? undefined : `what quotas count is expected, such as requests.cpu, pods, ${OWN_NAMES}`)
  );
}

/** What is expected instead of a resource of a volume claim, or nothing. */
export function resourceProblem(name: string): string | undefined {
  return name === 'storage' ? undefined : quotaResourceProblem(name);
}

/** What is expected instead of a resource of a container, or nothing. */
export function containerResourceProblem(name: string): string | undefined {
  const known = name.includes('/') ? isNative(name) || isExtended(name) : SCALED.includes(name) || HUGE_PAGES.test(name);
  return qualifiedNameProblem(name) ?? (known ? undefined : `${SCALED.join(', ')}, hugepages-2Mi and the like are expected, ${OWN_NAMES}`);
}

/** Whether a quota knows by itself what it is. */
export function isOfQuotas(name: string): boolean {
  return OF_QUOTAS.includes(name) || HUGE_PAGES_OF_QUOTAS.test(name);
}

/** Whether there are whole ones only. */
export function isCounted(name: string): boolean {
  return COUNTED.includes(name) || isExtended(name);
}

/** Whether more of it may be promised than there is. */
export function mayBeOvercommitted(name: string): boolean {
  return isNative(name) && !HUGE_PAGES.test(name);
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/** What a device plugin brings. A quota has to be able to name it. */
function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && qualifiedNameProblem(`requests.${name}`) === undefined;
}
