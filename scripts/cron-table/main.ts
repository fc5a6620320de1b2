/**
 * Writes the table that pins our reading of schedules to that of the library which CloudNativePG reads them with.
 *
 *   npx tsx scripts/cron-table/main.ts
 *
 * Needs Go: the verdicts come from scripts/cron-truth.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schedules } from './schedules';

const PROGRAM = fileURLToPath(new URL('../cron-truth', import.meta.url));
const TABLE = new URL('../../test/systems/cloudnative-pg/cron/truth.json', import.meta.url);

/** The instant that findings count from; the end of a year; the last seconds before a leap day. */
const STARTS = ['2026-01-05T00:00:00Z', '2027-12-31T23:59:59Z', '2028-02-28T23:59:58.5Z'];

interface Verdict {
  readonly runs?: readonly (readonly string[])[];
  readonly error?: string;
}

const output = execFileSync('go', ['run', '.'], { cwd: PROGRAM, input: JSON.stringify({ starts: STARTS, schedules }), maxBuffer: 2 ** 26 });
const verdicts: readonly Verdict[] = JSON.parse(output.toString('utf8'));
const rows = verdicts.map((verdict, index) => JSON.stringify({ schedule: schedules[index], ...verdict }));
writeFileSync(TABLE, `{"starts":${JSON.stringify(STARTS)},"rows":[\n${rows.join(',\n')}\n]}\n`);
process.stdout.write(`${rows.length} rows, ${verdicts.filter(({ error }) => error !== undefined).length} refused\n`);
