/** Why a text cannot be read, as [what is the case, what to do]. Never with words of the text: it may be a Secret. */
export const SYNTAX = {
  keyWithoutColon: [
    'a line is neither "key: value" nor the rest of a value',
    'put a colon and a blank behind the key, or indent the line if it continues the one above',
  ],
  entryMisplaced: ['a list entry starts where none can stand', 'put "- " at the start of a line of its own'],
  keyMisplaced: ['"? " starts a key where none can stand', 'put the text in quotes if the question mark is part of it'],
  valueMisplaced: [
    'a second ": " stands on a line that already has its value, or a key runs over several lines',
    'put the value in quotes if the colon is part of it',
  ],
  characterReserved: [
    'a value starts with a character that YAML keeps for itself, or a line is indented with a tab',
    'put the value in quotes, indent with blanks',
  ],
  directive: ['a line starts with % and is neither "%YAML 1.1" nor a %TAG directive', 'remove the line, or put the value in quotes'],
  directiveWithoutDocument: ['a % directive is not followed by "---"', 'remove the directive'],
  anchorName: [
    'the name of an anchor or alias is not made of letters, digits, "-" and "_"',
    'put the value in quotes if & or * is part of it',
  ],
  tagName: ['what follows "!" is no tag', 'put the value in quotes if the exclamation mark is part of it'],
  tagUnknown: ['a tag uses a handle that no %TAG line declares', 'remove the tag'],
  blockHeader: ['more than an indentation digit, "+" or "-" follows "|" or ">"', 'start the text on the next line'],
  blockTab: ['a text block is indented with a tab', 'indent it with blanks'],
  plainTab: ['a value goes on in a line that is indented with a tab', 'indent it with blanks'],
  quoteOpen: ['a text in quotes is not closed', 'close it with the kind of quote that opens it'],
  quoteMarker: ['a line "---" or "..." stands inside a text in quotes', 'close the quotes before it'],
  escapeUnknown: [
    'a backslash in double quotes is followed by a character that makes no escape',
    'write the backslash twice, or use single quotes',
  ],
  escapeDigits: ['\\x, \\u or \\U is not followed by 2, 4 or 8 hexadecimal digits', 'write all digits, or the backslash twice'],
  escapeRange: ['an escape means no Unicode character', 'write the character itself, or \\U with 8 digits instead of a surrogate pair'],
  valueMissing: ['a value is expected and something else follows', 'write the value, or put it in quotes'],
  listDisturbed: [
    'a line stands between the entries of a list and is none',
    'start it with "- " in the column of the other entries, or indent it',
  ],
  mapDisturbed: [
    'a line stands between the keys of a map and is none',
    'bring it into the column of the other keys, or put the value above in quotes',
  ],
  flowListDisturbed: [
    '"," or "]" is expected in a list in brackets',
    'separate the entries with commas and close the bracket; put text with "?" or ": " in quotes',
  ],
  flowMapDisturbed: [
    '"," or "}" is expected in a map in braces',
    'separate the entries with commas and close the brace; put text with "?" or ": " in quotes',
  ],
  aliasUnknown: [
    'an alias refers to an anchor that does not stand above it',
    'define the anchor with & before, or put the value in quotes if * is part of it',
  ],
  aliasOfItself: ['an alias stands inside the value that it refers to', 'write the value out'],
  jsonBroken: ['the JSON ends or goes on where it must not', 'look for a missing or surplus comma, quote, colon or bracket'],
  mergeSource: ['"<<" merges something that is neither a map nor a list of maps', 'refer to a map, or put << in quotes if it is a name'],
  tagMismatch: ['a value does not fit the tag before it', 'remove the tag or correct the value'],
} as const;

export type SyntaxReason = keyof typeof SYNTAX;

export type Reason = SyntaxReason | 'aliases' | 'character' | 'depth' | 'key' | 'number';

/** Thrown at the first thing that makes a document unreadable. */
export class Refusal extends Error {
  public constructor(
    public readonly reason: Reason,
    public readonly offset: number,
  ) {
    super(reason);
  }
}
