import { requireAnswer, requireText } from '../../../intent/texts';
import { EDB_REGISTRY } from '../names';
import type { PullSecret, PullSecretIntent } from './pull-secret';

/** Plain data behind ImageRegistry. */
export interface RegistryIntent {
  /** Host and path, without a scheme. */
  readonly url: string;
  readonly provider: 'oci' | 'gitlab';
  readonly authentication: 'token' | 'basic' | 'eks_managed_identity';
  readonly pullSecret?: PullSecretIntent;
  readonly discovery: boolean;
  readonly caCerts?: string;
}

/** What can be changed about any registry. */
export interface RegistryOptions {
  /**
   * New images of Postgres in the registry are found by themselves.
   *
   * @default false
   */
  readonly imageDiscovery?: boolean;

  /**
   * The authorities that signed the registry's certificate, as PEM. From 1.4.2 and 2026.8. Nodes have to trust them by other means.
   *
   * @default - those that are known to all
   */
  readonly caCerts?: string;
}

/** What can be changed about a registry whose path is free. */
export interface ImageRegistryOptions extends RegistryOptions {
  /**
   * The path below the host.
   *
   * @default pgai-platform
   */
  readonly path?: string;
}

const PATH = 'pgai-platform';

/**
 * Where images come from, and how one is let in. Each kind of registry can be asked in some ways only: the others cannot be written.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/image_discovery/
 */
export class ImageRegistry {
  /**
   * EDB's own registry, `docker.enterprisedb.com`, with the token of a subscription that has the repository `pgai-platform`.
   *
   * @param pullSecret its Secret
   * @param options path, image discovery
   */
  public static edb(pullSecret: PullSecret, options: ImageRegistryOptions = {}): ImageRegistry {
    return ImageRegistry.made(EDB_REGISTRY, { authentication: 'token', pullSecret }, options);
  }

  /**
   * Azure Container Registry, with a token (recommended) whose scope is `_repositories_pull_metadata_read`.
   *
   * @param registry its name, the part before `.azurecr.io`
   * @param pullSecret its Secret
   * @param options path, image discovery
   * @throws if the name holds more than that
   */
  public static azureWithToken(registry: string, pullSecret: PullSecret, options: ImageRegistryOptions = {}): ImageRegistry {
    return ImageRegistry.made(azureHost(registry), { authentication: 'token', pullSecret }, options);
  }

  /**
   * Azure Container Registry, with user and password.
   *
   * @param registry its name, the part before `.azurecr.io`
   * @param pullSecret its Secret
   * @param options path, image discovery
   * @throws if the name holds more than that
   */
  public static azureWithPassword(registry: string, pullSecret: PullSecret, options: ImageRegistryOptions = {}): ImageRegistry {
    return ImageRegistry.made(azureHost(registry), { authentication: 'basic', pullSecret }, options);
  }

  /**
   * Amazon ECR, asked by the identity of EKS. There is no other way, and no pull secret.
   *
   * @param accountId the AWS account, twelve digits
   * @param region of the registry
   * @param options path, image discovery
   * @throws if the account is not twelve digits
   */
  public static ecr(accountId: string, region: string, options: ImageRegistryOptions = {}): ImageRegistry {
    if (!/^\d{12}$/.test(accountId ?? '')) {
      throw new Error(`ImageRegistry.ecr() takes the twelve digits of an AWS account, as a text, got ${JSON.stringify(accountId)}`);
    }
    const host = `${accountId}.dkr.ecr.${requireText('the region of ECR', region)}.amazonaws.com`;
    return ImageRegistry.made(host, { authentication: 'eks_managed_identity' }, options);
  }

  /**
   * Google Artifact Registry, with a token.
   *
   * @param region of the registry
   * @param repository project and repository, for example `acme-prod/hybrid-manager`
   * @param pullSecret its Secret
   * @param options image discovery
   */
  public static artifactRegistryWithToken(
    region: string,
    repository: string,
    pullSecret: PullSecret,
    options: RegistryOptions = {},
  ): ImageRegistry {
    return ImageRegistry.artifactRegistry(region, repository, { authentication: 'token', pullSecret }, options);
  }

  /**
   * Google Artifact Registry, with user and password.
   *
   * @param region of the registry
   * @param repository project and repository, for example `acme-prod/hybrid-manager`
   * @param pullSecret its Secret
   * @param options image discovery
   */
  public static artifactRegistryWithPassword(
    region: string,
    repository: string,
    pullSecret: PullSecret,
    options: RegistryOptions = {},
  ): ImageRegistry {
    return ImageRegistry.artifactRegistry(region, repository, { authentication: 'basic', pullSecret }, options);
  }

  /**
   * GitLab's registry, with a personal access token that has the scopes `read_registry` and `read_api`.
   *
   * @param project group and project
   * @param pullSecret its Secret
   * @param options image discovery
   */
  public static gitLab(project: string, pullSecret: PullSecret, options: RegistryOptions = {}): ImageRegistry {
    const rest = { ...options, path: requireText('group and project within GitLab', project) };
    return ImageRegistry.made('registry.gitlab.com', { authentication: 'token', pullSecret }, rest, 'gitlab');
  }

  /**
   * Any other registry, Harbor, Quay or Artifactory for example, with user and password. It has to list repositories and tags.
   *
   * @param host of the registry, with a port where it has one of its own
   * @param pullSecret its Secret
   * @param options path, image discovery, authorities
   * @throws if the host holds a scheme or a path
   */
  public static oci(host: string, pullSecret: PullSecret, options: ImageRegistryOptions = {}): ImageRegistry {
    if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host ?? '')) {
      throw new Error(
        `ImageRegistry.oci() takes a host such as "harbor.example.com", and the path as \`path\`, got ${JSON.stringify(host)}`,
      );
    }
    return ImageRegistry.made(host, { authentication: 'basic', pullSecret }, options);
  }

  private static artifactRegistry(region: string, repository: string, access: Access, options: RegistryOptions): ImageRegistry {
    const host = `${requireText('the region of Artifact Registry', region)}-docker.pkg.dev`;
    return ImageRegistry.made(host, access, { ...options, path: requireText('project and repository', repository) });
  }

  private static made(
    host: string,
    { authentication, pullSecret }: Access,
    { path = PATH, imageDiscovery = false, caCerts }: ImageRegistryOptions,
    provider: RegistryIntent['provider'] = 'oci',
  ): ImageRegistry {
    const hint = 'PullSecret.existing(), or PullSecret.fromExternalSecrets(…)';
    const isIdentity = authentication === 'eks_managed_identity';
    return new ImageRegistry({
      url: [host, ...path.split('/').filter((step) => step !== '')].join('/'),
      provider,
      authentication,
      ...(isIdentity ? {} : { pullSecret: requireAnswer('ImageRegistry', 'pullSecret', pullSecret, hint)._intent }),
      discovery: imageDiscovery,
      ...(caCerts !== undefined && { caCerts }),
    });
  }

  /**
   * @internal
   */
  public readonly _intent: RegistryIntent;

  private constructor(intent: RegistryIntent) {
    this._intent = Object.freeze(intent);
  }
}

function azureHost(registry: string): string {
  if (!/^[a-z0-9-]+$/i.test(registry ?? '')) {
    throw new Error(`the registry of Azure is the part before ".azurecr.io", got ${JSON.stringify(registry)}`);
  }
  return `${registry}.azurecr.io`;
}

interface Access {
  readonly authentication: RegistryIntent['authentication'];
  readonly pullSecret?: PullSecret;
}
