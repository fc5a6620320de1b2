import { isJsonObject, type JsonObject } from '../../../../finding';

/** The image that the operator takes where a cluster names none, in the newest patch of each release. */
const DEFAULT_IMAGES: Readonly<Record<string, string>> = {
  '1.28': 'ghcr.io/cloudnative-pg/postgresql:18.3-system-trixie',
  '1.29': 'ghcr.io/cloudnative-pg/postgresql:18.3-system-trixie',
  '1.30': 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie',
};

/** The name of the image as the operator keeps it: '' where a catalogue decides; `undefined` where it is no text. */
export function imageNameOf({ imageName, imageCatalogRef }: JsonObject, release: string): string | undefined {
  const written = imageName ?? '';
  if (written === '') {
    return (imageCatalogRef ?? null) === null ? DEFAULT_IMAGES[release] : '';
  }
  return typeof written === 'string' ? written : undefined;
}

/** Where a finding about the major version belongs. */
export function majorPath(spec: JsonObject): string {
  return isJsonObject(spec.imageCatalogRef) ? '/spec/imageCatalogRef/major' : '/spec/imageName';
}
