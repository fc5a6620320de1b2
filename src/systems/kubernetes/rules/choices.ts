import type { Json, RuleFinding } from '../../../finding';

/** The texts of a list, and where each stands. The API server reads an item that is null as an empty text. */
export function textsIn(list: Json | undefined | readonly Json[]): [text: string, at: number][] {
  const items: readonly Json[] = Array.isArray(list) ? list : [];
  return items
    .map((item, at): [Json, number] => [item ?? '', at])
    .filter((placed): placed is [string, number] => typeof placed[0] === 'string');
}

/** What is not among the choices. Types and missing values are left to the schema. */
export function notAmong(
  choices: readonly string[],
  values: Json | undefined | readonly Json[],
  path: string,
  what: string,
): RuleFinding[] {
  const isList = Array.isArray(values);
  return textsIn(isList ? values : [(values as Json | undefined) ?? choices[0]])
    .filter(([text]) => !choices.includes(text))
    .map(([text, at]) => ({
      path: isList ? `${path}/${at}` : path,
      problem: `"${text}" is no ${what}, ${choices.join(', ')} are expected`,
      fix: fixOf(text, choices),
    }));
}

function fixOf(text: string, choices: readonly string[]): string {
  const meant = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  return meant ? `write ${meant}` : 'choose one of them';
}
