import { type Document, memberAt } from '../../../finding';

/** The major of the image that every release judged here takes where the Cluster names none. */
const DEFAULT_MAJOR = 18;

/** The major release of Postgres that a Cluster runs, read as the operator reads it; `undefined` where no file says it. */
export function majorOf({ body }: Document): number | undefined {
  const catalogue = memberAt(body, 'spec', 'imageCatalogRef');
  if (catalogue !== undefined && catalogue !== null) {
    const major = memberAt(catalogue, 'major');
    return typeof major === 'number' && Number.isInteger(major) ? major : undefined;
  }
  const image = memberAt(body, 'spec', 'imageName');
  if (image === undefined || image === null || image === '') {
    return DEFAULT_MAJOR;
  }
  return typeof image === 'string' ? majorOfTag(tagOf(image)) : undefined;
}

function tagOf(image: string): string {
  const name = image.replace(/@.*$/s, '');
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(colon + 1) : '';
}

/** `17.4-bookworm`, `17`, `17beta1`; what follows the first dot has to be a number. */
function majorOfTag(tag: string): number | undefined {
  const [major, minor] = (/^(?:[0-9]\.?)+/.exec(tag)?.[0] ?? '').split('.');
  return major === '' || minor === '' ? undefined : Number(major);
}
