import { countingScript, shellCall } from './shell';

/** Runs in an image of the registry: where it says anything at all, the image was pulled. */
export function pullCheck(image: string): string {
  return countingScript(shellCall('ok', `image ${image} was pulled`));
}
