/** Prints a table in Markdown. */
export function table(title, heads, rows) {
  console.log(`**${title}**\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
  console.log(`${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
}
