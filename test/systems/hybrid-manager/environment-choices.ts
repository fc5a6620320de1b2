import type { Scenario } from '../../../src/systems/hybrid-manager/scenarios';

export const PLATFORMS = ['eks', 'gke', 'aks', 'rke2', 'openshift'] as const;
export const STORES = ['identity', 's3', 's3-compatible', 'azure', 'google'] as const;
export const REGISTRIES = ['edb', 'ecr', 'azure-token', 'azure-password', 'google-token', 'google-password', 'gitlab', 'oci'] as const;
export const SIGNERS = ['cluster-issuer', 'issuer', 'authority', 'certificate', 'self-signed'] as const;
/** Where Secrets come from: they are there, there and copied to a store, read from a store, made once, or in the manifest. */
export const SOURCES = ['existing', 'backed-up', 'external', 'created-once', 'manifest'] as const;
export const INGRESSES = ['internal', 'internet', 'custom', 'node-ports'] as const;
export const LOCATIONS = ['alone', 'primary', 'secondary', 'paired-primary', 'paired-secondary'] as const;
export const FORMS = ['usual', 'values', 'object', 'both'] as const;

export type Optional = Exclude<Scenario, 'core'>;

/** One answer to each decision: what an environment is put together from. */
export interface Choices {
  readonly platform: (typeof PLATFORMS)[number];
  readonly version: string;
  /** Besides the core. */
  readonly scenarios: readonly Optional[];
  readonly store: (typeof STORES)[number];
  readonly registry: (typeof REGISTRIES)[number];
  readonly signer: (typeof SIGNERS)[number];
  readonly source: (typeof SOURCES)[number];
  readonly ingress: (typeof INGRESSES)[number];
  readonly location: (typeof LOCATIONS)[number];
  readonly form: (typeof FORMS)[number];
}
