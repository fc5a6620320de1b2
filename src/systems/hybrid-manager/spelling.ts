import { type Document, isJsonObject, type Json, memberAt, pointerStep, type ShapePool } from '../../finding';
import { closest } from '../../finding/closest';
import type { Configuration, Parameter } from './configuration';
import { OTHER_SPELLINGS, PARAMETER_NAMES } from './parameter-names';
import { schemaOf } from './schema';

/** Nobody lists all parameters and fields, so nothing but a slip of the finger is told. */
const MOST_SLIPS = 2;
/** What stands in the wrong place in some files, and where it belongs. */
const MISPLACED: Readonly<Record<string, string>> = {
  transparentDataEncryptionMethods: 'beaconAgent.transparentDataEncryptionMethods',
};

/** The parameter that was meant, where the one that stands there is none; with its component where that is misspelt. */
export function meantParameter({ component, name }: Parameter): string | undefined {
  const names = Object.hasOwn(PARAMETER_NAMES, component) ? PARAMETER_NAMES[component] : undefined;
  if (names === undefined) {
    const near = nearest(component, Object.keys(PARAMETER_NAMES));
    return near !== undefined && PARAMETER_NAMES[near].includes(name) ? `${near}.${name}` : undefined;
  }
  if (names.includes(name)) {
    return undefined;
  }
  const spelt = Object.hasOwn(OTHER_SPELLINGS, name) ? OTHER_SPELLINGS[name] : undefined;
  return spelt !== undefined && names.includes(spelt) ? spelt : nearest(name, names);
}

/** Is the parameter there under a name that was not meant? */
export function isMisspelt(configuration: Configuration, component: string, name: string): boolean {
  return configuration.parameters().some((parameter) => {
    const meant = meantParameter(parameter);
    return (meant === name && parameter.component === component) || meant === `${component}.${name}`;
  });
}

/** A field that no page names, and the one that was meant. */
export interface MisspeltField {
  readonly path: string;
  readonly name: string;
  readonly meant: string;
  /** Where that would stand. */
  readonly meantPath: string;
}

export function misspeltFields(document: Document): MisspeltField[] {
  const schema = schemaOf(document);
  return schema ? misspeltBelow(document.body, schema.pool, schema.root, '') : [];
}

/** Does the field stand there under a name that was not meant? */
export function isFieldMisspelt(document: Document, path: string): boolean {
  return misspeltFields(document).some(({ meantPath }) => meantPath === path);
}

function misspeltBelow(value: Json, pool: ShapePool, shape: number, path: string): MisspeltField[] {
  const { properties, items } = pool.shapes[shape];
  if (Array.isArray(value) && items !== undefined) {
    return value.flatMap((item, index) => misspeltBelow(item, pool, items, path + pointerStep(index)));
  }
  if (!isJsonObject(value) || properties === undefined) {
    return [];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const below = path + pointerStep(name);
    if (Object.hasOwn(properties, name)) {
      return misspeltBelow(member, pool, properties[name], below);
    }
    // A field that stands there already is not what was meant.
    const near = nearest(
      name,
      Object.keys(properties).filter((field) => (memberAt(value, field) ?? undefined) === undefined),
    );
    const meant = Object.hasOwn(MISPLACED, name) ? MISPLACED[name] : near;
    return meant === undefined ? [] : [{ path: below, name, meant, meantPath: path + pointerStep(meant) }];
  });
}

function nearest(text: string, names: readonly string[]): string | undefined {
  const guess = closest(text, names);
  return guess && guess.distance <= MOST_SLIPS ? guess.name : undefined;
}
