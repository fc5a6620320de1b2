import { bracketEnd, characterAt, classEscapeEnd } from './go-regex-class';

const MOST_REPEATS = 1000;
const REPEAT = /(?:[*+?]|\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\})\??/y;
const GROUP = /\((?:\?(?:P?<\w+>|[imsU]*(?:-[imsU]+)?:))?/y;
const FLAGS = /\(\?[imsU]*(?:-[imsU]+)?\)/y;
const QUOTED = /\\Q([\s\S]*?)(?:\\E|$)/y;
const PLACE = /\\[AbBz]/y;

/** What stands before a repetition: only something can be repeated. */
type Before = 'nothing' | 'something' | 'repetition';

interface Step {
  readonly end: number;
  readonly before: Before;
  /** Parentheses that are opened, or closed. */
  readonly depth?: 1 | -1;
}

/**
 * Does Go compile that regular expression? Look-around, back references and possessive repetitions, which others take,
 * it does not. How much nested counts multiply to is not looked at.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function isGoRegex(text: string): boolean {
  let step: Step | undefined = { end: 0, before: 'nothing' };
  let depth = 0;
  while (step && step.end < text.length) {
    step = next(text, step);
    depth += step?.depth ?? 0;
    if (depth < 0) {
      return false;
    }
  }
  return step !== undefined && depth === 0;
}

function next(text: string, { end: at, before }: Step): Step | undefined {
  const repeat = match(REPEAT, text, at);
  if (repeat) {
    return before === 'something' && isCount(repeat) ? { end: at + repeat[0].length, before: 'repetition' } : undefined;
  }
  // What leaves nothing behind ends a repetition, and is nothing to repeat itself.
  const kept = before === 'repetition' ? 'something' : before;
  switch (text[at]) {
    case '(':
      return group(text, at, kept);
    case ')':
      return { end: at + 1, before: 'something', depth: -1 };
    case '|':
      return { end: at + 1, before: 'nothing' };
    case '[':
      return something(bracketEnd(text, at));
    case '\\':
      return escaped(text, at, kept);
    default:
      return something(characterAt(text, at)?.end);
  }
}

function group(text: string, at: number, kept: Before): Step | undefined {
  const flags = match(FLAGS, text, at);
  if (flags) {
    return { end: at + flags[0].length, before: kept };
  }
  const end = at + (match(GROUP, text, at)?.[0].length ?? 1);
  return text[end] === '?' && end === at + 1 ? undefined : { end, before: 'nothing', depth: 1 };
}

function escaped(text: string, at: number, kept: Before): Step | undefined {
  const quoted = match(QUOTED, text, at);
  if (quoted) {
    return { end: at + quoted[0].length, before: quoted[1] === '' ? kept : 'something' };
  }
  return match(PLACE, text, at) ? something(at + 2) : something(classEscapeEnd(text, at) ?? characterAt(text, at)?.end);
}

function something(end: number | undefined): Step | undefined {
  return end === undefined ? undefined : { end, before: 'something' };
}

function isCount([, least, , most]: RegExpExecArray): boolean {
  const low = Number(least ?? 0);
  const high = Number(most ?? low);
  return low <= high && high <= MOST_REPEATS;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
