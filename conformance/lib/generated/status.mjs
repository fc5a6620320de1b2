/** What the default images of these releases hold. */
const defaultMajor = 18;

/**
 * A Cluster that runs: without the major version of its data in the status the operator compares none, and our checker
 * infers it from the manifest.
 */
export function withStatus(object) {
  if (object.kind !== 'Cluster' || !object.apiVersion.startsWith('postgresql.cnpg.io/')) {
    return object;
  }
  const { imageName, imageCatalogRef } = object.spec ?? {};
  const image = imageName ?? `ghcr.io/cloudnative-pg/postgresql:${imageCatalogRef?.major ?? defaultMajor}`;
  const [, major] = /:(\d+)/.exec(image) ?? [undefined, defaultMajor];
  return { ...object, status: { pgDataImageInfo: { image, majorVersion: Number(major) } } };
}
