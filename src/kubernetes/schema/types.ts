import type { Json, Shape } from '../../finding';
import { isJsonObject } from '../../finding';
import type { Place } from './place';
import type { Report } from './report';
import { described, typeTitle } from './text';

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

interface TypeProblem {
  readonly problem: string;
  readonly fix: string;
}

export function typeProblem(value: Json, shape: Shape, place: Place, report: Report): TypeProblem | undefined {
  if (hasType(value, shape)) {
    return undefined;
  }
  const shown = typeof value === 'object' ? described(value) : `${report.value(value, place)} is ${kindOf(value)}`;
  const problem = typeof value === 'object' ? `${report.title(place)} is ${shown}` : shown;
  return { problem: `${problem}, ${typeTitle(shape)} is expected`, fix: advice(value, shape, report.hides(place)) };
}

function hasType(value: Json, { type, quantity }: Shape): boolean {
  if (quantity) {
    return typeof value === 'string' || typeof value === 'number';
  }
  switch (type) {
    case undefined:
      return true;
    case 'object':
      return isJsonObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function kindOf(value: string | number | boolean | null): string {
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return Number.isInteger(value) ? 'a whole number' : 'a number with a fraction';
    default:
      return 'a boolean';
  }
}

/** Most slips are about quotes. */
function advice(value: Json, shape: Shape, hidden: boolean): string {
  const wanted = typeTitle(shape);
  switch (shape.type) {
    case 'string':
    case 'int-or-string':
      return typeof value === 'object' || hidden
        ? `write ${wanted === 'a text' ? 'a text, in quotes' : wanted}`
        : `write "${value}", in quotes`;
    case 'integer':
    case 'number':
      return typeof value === 'string' && (shape.type === 'integer' ? INTEGER : NUMBER).test(value)
        ? `write ${Number(value)}, without quotes`
        : `write ${wanted}`;
    case 'boolean':
      return /^(true|false)$/.test(String(value)) ? `write ${value}, without quotes` : 'write true or false';
    case 'array':
      return typeof value === 'object' ? 'write a list' : 'write it as an item of a list';
    default:
      return `write ${wanted}`;
  }
}
