/** A text as one word of a shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}

/** A call of a function or a program, each argument a word. */
export function shellCall(name: string, ...words: readonly (string | number)[]): string {
  return [name, ...words.map((word) => shellWord(String(word)))].join(' ');
}

/** Every check says one line; the last one counts them. */
const COUNTING = String.raw`#!/bin/sh
set -uf
passed=0
failed=0
ok() {
  passed=$((passed + 1))
  printf 'ok %s\n' "$1"
}
fail() {
  failed=$((failed + 1))
  printf 'FAIL %s\n' "$1"
}
# The first line of what a program said, if it is short enough to help.
first_line() {
  printf '%s\n' "$1" | sed -n '/[^[:space:]]/{p;q;}' | cut -c1-200
}`;

const SUMMARY = String.raw`printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]`;

/** A script of these parts that counts what passed and what failed. */
export function countingScript(...parts: readonly string[]): string {
  return `${[COUNTING, ...parts.filter((part) => part !== ''), SUMMARY].join('\n')}\n`;
}
