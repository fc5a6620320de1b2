import { pointerStep } from '../../finding';

/** A place in a document, as the way that led there; turned into text only where something is wrong. */
export interface Place {
  readonly parent: Place;
  readonly step: string | number;
}

/** The document itself; it is its own parent. */
export const ROOT: Place = root();

function root(): Place {
  const place: { parent?: Place; step: string } = { step: '' };
  place.parent = place as Place;
  return place as Place;
}

export function below(parent: Place, step: string | number): Place {
  return { parent, step };
}

export function pointerTo(place: Place): string {
  return place === ROOT ? '' : `${pointerTo(place.parent)}${pointerStep(place.step)}`;
}

/** `spec.managed.roles[0]`; empty for the document itself. */
export function dotted(place: Place): string {
  if (place === ROOT) {
    return '';
  }
  const before = dotted(place.parent);
  if (typeof place.step === 'number') {
    return `${before}[${place.step}]`;
  }
  const plain = /^[\w-]+$/.test(place.step) ? place.step : `"${place.step}"`;
  return before === '' ? plain : `${before}.${plain}`;
}

export function topStep(place: Place): string | number {
  let top = place;
  while (top.parent !== ROOT) {
    top = top.parent;
  }
  return top.step;
}
