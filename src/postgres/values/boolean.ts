/** The words for a boolean; any part of one that stands for it alone will do. */
const WORDS: readonly (readonly [word: string, value: boolean, shortest: number])[] = [
  ['true', true, 1],
  ['false', false, 1],
  ['yes', true, 1],
  ['no', false, 1],
  ['on', true, 2],
  ['off', false, 2],
];

/** A boolean as Postgres reads it, or `undefined`. Blanks are part of the text. */
export function parseBoolean(text: string): boolean | undefined {
  if (text === '1' || text === '0') {
    return text === '1';
  }
  const lower = asciiLower(text);
  return WORDS.find(([word, , shortest]) => lower.length >= shortest && word.startsWith(lower))?.[1];
}

/** Letters of ASCII alone: Postgres compares names and words that way. */
export function asciiLower(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
