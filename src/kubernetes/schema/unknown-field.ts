import type { Shape } from '../../finding';
import { closest } from './closest';
import { dotted, type Place, ROOT } from './place';
import { choiceOf } from './text';

/** Few enough to be listed in a line. */
const FEW = 6;

/** Where an unknown field was met: the shapes on the way down, the last one is the map that holds it. */
export interface Meeting {
  readonly shapes: readonly Shape[];
  readonly holder: Shape;
  readonly above?: Shape;
  readonly place: Place;
}

/** What to do about a field that the map does not have: a slip of the finger, a wrong level, or nothing like it. */
export function adviceFor(name: string, meeting: Meeting): string {
  const names = Object.keys(meeting.holder.properties ?? {});
  const guess = closest(name, names);
  if (guess && guess.distance <= 1) {
    return `did you mean "${guess.name}"?`;
  }
  const elsewhere = oneLevelOff(name, meeting);
  if (elsewhere) {
    return `did you mean ${elsewhere}?`;
  }
  if (guess) {
    return `did you mean "${guess.name}"?`;
  }
  return names.length > 0 && names.length <= FEW ? `remove it, or write ${choiceOf(names)}` : 'remove it';
}

/** The full names of the field one level up or down, where there are one or two such places. */
function oneLevelOff(name: string, { shapes, holder, above, place }: Meeting): string | undefined {
  const found: string[] = [];
  if (above && has(above, name)) {
    found.push(path(place.parent, name));
  }
  for (const [child, index] of Object.entries(holder.properties ?? {})) {
    if (has(shapes[index], name)) {
      found.push(path(place, `${child}.${name}`));
    }
  }
  return found.length === 1 || found.length === 2 ? found.join(' or ') : undefined;
}

function has({ properties }: Shape, name: string): boolean {
  return properties !== undefined && Object.hasOwn(properties, name);
}

function path(place: Place, rest: string): string {
  return place === ROOT ? rest : `${dotted(place)}.${rest}`;
}
