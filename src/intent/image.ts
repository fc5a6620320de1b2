import { requireText } from './texts';

/**
 * A catalogue of images that clusters refer to by major version.
 */
export interface IImageCatalog {
  /** The name of the catalogue object. */
  readonly catalogName: string;
  /** `ImageCatalog`, or `ClusterImageCatalog` for one that serves all namespaces. */
  readonly catalogKind: string;
}

/** Plain data behind PostgresImage. */
export type ImageIntent =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'catalog'; readonly catalogKind: string; readonly catalogName: string };

/**
 * The container image that the instances run.
 *
 * @see https://cloudnative-pg.io/documentation/current/container_images/
 */
export class PostgresImage {
  /**
   * An image by its full reference, with a tag that starts with the version: `registry.example.com/postgresql:17.10`.
   *
   * @param reference registry, repository and tag; add `@sha256:…` to pin the content
   * @throws if it has no tag, or a digest without a tag: the operator reads the version from the tag
   */
  public static reference(reference: string): PostgresImage {
    const tag = /^[^@]*\/[^@:/]+:([^@/]+)(@sha256:[0-9a-f]{64})?$|^[^@:/]+:([^@/]+)(@sha256:[0-9a-f]{64})?$/.exec(
      requireText('the reference of PostgresImage.reference()', reference),
    );
    if (!tag) {
      throw new Error(
        `PostgresImage.reference() needs a tag that the operator can read the version from, got ${JSON.stringify(reference)}; ` +
          'write for example "ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie"',
      );
    }
    return new PostgresImage({ kind: 'reference', reference });
  }

  /**
   * The image that a catalogue holds for the major version of the cluster.
   *
   * @param catalog an `ImageCatalog` of ours, or `PostgresImage.catalogNamed(…)` for one that others made
   * @see https://cloudnative-pg.io/documentation/current/image_catalog/
   */
  public static fromCatalog(catalog: IImageCatalog): PostgresImage {
    return new PostgresImage({ kind: 'catalog', catalogKind: catalog.catalogKind, catalogName: catalog.catalogName });
  }

  /**
   * The image that an existing catalogue in the cluster's namespace holds for the major version.
   *
   * @param name of the `ImageCatalog` object
   * @throws if the name is blank
   */
  public static catalogNamed(name: string): PostgresImage {
    return new PostgresImage({ kind: 'catalog', catalogKind: 'ImageCatalog', catalogName: requireText('the name of the catalogue', name) });
  }

  /**
   * The image that an existing catalogue for all namespaces holds for the major version.
   *
   * @param name of the `ClusterImageCatalog` object
   * @throws if the name is blank
   */
  public static clusterCatalogNamed(name: string): PostgresImage {
    const catalogName = requireText('the name of the catalogue', name);
    return new PostgresImage({ kind: 'catalog', catalogKind: 'ClusterImageCatalog', catalogName });
  }

  /**
   * @internal
   */
  public readonly _intent: ImageIntent;

  private constructor(intent: ImageIntent) {
    this._intent = Object.freeze(intent);
  }
}
