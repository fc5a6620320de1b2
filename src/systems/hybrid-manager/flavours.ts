/** Platforms, and the cloud that each of them is part of where it is of one. */
export const FLAVOURS = { eks: 'aws', gke: 'gcp', aks: 'azure', rke2: undefined, rhos: undefined } as const;

export type Flavour = keyof typeof FLAVOURS;

export function isFlavour(text: unknown): text is Flavour {
  return typeof text === 'string' && Object.hasOwn(FLAVOURS, text);
}

/** The clouds, as parameters name them. */
export const CLOUDS = ['aws', 'gcp', 'azure'] as const;
