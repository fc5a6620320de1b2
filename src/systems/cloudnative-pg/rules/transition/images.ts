import { isJsonObject, type JsonObject, memberAt } from '../../../../finding';

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

/** The major version that a cluster asks for, or `undefined` where that cannot be told. */
export function majorOf(spec: JsonObject, release: string): number | undefined {
  if (isJsonObject(spec.imageCatalogRef)) {
    const major = memberAt(spec, 'imageCatalogRef', 'major');
    return typeof major === 'number' ? major : undefined;
  }
  const image = imageNameOf(spec, release);
  return image === undefined ? undefined : majorOfTag(tagOf(image));
}

/** Where a finding about the major version belongs. */
export function majorPath(spec: JsonObject): string {
  return isJsonObject(spec.imageCatalogRef) ? '/spec/imageCatalogRef/major' : '/spec/imageName';
}

function tagOf(image: string): string {
  return /:([^/]+)$/.exec(image.replace(/@sha256:[a-fA-F0-9]+$/, ''))?.[1] ?? '';
}

/** `17`, `17.4`, `17.4-3`, `17beta1`; not `17.` and not `17.x`. */
function majorOfTag(tag: string): number | undefined {
  const [version] = /^(?:\d\.?)+/.exec(tag) ?? [''];
  const [major, minor] = version.split('.');
  return major === '' || minor === '' ? undefined : Number(major);
}
