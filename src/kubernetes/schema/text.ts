import type { Json, Shape } from '../../finding';

const LONGEST = 60;
const MOST = 12;

export function quoted(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `"${characters.slice(0, LONGEST).join('')}…"` : JSON.stringify(text);
}

/** A value as a user recognises it: scalars as they are, cut when long; the rest in a word. */
export function described(value: Json): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  }
  switch (typeof value) {
    case 'object':
      return 'a map';
    case 'string':
      return quoted(value);
    default:
      return String(value);
  }
}

/** What is known of a value that must not be shown. */
export function veiled(value: Json): string {
  switch (typeof value) {
    case 'string':
      return 'the text here';
    case 'number':
      return 'the number here';
    case 'boolean':
      return 'the boolean here';
    default:
      return described(value);
  }
}

const TYPES: Readonly<Record<NonNullable<Shape['type']>, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  'int-or-string': 'a whole number or a text',
};

export function typeTitle({ type, quantity }: Shape): string {
  if (quantity) {
    return 'a quantity';
  }
  return type ? TYPES[type] : 'a value';
}

/** `"a", "b"`; long lists are cut. */
export function listed(values: readonly Json[]): string {
  const shown = values.slice(0, MOST).map((value) => (typeof value === 'string' ? quoted(value) : JSON.stringify(value)));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** `one of "a", "b"`, or just `"a"`. */
export function choiceOf(values: readonly Json[]): string {
  return values.length === 1 ? listed(values) : `one of ${listed(values)}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
