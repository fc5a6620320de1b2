/** A word of pg_hba or pg_ident. In quotes a word has no special meaning. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

/** Words between commas. */
export type Field = readonly Token[];

/** One word: what is in quotes may hold anything, and a quote that is not closed goes on to the end of the line. */
const TOKEN = /[ \t\r,]*((?:"(?:[^"]|"")*(?:"|$)|[^ \t\r,#"])*)/y;
const QUOTED = /"((?:[^"]|"")*)(?:"|$)/g;

/** The fields of a line; a comment ends it. */
export function fieldsOf(line: string): Field[] {
  const fields: Token[][] = [];
  let listGoesOn = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const written = TOKEN.exec(line)![1];
    if (written === '') {
      return fields;
    }
    const token = { text: written.replace(QUOTED, (_, inner: string) => inner.replaceAll('""', '"')), quoted: written.startsWith('"') };
    if (listGoesOn) {
      fields[fields.length - 1].push(token);
    } else {
      fields.push([token]);
    }
    listGoesOn = line[TOKEN.lastIndex] === ',';
  }
}

/** Does the word stand for the tokens of a file? */
export function isFile({ text, quoted }: Token): boolean {
  return !quoted && text.length > 1 && text.startsWith('@');
}

/** Is it this word, and means what Postgres means by it? */
export function isKeyword({ text, quoted }: Token, word: string): boolean {
  return !quoted && text === word;
}

/** The words for texts. */
export function listed(field: Field): string {
  return field.map(({ text }) => `"${text}"`).join(', ');
}
