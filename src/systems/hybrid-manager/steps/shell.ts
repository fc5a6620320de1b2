/** A text as one word of a POSIX shell, whatever is in it: a "$" stays a "$". */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;
}

/** A block of commands. */
export function sh(...lines: readonly string[]): string {
  return fence('sh', lines.join('\n'));
}

/** A block of any other language. */
export function fence(language: string, text: string): string {
  return ['```', language, '\n', text, '\n', '```'].join('');
}

/** A file that is written word by word, whatever is in it. */
export function file(name: string, text: string): string {
  return `cat > ${quoted(name)} <<'END_OF_FILE'\n${text}\nEND_OF_FILE`;
}

/** One long command, an option a line. */
export function command(...parts: readonly string[]): string {
  return parts.join(' \\\n  ');
}

/** Asks for a value, in a block of its own: pasted together with others, it would take the next line for the answer. */
export function asked(variable: string): string {
  return sh(`printf '%s: ' ${variable}; IFS= read -r ${variable}`);
}

/** Asks for a secret: it is not shown, and does not land in the history of the shell. */
export function askedInSecret(variable: string): string {
  return sh(`printf '%s: ' ${variable}; stty -echo; IFS= read -r ${variable}; stty echo; echo`);
}

/** Sets the region where it is known, asks for it where it is not. */
export function askedRegion(variable: string, known: string | undefined): string[] {
  return known === undefined ? [`\`${variable}\` is the region of Hybrid Manager.`, asked(variable)] : [sh(`${variable}=${quoted(known)}`)];
}

/** Items of Markdown. */
export function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join('\n');
}
