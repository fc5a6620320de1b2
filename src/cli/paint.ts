import { styleText } from 'node:util';
import type { Paint } from '../check/formats/text';

/** Colours for a terminal, or none. */
export function painter(colours: boolean): Paint {
  return colours ? (accent, text) => styleText(accent, text) : (_accent, text) => text;
}
