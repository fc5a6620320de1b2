const BLANK = /[ \t\n\v\f\r]/;

/** The items of a list of names between commas, folded as Postgres folds names; `undefined` where it is none. */
export function splitIdentifiers(text: string): string[] | undefined {
  const items: string[] = [];
  const rest = { at: skipBlanks(text, 0) };
  if (rest.at === text.length) {
    return items;
  }
  for (;;) {
    const item = readItem(text, rest);
    if (item === undefined) {
      return undefined;
    }
    items.push(item);
    rest.at = skipBlanks(text, rest.at);
    if (rest.at === text.length) {
      return items;
    }
    if (text[rest.at] !== ',') {
      return undefined;
    }
    rest.at = skipBlanks(text, rest.at + 1);
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANK.test(text[at])) {
    at++;
  }
  return at;
}

function readItem(text: string, rest: { at: number }): string | undefined {
  const pattern = text[rest.at] === '"' ? /"((?:[^"]|"")*)"/y : /([^, \t\n\v\f\r]+)/y;
  pattern.lastIndex = rest.at;
  const found = pattern.exec(text);
  if (!found) {
    return undefined;
  }
  rest.at = pattern.lastIndex;
  return text[found.index] === '"' ? found[1].replaceAll('""', '"') : found[1].toLowerCase();
}
