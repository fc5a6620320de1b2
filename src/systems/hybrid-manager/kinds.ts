import type { GroupKind, Kind } from '../../finding';

/** The chart of the releases that are installed with a values file. */
export const BOOTSTRAP_CHART = 'edbpgai-bootstrap';

export const VALUES = { group: BOOTSTRAP_CHART, version: 'values', kind: 'Values' } as const;
export const CONTROL_PLANE = { group: 'edbpgai.edb.com', version: 'v1alpha1', kind: 'HybridControlPlane' } as const;

/** The two shapes of one configuration. */
export const CONFIGURATIONS: readonly GroupKind[] = [VALUES, CONTROL_PLANE];

/**
 * The definition of HybridControlPlane is not public, and the pages write it without a namespace mostly, with one now and then:
 * so nothing is said about its scope.
 */
export const KINDS: readonly Kind[] = [
  { ...VALUES, scope: 'Namespaced' },
  { ...CONTROL_PLANE, scope: 'Namespaced' },
];
