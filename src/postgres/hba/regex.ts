const CLASSES = new Set('alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '));

/** What the expression cannot be for any release, as far as it can be told without Postgres; `undefined` where nothing is seen. */
export function regexFault(expression: string): string | undefined {
  // Directors and other kinds of expressions are left to Postgres.
  return /^\*\*\*|^\(\?[a-z]+\)/.test(expression) ? undefined : faultOf(expression);
}

function faultOf(expression: string): string | undefined {
  let open = 0;
  let operand = false;
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at];
    if (character === '\\') {
      if (++at === expression.length) {
        return 'it ends in a backslash';
      }
      operand = true;
    } else if (character === '[') {
      const end = bracketEnd(expression, at);
      if (typeof end === 'string') {
        return end;
      }
      at = end;
      operand = true;
    } else if (character === '(') {
      open++;
      operand = false;
      at += /^\(\?(?:<?[=!]|:)/.exec(expression.slice(at))?.[0].slice(1).length ?? 0;
    } else if (character === ')') {
      if (open-- === 0) {
        return 'it closes a parenthesis that is not open';
      }
      operand = true;
    } else if (character === '|') {
      operand = false;
    } else if ('*+?'.includes(character)) {
      if (!operand) {
        return `"${character}" repeats nothing`;
      }
      operand = false;
      at += expression[at + 1] === '?' ? 1 : 0;
    } else {
      operand = character !== '^' && character !== '$';
    }
  }
  return open > 0 ? 'a parenthesis is not closed' : undefined;
}

/** Where the set of characters that begins here ends, or what is wrong with it. */
function bracketEnd(expression: string, from: number): number | string {
  let at = from + 1 + (expression[from + 1] === '^' ? 1 : 0);
  at += expression[at] === ']' ? 1 : 0;
  while (at < expression.length && expression[at] !== ']') {
    const named = /^\[([.:=])(.*?)\1\]/.exec(expression.slice(at));
    if (named?.[1] === ':' && !CLASSES.has(named[2])) {
      return `no class of characters is called "${named[2]}"`;
    }
    at += named ? named[0].length : expression[at] === '\\' ? 2 : 1;
  }
  return at < expression.length ? at : 'a bracket is not closed';
}
