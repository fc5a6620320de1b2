import { itemsAt, type Json, type JsonObject, memberAt, type RuleFinding } from '../../../finding';
import { textsIn } from './choices';
import { QUALIFIED_NAME } from './name-forms';

/** What the API server says of the topologies that a StorageClass keeps to. */
export function topologyFindings(body: JsonObject): RuleFinding[] {
  const terms = itemsAt(body, 'allowedTopologies');
  const meanings = terms.map(meaningOf);
  return terms.flatMap((term, at) => {
    const path = `/allowedTopologies/${at}/matchLabelExpressions`;
    const twice = meanings.indexOf(meanings[at]) < at;
    return [
      ...termFindings(itemsAt(term, 'matchLabelExpressions'), path),
      ...(twice ? [{ path, problem: 'another topology says the same', fix: 'remove one' }] : []),
    ];
  });
}

/** Equal for terms that ask for the same, in whatever order. */
function meaningOf(term: Json): string {
  const asked = itemsAt(term, 'matchLabelExpressions').map((expression) => [
    memberAt(expression, 'key') ?? '',
    [...new Set(textsIn(itemsAt(expression, 'values')).map(([text]) => text))].sort(),
  ]);
  return JSON.stringify(asked.map((each) => JSON.stringify(each)).sort());
}

function termFindings(expressions: readonly Json[], path: string): RuleFinding[] {
  if (expressions.length === 0) {
    return [{ path, problem: 'the topology asks for no label', fix: 'list keys and values, or remove the topology' }];
  }
  const keys = expressions.map((expression) => memberAt(expression, 'key'));
  return expressions.flatMap((expression, at) => [
    ...keyFindings(keys[at], keys.indexOf(keys[at]) < at, `${path}/${at}/key`),
    ...valueFindings(itemsAt(expression, 'values'), `${path}/${at}/values`),
  ]);
}

function keyFindings(key: Json | undefined, twice: boolean, path: string): RuleFinding[] {
  const problem = typeof key === 'string' ? QUALIFIED_NAME.problem(key) : undefined;
  return [
    ...(problem === undefined
      ? []
      : [{ path, problem: `"${key}" is no key of a label, ${problem}`, fix: QUALIFIED_NAME.fix(String(key)) }]),
    ...(twice ? [{ path, problem: `"${key}" is there twice`, fix: 'put the values of both into one list' }] : []),
  ];
}

function valueFindings(values: readonly Json[], path: string): RuleFinding[] {
  if (values.length === 0) {
    return [{ path, problem: 'the topology names no values', fix: 'list the values that the label may have' }];
  }
  const texts = textsIn(values);
  const twice = texts.filter(([text, at]) => texts.some(([other, before]) => other === text && before < at));
  return twice.map(([text, at]) => ({ path: `${path}/${at}`, problem: `"${text}" is there twice`, fix: 'remove one' }));
}
