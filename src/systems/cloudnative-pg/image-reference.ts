/** The parts of an image name that matter to the operator. */
export interface ImageReference {
  /** Absent where there is only a digest; `latest` where there is neither. */
  readonly tag?: string;
  readonly digest?: string;
}

const DIGEST = /@sha256:[a-fA-F0-9]+$/;
const TAG = /:([^/]+)$/;
const VERSION = /^(?:\d\.?)+/;
const LARGEST = 2n ** 63n - 1n;

/**
 * As the operator reads it.
 *
 * @see https://github.com/cloudnative-pg/machinery/blob/v0.5.0/pkg/image/reference/reference.go
 */
export function readImage(name: string): ImageReference {
  const digest = DIGEST.exec(name)?.[0];
  const rest = digest === undefined ? name : name.slice(0, -digest.length);
  const tag = TAG.exec(rest)?.[1];
  if (digest === undefined) {
    return { tag: tag ?? 'latest' };
  }
  return tag === undefined ? { digest } : { tag, digest };
}

/**
 * The major version that a tag starts with: `17`, `17.4-standard-trixie`, `18beta1`. `undefined` where the operator
 * reads none; `17.` and `17.x` are such, since after a dot it wants the minor version.
 *
 * @see https://github.com/cloudnative-pg/machinery/blob/v0.5.0/pkg/postgres/version/version.go
 */
export function majorOfTag(tag: string): number | undefined {
  const [major, minor = '0'] = (VERSION.exec(tag)?.[0] ?? '').split('.');
  return isCount(major) && isCount(minor) ? Number(major) : undefined;
}

function isCount(digits: string): boolean {
  return digits !== '' && BigInt(digits) <= LARGEST;
}
