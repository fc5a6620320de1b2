import { expect, test } from 'vitest';
import { nextRuns, parseCron } from '../../../../src/systems/cloudnative-pg/cron';
import table from './truth.json';

const starts = table.starts.map((start) => Date.parse(start));
const rows = table.rows as readonly { schedule: string; runs?: string[][]; error?: string }[];

const inGo = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

test('the table is complete', () => {
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter(({ error }) => error).length).toBeGreaterThan(150);
  expect(rows.filter(({ runs }) => runs?.[0].length === 0).length).toBeGreaterThan(5);
});

test.each(rows)('$schedule is read as the operator reads it', ({ schedule, runs, error }) => {
  const parsed = parseCron(schedule);
  expect('fault' in parsed ? 'refused' : 'accepted').toBe(error === undefined ? 'accepted' : 'refused');
  if ('schedule' in parsed) {
    expect(starts.map((start) => nextRuns(parsed.schedule, start, 3).map(inGo))).toEqual(runs);
  }
});
