import { Construct } from 'constructs';
import type { IImageCatalog } from '../intent/image';
import { PostgresOperator } from '../intent/operator';
import { operatorOf } from '../systems/operators';
import type { CompanionOptions } from './companion';
import { emit, namespaceOf, releaseOf } from './emit';

/** What a catalogue of images is made of. */
export interface ImageCatalogProps extends CompanionOptions {
  /** The image of each major version, for example `{ '17': 'registry.example.com/postgresql:17.10' }`. A change rolls every cluster that uses it. */
  readonly images: { [major: string]: string };

  /**
   * The name of the object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * Serve all namespaces, not only the chart's.
   *
   * @default false
   */
  readonly allNamespaces?: boolean;

  /**
   * The operator that reads it.
   *
   * @default PostgresOperator.cloudNativePg()
   */
  readonly managedBy?: PostgresOperator;
}

/**
 * Images by major version, for clusters to refer to.
 *
 * @see https://cloudnative-pg.io/documentation/current/image_catalog/
 */
export class ImageCatalog extends Construct implements IImageCatalog {
  /** The name of the catalogue object. */
  public readonly catalogName: string;
  /** `ImageCatalog`, or `ClusterImageCatalog` for one that serves all namespaces. */
  public readonly catalogKind: string;

  /**
   * Emits the catalogue.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props images by major version
   * @throws if there is no image, or a major is no number
   */
  public constructor(scope: Construct, id: string, props: ImageCatalogProps) {
    super(scope, id);
    const majors = Object.keys(props?.images ?? {});
    if (majors.length === 0 || majors.some((major) => !/^\d{2}$/.test(major))) {
      throw new Error(`ImageCatalog needs images by major version, such as { "17": "…" }, got ${JSON.stringify(majors)}`);
    }
    const kind = props.allNamespaces ? 'ClusterImageCatalog' : 'ImageCatalog';
    this.catalogName = props.name ?? id;
    this.catalogKind = kind;
    const operator = props.managedBy ?? PostgresOperator.cloudNativePg();
    const manifest = operatorOf(operator).imageCatalog({
      name: this.catalogName,
      namespace: namespaceOf(this),
      labels: { ...props.labels },
      annotations: { ...props.annotations },
      kind,
      images: { ...props.images },
    });
    emit(this, manifest, releaseOf(operator), props.overrides);
  }
}
