import type { Configuration, Placed } from './configuration';

/** A registry that the pages know, and how Hybrid Manager may look for images in it. */
export interface KnownRegistry {
  readonly title: string;
  readonly host: RegExp;
  readonly authentication: readonly string[];
  /** What one page takes and another one does not. */
  readonly doubted?: string;
  readonly provider: 'oci' | 'gitlab';
}

/** @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/image_discovery/ */
const REGISTRIES: readonly KnownRegistry[] = [
  { title: 'the registry of EDB', host: /^docker\.enterprisedb\.com$/, authentication: ['token'], doubted: 'basic', provider: 'oci' },
  { title: 'Azure Container Registry', host: /^[a-z0-9-]+\.azurecr\.io$/, authentication: ['token', 'basic'], provider: 'oci' },
  {
    title: 'Amazon ECR',
    host: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    authentication: ['eks_managed_identity'],
    provider: 'oci',
  },
  { title: 'Google Artifact Registry', host: /^[a-z0-9-]+-docker\.pkg\.dev$/, authentication: ['token', 'basic'], provider: 'oci' },
  { title: 'GitLab', host: /^registry\.gitlab\.com$/, authentication: ['token'], provider: 'gitlab' },
  { title: 'the registry of MicroK8s', host: /^localhost:32000$/, authentication: ['none'], provider: 'oci' },
];

export const IDENTITY = 'eks_managed_identity';
export const AUTHENTICATIONS = ['token', 'basic', IDENTITY, 'none'] as const;

/** The registry that images are looked for in; absent: that of the installation. */
export function discoveryUrlOf(configuration: Configuration): Placed<string> | undefined {
  const { value, path = '' } = configuration.get('discoveryUrl') ?? configuration.get('registryUrl') ?? {};
  return typeof value === 'string' ? { value, path } : undefined;
}

export function knownRegistry(url: string): KnownRegistry | undefined {
  const [host] = url.toLowerCase().split('/');
  return REGISTRIES.find((registry) => registry.host.test(host));
}
