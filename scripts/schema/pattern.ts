/**
 * A Go (RE2) pattern as JavaScript source for the flag `u`, meaning the same. What cannot be said safely stops the run.
 *
 * The two differ in `.`, `\s`, `\z`, `(?i)`, POSIX classes, stray braces and escapes; all of them occur in definitions.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function translatePattern(pattern: string): string {
  const translator = new Translator(pattern);
  const source = translator.alternatives(false);
  if (!translator.atEnd) {
    throw new Error(`pattern ${pattern}: unbalanced parenthesis`);
  }
  new RegExp(source, 'u');
  return source;
}

const SPACE = '\\t\\n\\f\\r ';
const CLASS_ESCAPES: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: SPACE };
const CONTROL_ESCAPES = 'tnrfv';
const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: '\\t ',
  digit: '0-9',
  lower: 'a-z',
  print: ' -~',
  space: '\\t-\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};
/** Letters outside ASCII that Go folds onto an ASCII letter. */
const FOLDED: Readonly<Record<string, string>> = { k: '\\u212a', s: '\\u017f' };

class Translator {
  private at = 0;

  public constructor(private readonly pattern: string) {}

  public get atEnd(): boolean {
    return this.at === this.pattern.length;
  }

  /** Flags set inside hold to the end of the group, over its `|` too. */
  public alternatives(ignoreCase: boolean): string {
    let flag = ignoreCase;
    let out = '';
    while (!this.atEnd && this.peek() !== ')') {
      if (this.take('(?i)')) {
        flag = true;
      } else if (this.take('|')) {
        out += '|';
      } else {
        out += this.atom(flag) + this.repetition();
      }
    }
    return out;
  }

  private atom(ignoreCase: boolean): string {
    const char = this.next();
    switch (char) {
      case '(':
        return this.group(ignoreCase);
      case '[':
        return this.characterClass(ignoreCase);
      case '.':
        return '[^\\n]';
      case '^':
      case '$':
        return char;
      case '\\':
        return this.escape(ignoreCase);
      case '*':
      case '+':
      case '?':
        return this.stop(`a stray ${char}`);
      default:
        return literal(char, ignoreCase);
    }
  }

  private group(ignoreCase: boolean): string {
    const insensitive = this.take('?i:');
    if (!insensitive && !this.take('?:') && this.peek() === '?') {
      return this.stop('a group of an unknown kind');
    }
    const inner = this.alternatives(ignoreCase || insensitive);
    return this.take(')') ? `(?:${inner})` : this.stop('an open group');
  }

  private repetition(): string {
    const counted = /^\{\d+(,\d*)?\}/.exec(this.pattern.slice(this.at));
    const sign = counted ? counted[0] : '*+?'.includes(this.peek()) ? this.peek() : '';
    if (sign === '') {
      return '';
    }
    this.at += sign.length;
    return sign + (this.take('?') ? '?' : '');
  }

  private escape(ignoreCase: boolean): string {
    const char = this.next();
    if (char in CLASS_ESCAPES) {
      return `[${CLASS_ESCAPES[char]}]`;
    }
    if (char.toLowerCase() in CLASS_ESCAPES) {
      return `[^${CLASS_ESCAPES[char.toLowerCase()]}]`;
    }
    if (char === 'A' || char === 'z') {
      return char === 'A' ? '(?<![^])' : '(?![^])';
    }
    return this.plainEscape(char, ignoreCase, literal);
  }

  private characterClass(ignoreCase: boolean): string {
    let out = this.take('^') ? '[^' : '[';
    let first = true;
    while (first || this.peek() !== ']') {
      out += this.classItem(ignoreCase, first);
      first = false;
    }
    this.at += 1;
    return `${out}]`;
  }

  private classItem(ignoreCase: boolean, first: boolean): string {
    const posix = /^\[:(\w+):\]/.exec(this.pattern.slice(this.at));
    if (posix) {
      this.at += posix[0].length;
      return ignoreCase || !(posix[1] in POSIX) ? this.stop(posix[0]) : POSIX[posix[1]];
    }
    const char = this.next();
    if (char === '\\' && this.peek() in CLASS_ESCAPES) {
      return CLASS_ESCAPES[this.next()];
    }
    const from = this.classCharacter(char);
    const range = this.peek() === '-' && this.pattern[this.at + 1] !== ']';
    if (char === '-' && !first && range) {
      return this.stop('a range that starts with -');
    }
    if (!range) {
      return ignoreCase ? bothCases(from) : from;
    }
    this.at += 1;
    const to = this.classCharacter(this.next());
    if (ignoreCase && !/^\d-\d$/.test(`${from}-${to}`)) {
      return this.stop('a range of letters without regard to case');
    }
    return `${from}-${to}`;
  }

  private classCharacter(char: string): string {
    if (char === '\\') {
      const escaped = this.next();
      return this.plainEscape(escaped, false, (plain) => classLiteral(plain));
    }
    return classLiteral(char);
  }

  private plainEscape(char: string, ignoreCase: boolean, write: (char: string, ignoreCase: boolean) => string): string {
    if (CONTROL_ESCAPES.includes(char)) {
      return `\\${char}`;
    }
    const property = char === 'p' || char === 'P' ? /^(?:\{(\w+)\}|([A-Z]))/.exec(this.pattern.slice(this.at)) : undefined;
    if (property && !ignoreCase) {
      this.at += property[0].length;
      const name = property[1] ?? property[2];
      return name.length <= 2 ? `\\${char}{${name}}` : `\\${char}{Script=${name}}`;
    }
    return /[A-Za-z0-9]/.test(char) ? this.stop(`\\${char}`) : write(char, ignoreCase);
  }

  private peek(): string {
    return this.pattern[this.at] ?? '';
  }

  private next(): string {
    const char = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? this.stop('an early end'));
    this.at += char.length;
    return char;
  }

  private take(text: string): boolean {
    const found = this.pattern.startsWith(text, this.at);
    this.at += found ? text.length : 0;
    return found;
  }

  private stop(what: string): never {
    throw new Error(`pattern ${this.pattern}: cannot translate ${what}`);
  }
}

function literal(char: string, ignoreCase: boolean): string {
  if (ignoreCase && /[a-z]/i.test(char)) {
    return `[${bothCases(char)}]`;
  }
  if (ignoreCase && char > '\u007f') {
    throw new Error(`cannot translate ${char} without regard to case`);
  }
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

function classLiteral(char: string): string {
  return /[\\\]^[-]/.test(char) ? `\\${char}` : char;
}

function bothCases(char: string): string {
  return /^[a-z]$/i.test(char) ? char.toLowerCase() + char.toUpperCase() + (FOLDED[char.toLowerCase()] ?? '') : char;
}
