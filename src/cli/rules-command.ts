import { catalogue } from '../check/catalogue';
import { knownSystems } from '../systems/known-systems';
import { RULES_HELP } from './help';
import { EXIT_FINE, type Io } from './io';
import { oneOf, parseOptions } from './options';

/** Prints the catalogue. */
export function rulesCommand(args: readonly string[], io: Io): number {
  const { values } = parseOptions(args, { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } });
  if (values.help) {
    io.print(RULES_HELP);
    return EXIT_FINE;
  }
  const rules = catalogue(knownSystems()).map(({ id, severity, layer, title }) => ({ id, severity, layer, title }));
  if (oneOf('format', values.format, ['text', 'json']) === 'json') {
    io.print(`${JSON.stringify({ rules }, undefined, 2)}\n`);
  } else {
    io.print(table(rules.map(({ id, severity, layer, title }) => [id, severity, layer, title])));
  }
  return EXIT_FINE;
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
