import type { Json, JsonObject, Shape } from '../../finding';
import { isJsonObject, isSameJson } from '../../finding';
import { checkCombinations } from './combinations';
import { checkCount, checkList } from './lists';
import { below, type Place } from './place';
import type { Report } from './report';
import { NULL, REQUIRED, TYPE, UNKNOWN_FIELD } from './rules';
import { checkEnum, checkNumber, checkString } from './scalars';
import { effectiveMember, memberShape, takesUnknown } from './shapes';
import { choiceOf, listed } from './text';
import { typeProblem } from './types';
import { adviceFor } from './unknown-field';

/** Judges a value and everything in it by its shape. */
export class Walker {
  private readonly shapes: readonly Shape[];

  /**
   * @param branch a part of allOf, anyOf, oneOf or not is judged: unknown fields are the business of the whole, and
   * the value is complete already, so that a `null` in it is meant
   */
  public constructor(
    shapes: readonly Shape[],
    private readonly report: Report,
    private readonly branch = false,
  ) {
    this.shapes = shapes;
  }

  /** @param like what stood there in a document that was found right: what is the same is right, too */
  public value(value: Json, index: number, place: Place, above?: Shape, like?: Json): void {
    if (like !== undefined && isSameJson(like, value)) {
      return;
    }
    const shape = this.shapes[index];
    if (value === null) {
      this.null(shape, place);
      return;
    }
    const problem = typeProblem(value, shape, place, this.report);
    if (problem) {
      this.report.add(TYPE, place, problem.problem, problem.fix);
      return;
    }
    if (typeof value === 'string') {
      checkString(value, shape, place, this.report);
    } else if (typeof value === 'number') {
      checkNumber(value, shape, place, this.report);
    } else if (Array.isArray(value)) {
      this.list(value, shape, place, Array.isArray(like) ? like : []);
    } else if (isJsonObject(value)) {
      this.map(value, shape, place, above, isJsonObject(like) ? like : {});
    }
    if (shape.enum) {
      checkEnum(value, shape.enum, place, this.report);
    }
    if (shape.allOf || shape.anyOf || shape.oneOf || shape.not !== undefined) {
      checkCombinations(value, shape, this.shapes, place, this.report);
    }
  }

  /** Met where it is allowed, or as an item of a list; everywhere else it counts as absent. */
  private null(shape: Shape, place: Place): void {
    if (shape.nullable && shape.enum && !shape.enum.includes(null)) {
      checkEnum(null, shape.enum, place, this.report);
    } else if (!shape.nullable && shape.type !== undefined) {
      this.report.add(NULL, place, `${this.report.title(place)} is null`, 'write a value or remove the item');
    }
  }

  private list(value: readonly Json[], shape: Shape, place: Place, like: readonly Json[]): void {
    const { items } = shape;
    if (items !== undefined) {
      const item = this.shapes[items];
      value.forEach((each, index) => {
        if (each !== null || item.nullable || item.default === undefined || this.branch) {
          this.value(each, items, below(place, index), shape, like[index]);
        }
      });
    }
    checkList(value, shape, this.shapes, place, this.report);
  }

  private map(value: JsonObject, shape: Shape, place: Place, above: Shape | undefined, like: JsonObject): void {
    for (const name of Object.keys(value)) {
      const index = shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : shape.values;
      if (index !== undefined) {
        if (value[name] !== null || this.shapes[index].nullable || this.branch) {
          this.value(value[name], index, below(place, name), shape, Object.hasOwn(like, name) ? like[name] : undefined);
        }
      } else if (!this.branch && !takesUnknown(shape, name)) {
        this.unknown(name, shape, place, above);
      }
    }
    for (const name of shape.required ?? []) {
      if (effectiveMember(this.shapes, shape, value, name) === undefined) {
        this.missing(name, value, shape, place);
      }
    }
    if (shape.minProperties !== undefined || shape.maxProperties !== undefined) {
      const names = new Set([...Object.keys(value), ...Object.keys(shape.properties ?? {})]);
      const count = [...names].filter((name) => effectiveMember(this.shapes, shape, value, name) !== undefined).length;
      checkCount(count, [shape.minProperties, shape.maxProperties], ['member', 'members'], place, this.report);
    }
  }

  private unknown(name: string, shape: Shape, place: Place, above?: Shape): void {
    const advice = adviceFor(name, { shapes: this.shapes, holder: shape, above, place });
    this.report.addKey(UNKNOWN_FIELD, below(place, name), `${listed([name])} is not a field of ${this.report.title(place)}`, advice);
  }

  private missing(name: string, value: JsonObject, shape: Shape, place: Place): void {
    const choices = memberShape(this.shapes, shape, name)?.enum;
    const said = value[name] === null ? 'is null in' : 'is missing in';
    const fix = choices ? `add "${name}": ${choiceOf(choices)}` : `add "${name}"`;
    this.report.add(REQUIRED, below(place, name), `"${name}" ${said} ${this.report.title(place)}`, fix);
  }
}
