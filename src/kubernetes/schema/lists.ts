import type { Json, Shape } from '../../finding';
import { isJsonObject } from '../../finding';
import { below, type Place } from './place';
import type { Report } from './report';
import { DUPLICATE, LENGTH } from './rules';
import { effectiveMember } from './shapes';
import { counted, listed } from './text';

export function checkList(value: readonly Json[], shape: Shape, shapes: readonly Shape[], place: Place, report: Report): void {
  checkCount(value.length, [shape.minItems, shape.maxItems], ['item', 'items'], place, report);
  if (shape.listKeys) {
    checkKeys(value, shape, shape.listKeys, shapes, place, report);
  } else if (shape.set || shape.uniqueItems) {
    checkSet(value, place, report);
  }
}

export function checkCount(
  count: number,
  [least = 0, most = Infinity]: readonly [number | undefined, number | undefined],
  [one, many]: readonly [string, string],
  place: Place,
  report: Report,
): void {
  if (count >= least && count <= most) {
    return;
  }
  const has = `${report.title(place)} has ${counted(count, one, many)}`;
  if (count < least) {
    report.add(
      LENGTH,
      place,
      `${has}, at least ${least} ${least === 1 ? 'is' : 'are'} needed`,
      `write at least ${counted(least, one, many)}`,
    );
  }
  if (count > most) {
    report.add(LENGTH, place, `${has}, at most ${most} ${most === 1 ? 'is' : 'are'} possible`, `leave at most ${counted(most, one, many)}`);
  }
}

function checkKeys(
  value: readonly Json[],
  shape: Shape,
  keys: readonly string[],
  shapes: readonly Shape[],
  place: Place,
  report: Report,
): void {
  if (value.length < 2 || shape.items === undefined) {
    return;
  }
  const item = shapes[shape.items];
  const first = new Map<string, number>();
  value.forEach((each, index) => {
    if (!isJsonObject(each)) {
      return; // has the wrong type, and that is said elsewhere
    }
    const key = keys.map((name) => effectiveMember(shapes, item, each, name) ?? null);
    const text = canonical(key);
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, index);
    } else {
      const said = keys.map((name, at) => `${name} ${key[at] === null ? 'absent' : listed([key[at]])}`).join(', ');
      report.add(
        DUPLICATE,
        below(place, index),
        `items ${before} and ${index} both have ${said}`,
        `give each its own ${keys.join(' or ')}, or remove one`,
      );
    }
  });
}

function checkSet(value: readonly Json[], place: Place, report: Report): void {
  const first = new Map<string, number>();
  value.forEach((each, index) => {
    const text = canonical(each);
    const before = first.get(text);
    if (before === undefined) {
      first.set(text, index);
    } else {
      report.add(
        DUPLICATE,
        below(place, index),
        `${report.value(each, place)} is there twice, as items ${before} and ${index}`,
        'remove one',
      );
    }
  });
}

/** Equal values give equal texts, whatever the order of members. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_name, member) =>
    isJsonObject(member) ? Object.fromEntries(Object.entries(member).sort(byName)) : member,
  );
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
}
