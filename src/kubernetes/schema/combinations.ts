import type { Json, Shape } from '../../finding';
import { completed } from './defaults';
import type { Place } from './place';
import type { Report, SchemaFinding } from './report';
import { COMBINATION } from './rules';
import { choiceOf, listed } from './text';
import { Walker } from './walker';

/** The parts of a schema that speak about the value as a whole, after defaults. */
export function checkCombinations(value: Json, shape: Shape, shapes: readonly Shape[], place: Place, report: Report): void {
  const whole = completed(value, shape, shapes);
  const judge = (index: number) => judgeBranch(whole, index, shapes, place, report);

  for (const index of shape.allOf ?? []) {
    report.findings.push(...judge(index));
  }
  const some = (shape.anyOf ?? []).map(judge);
  if (some.length > 0 && some.every((findings) => findings.length > 0)) {
    report.add(COMBINATION, place, `${report.title(place)} fits none of ${some.length} alternatives`, wayOut(shape.anyOf!, shapes, some));
  }
  const one = (shape.oneOf ?? []).map(judge);
  const fitting = one.filter((findings) => findings.length === 0).length;
  if (one.length > 0 && fitting !== 1) {
    const fits = fitting === 0 ? 'none' : String(fitting);
    const problem = `${report.title(place)} fits ${fits} of ${one.length} alternatives, exactly one is expected`;
    report.add(
      COMBINATION,
      place,
      problem,
      fitting === 0 ? wayOut(shape.oneOf!, shapes, one) : `keep one of them${names(shape.oneOf!, shapes)}`,
    );
  }
  if (shape.not !== undefined && judge(shape.not).length === 0) {
    const excluded = shapes[shape.not].required;
    const fix = excluded ? `remove ${listed(excluded)}` : 'write another value';
    report.add(COMBINATION, place, `${report.title(place)} is what the schema excludes`, fix);
  }
}

function judgeBranch(value: Json, index: number, shapes: readonly Shape[], place: Place, report: Report): readonly SchemaFinding[] {
  const own = report.branch();
  new Walker(shapes, own, true).value(value, index, place);
  return own.findings;
}

/** The fields that the alternatives ask for, or what keeps the first alternative from fitting. */
function wayOut(branches: readonly number[], shapes: readonly Shape[], findings: readonly (readonly SchemaFinding[])[]): string {
  const required = branches.flatMap((index) => shapes[index].required ?? []);
  return required.length > 0 ? `write ${choiceOf([...new Set(required)])}` : `${findings[0][0].fix}, for example`;
}

function names(branches: readonly number[], shapes: readonly Shape[]): string {
  const required = branches.flatMap((index) => shapes[index].required ?? []);
  return required.length > 0 ? `: ${listed([...new Set(required)])}` : '';
}
