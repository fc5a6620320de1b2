import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'start-'));
let account = '';

beforeAll(() => {
  writeFileSync(join(directory, 'removed.k8s.yaml'), 'left over from an earlier program');
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  account = execFileSync(process.execPath, [tsx, '--tsconfig', 'examples/tsconfig.json', 'examples/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CDK8S_OUTDIR: directory },
  }).replaceAll(directory, 'dist');
}, 60_000);

afterAll(() => rmSync(directory, { recursive: true }));

test('the files of an earlier program are gone', () => {
  expect(readdirSync(directory).sort()).toEqual(['namespace.k8s.yaml', 'orders.k8s.yaml']);
});

test('the account says what was written', () => {
  expect(account).toContain('Written: 17 objects in 2 files\n');
  expect(account).toContain('  dist/namespace.k8s.yaml\n    Namespace                         orders\n');
  expect(account).toContain('    ScheduledBackup                   orders-scheduled\n');
});

test('the account says what was checked', () => {
  expect(account).toContain('Checked, without a cluster and without a network: 17 of 17 objects\n');
  expect(account).toMatch(/^ {2}schema {7}15 kinds {2}fields, types/m);
});

test('the account says what was found, decisions with their reasons', () => {
  expect(account).toContain('info  CNPG-101  Cluster orders/orders');
  expect(account).toContain('    production.parameters: the shop promises answers within 300 ms\n');
  expect(account).toContain('1 to know in 17 documents of 2 files\n');
});
