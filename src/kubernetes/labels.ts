import { isJsonObject, type Json, type JsonObject, pointerStep, type RuleFinding } from '../finding';
import { type NameProblem, qualifiedNameProblem, wordProblem } from './names';

/**
 * Which labels an object must have to be meant.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly LabelRequirement[];
}

export interface LabelRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

const WITH_VALUES = ['In', 'NotIn'];
const WITHOUT_VALUES = ['Exists', 'DoesNotExist'];

/** What is expected instead of that key, or nothing. */
export const labelKeyProblem: (text: string) => NameProblem = qualifiedNameProblem;

/** What is expected instead of that value, or nothing; a value may be empty. */
export function labelValueProblem(text: string): NameProblem {
  return text === '' ? undefined : wordProblem(text);
}

/** What the API server refuses in a label selector. Values of the wrong type are left to the schema. */
export function labelSelectorFindings(selector: Json | undefined, path: string): RuleFinding[] {
  if (!isJsonObject(selector)) {
    return [];
  }
  const { matchLabels, matchExpressions } = selector;
  const labels = isJsonObject(matchLabels) ? Object.entries(matchLabels) : [];
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  return [
    ...labels.flatMap(([key, value]) => labelFindings(key, value, `${path}/matchLabels${pointerStep(key)}`)),
    ...expressions.flatMap((expression, index) =>
      isJsonObject(expression) ? requirementFindings(expression, `${path}/matchExpressions/${index}`) : [],
    ),
  ];
}

/** Whether a selector that the API server accepts selects an object with those labels. An empty selector selects all, none selects none. */
export function selectsLabels(selector: LabelSelector | undefined, labels: Readonly<Record<string, string>>): boolean {
  if (selector === undefined) {
    return false;
  }
  const { matchLabels = {}, matchExpressions = [] } = selector;
  return (
    Object.entries(matchLabels).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value) &&
    matchExpressions.every((requirement) => meets(requirement, labels))
  );
}

function meets({ key, operator, values = [] }: LabelRequirement, labels: Readonly<Record<string, string>>): boolean {
  const present = Object.hasOwn(labels, key);
  switch (operator) {
    case 'In':
      return present && values.includes(labels[key]);
    case 'NotIn':
      return !present || !values.includes(labels[key]);
    case 'Exists':
      return present;
    case 'DoesNotExist':
      return !present;
    default:
      return false;
  }
}

function labelFindings(key: string, value: Json, path: string): RuleFinding[] {
  return [...keyFindings(key, path, true), ...(typeof value === 'string' ? valueFindings(value, path) : [])];
}

function requirementFindings({ key, operator, values }: JsonObject, path: string): RuleFinding[] {
  const list = Array.isArray(values) ? values : [];
  return [
    ...(typeof operator === 'string' ? operatorFindings(operator, list.length, path) : []),
    ...(typeof key === 'string' ? keyFindings(key, `${path}/key`, false) : []),
    ...list.flatMap((value, index) => (typeof value === 'string' ? valueFindings(value, `${path}/values/${index}`) : [])),
  ];
}

/** What is wrong with an operator, or with how many values it is given. */
export function operatorFindings(operator: string, values: number, path: string): RuleFinding[] {
  if (WITH_VALUES.includes(operator)) {
    const problem = `${operator} compares with a list of values and there is none`;
    return values > 0 ? [] : [{ path: `${path}/values`, problem, fix: 'list the values, or write Exists or DoesNotExist' }];
  }
  if (WITHOUT_VALUES.includes(operator)) {
    const problem = `${operator} asks for the key alone and values are given`;
    return values === 0 ? [] : [{ path: `${path}/values`, problem, fix: 'remove the values, or write In or NotIn' }];
  }
  const operators = [...WITH_VALUES, ...WITHOUT_VALUES];
  const meant = operators.find((each) => each.toLowerCase() === operator.toLowerCase());
  const problem = `"${operator}" is not an operator of a selector, ${operators.join(', ')} are expected`;
  return [{ path: `${path}/operator`, problem, fix: meant ? `write ${meant}` : 'choose one of them' }];
}

function keyFindings(key: string, path: string, aboutKey: boolean): RuleFinding[] {
  const expected = labelKeyProblem(key);
  const problem = `"${key}" is not the key of a label, ${expected}`;
  return expected === undefined ? [] : [{ path, problem, fix: 'correct the key', ...(aboutKey ? { aboutKey } : {}) }];
}

function valueFindings(value: string, path: string): RuleFinding[] {
  const expected = labelValueProblem(value);
  return expected === undefined ? [] : [{ path, problem: `"${value}" is not the value of a label, ${expected}`, fix: 'correct the value' }];
}
