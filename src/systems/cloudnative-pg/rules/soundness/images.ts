export interface ImageParts {
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** The parts of a reference to an image; the colon of a port belongs to the repository. */
export function imageParts(image: string): ImageParts {
  const [named, digest] = image.split('@', 2);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? { repository: named, digest } : { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}
