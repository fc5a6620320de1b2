import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue';
import { SYSTEMS } from '../../src/systems';
import { EFFECTS } from '../../src/systems/cloudnative-pg/rules/effects';
import { REFERENCES } from '../../src/systems/cloudnative-pg/rules/references';
import { SOUNDNESS } from '../../src/systems/cloudnative-pg/rules/soundness';

const page = readFileSync(join(__dirname, '../../docs/what-is-caught.md'), 'utf8');
const named = new Set(page.match(/\b[A-Z][A-Z0-9]*-\d{3}\b/g));

test('each rule that the page names exists', () => {
  const ids = new Set(catalogue(SYSTEMS).map(({ id }) => id));
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

test('each rule about references, soundness and effects of changes stands on the page', () => {
  expect([...REFERENCES, ...SOUNDNESS, ...EFFECTS].map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('each line says by what it is caught', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|---'));
  expect(rows.filter((row) => row.split('|').length !== 4 || row.split('|')[2].trim() === '')).toEqual([]);
});
